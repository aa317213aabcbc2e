using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tui.Text.Bidi;

/// <summary>Tells texts that UAX #9 would leave as they are from those that it has to look at.</summary>
public static class RightToLeftSearch
{
    // Shorter texts, such as titles, are not worth vectors: what uses them is compiled only when it is first called.
    private const int Long = 96;

    /// <summary>
    /// Whether the text may hold a character of a right-to-left script or a control for one. False is certain: drawn
    /// from left to right, such a text stands as it should.
    /// </summary>
    public static bool MayBeIn(ReadOnlySpan<char> text)
    {
        if (text.Length >= Long)
            return MayBeInLong(text);
        foreach (var unit in text)
        {
            if (unit >= 0x0590 && IsHit(unit))
                return true;
        }

        return false;
    }

    private static bool MayBeInLong(ReadOnlySpan<char> text)
    {
        var units = MemoryMarshal.Cast<char, ushort>(text);
        var i = 0;
        for (; i + Vector128<ushort>.Count <= units.Length; i += Vector128<ushort>.Count)
        {
            if (Hits(Vector128.Create(units[i..])) != Vector128<ushort>.Zero)
                return true;
        }

        for (; i < units.Length; i++)
        {
            if (units[i] >= 0x0590 && IsHit((char)units[i]))
                return true;
        }

        return false;
    }

    // Hebrew to Arabic Extended, the controls, the presentation forms, and the surrogates of planes' ends where such
    // scripts are (U+10800 to U+10FFF and U+1E800 to U+1EFFF).
    private static bool IsHit(char unit) => unit
        is <= '\u08FF' or '\u200F' or >= '\u202B' and <= '\u202E' or >= '\u2067' and <= '\u2068'
        or >= '\uFB1D' and <= '\uFEFE' or >= '\uD802' and <= '\uD803' or >= '\uD83A' and <= '\uD83B';

    private static Vector128<ushort> Hits(Vector128<ushort> units) =>
        Within(units, 0x0590, 0x08FF) | Within(units, 0x200F, 0x200F) | Within(units, 0x202B, 0x202E)
        | Within(units, 0x2067, 0x2068) | Within(units, 0xFB1D, 0xFEFE)
        | Within(units, 0xD802, 0xD803) | Within(units, 0xD83A, 0xD83B);

    private static Vector128<ushort> Within(Vector128<ushort> units, ushort first, ushort last) =>
        Vector128.LessThanOrEqual(units - Vector128.Create(first), Vector128.Create((ushort)(last - first)));
}
