using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tui.Text;

/// <summary>Finds the characters that clean text has not.</summary>
internal static class SuspectSearch
{
    // Shorter texts, such as titles, are not worth vectors: what uses them is compiled only when it is first called.
    private const int Long = 96;

    private const int BlackFlag = 0x1F3F4;

    // Of private use, but kitty's graphics protocol draws a part of a picture in its place.
    private const int PicturePlaceholder = 0x10EEEE;

    // In tag characters.
    private const int LongestFlag = 8;

    /// <summary>The index of the first character at or after <paramref name="start"/> that has to go; -1 if none.</summary>
    public static int FirstDirty(string text, int start)
    {
        while (FirstSuspect(text, start) is var index and >= 0)
        {
            if (!char.IsHighSurrogate(text[index]) || index + 1 == text.Length || !char.IsLowSurrogate(text[index + 1]))
                return index;
            var codePoint = char.ConvertToUtf32(text[index], text[index + 1]);
            if ((codePoint & 0xFFFE) is 0xFFFE || codePoint is PicturePlaceholder || IsTag(codePoint) && !IsInFlag(text, index))
                return index;
            start = index + 2;
        }

        return -1;
    }

    private static bool IsTag(int codePoint) => codePoint is >= 0xE0001 and <= 0xE007F;

    /// <summary>Whether a tag character is one of those that name the region of a flag (UTS #51 ED-14a); others hide text.</summary>
    private static bool IsInFlag(string text, int index)
    {
        for (var tags = 0; tags < LongestFlag && index >= 2 && char.IsSurrogatePair(text, index - 2); tags++)
        {
            index -= 2;
            var codePoint = char.ConvertToUtf32(text[index], text[index + 1]);
            if (!IsTag(codePoint))
                return codePoint is BlackFlag;
        }

        return false;
    }

    private static int FirstSuspect(string text, int start)
    {
        if (text.Length - start >= Long)
            return FirstInLong(text, start);
        for (var i = start; i < text.Length; i++)
        {
            // Most of a Chinese or an English text, told by one comparison.
            var character = text[i];
            if ((uint)(character - '\u206A') < '\uD800' - '\u206A' || (uint)(character - ' ') < '\u007F' - ' ')
                continue;
            if (IsSuspect(character))
                return i;
        }

        return -1;
    }

    private static int FirstInLong(string text, int start)
    {
        var rest = text.AsSpan(start);
        var units = MemoryMarshal.Cast<char, ushort>(rest);
        var i = 0;
        for (; i + Vector128<ushort>.Count <= units.Length; i += Vector128<ushort>.Count)
        {
            if (!MayHoldSuspect(Vector128.Create(units[i..])))
                continue;
            for (var j = i; j < i + Vector128<ushort>.Count; j++)
            {
                if (IsSuspect(rest[j]))
                    return start + j;
            }
        }

        for (; i < rest.Length; i++)
        {
            if (IsSuspect(rest[i]))
                return start + i;
        }

        return -1;
    }

    // Wider than IsSuspect where that saves a comparison: a hit is looked at again.
    private static bool MayHoldSuspect(Vector128<ushort> units)
    {
        var hits = Vector128.LessThan(units, Vector128.Create((ushort)0x20))
            & ~Vector128.Equals(units, Vector128.Create((ushort)'\n'));
        hits |= Within(units, 0x7F, 0x9F) | Within(units, 0x2028, 0x2069) | Within(units, 0xD800, 0xDFFF);
        hits |= Within(units, 0xFDD0, 0xFDEF) | Vector128.Equals(units, Vector128.Create((ushort)0xFEFF));
        hits |= Vector128.GreaterThanOrEqual(units, Vector128.Create((ushort)0xFFF9));
        return hits != Vector128<ushort>.Zero;
    }

    private static Vector128<ushort> Within(Vector128<ushort> units, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(units - Vector128.Create(first), Vector128.Create((ushort)(last - first)));

    private static bool IsSuspect(char character) => character switch
    {
        < ' ' => character is not ('\n' or '\t'),
        < '\u2028' => character is >= '\u007F' and <= '\u009F',
        < '\uD800' => character is <= '\u202E' or >= '\u2066' and <= '\u2069',
        <= '\uDFFF' => true,
        _ => character is >= '\uFDD0' and <= '\uFDEF' or '\uFEFF' or >= '\uFFF9' and <= '\uFFFB' or >= '\uFFFE',
    };
}
