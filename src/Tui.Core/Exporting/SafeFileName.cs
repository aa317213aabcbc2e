using System.Buffers;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace Tui.Core.Exporting;

/// <summary>Makes a file's name that every system takes and no shell or terminal stumbles over.</summary>
internal static class SafeFileName
{
    /// <summary>In bytes of UTF-8, the ending included; file systems take 255, and a temporary name is longer.</summary>
    private const int LongestName = 200;

    private static readonly SearchValues<char> Forbidden = SearchValues.Create("/\\:*?\"<>|");

    // Names of devices on Windows, whatever their ending.
    private static readonly FrozenSet<string> Reserved = Devices().ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>A name that is like the given one.</summary>
    /// <param name="name">What it is called, without an ending.</param>
    /// <param name="ending">What it ends in, such as <c>.txt</c> or <c> (2).txt</c>; taken as it is.</param>
    public static string Of(string name, string ending)
    {
        var clean = Clean(name).Trim(' ', '.');
        if (clean.Length == 0)
            clean = "untitled";
        if (Reserved.Contains(clean.Split('.')[0].TrimEnd()))
            clean = "_" + clean;
        return Shorten(clean, LongestName - Encoding.UTF8.GetByteCount(ending)).TrimEnd(' ', '.') + ending;
    }

    private static string Clean(string name)
    {
        var clean = new StringBuilder(name.Length);
        foreach (var rune in name.EnumerateRunes())
        {
            if (rune.IsBmp && Forbidden.Contains((char)rune.Value))
                clean.Append('_');
            else if (!IsInvisible(rune))
                clean.Append(Rune.IsWhiteSpace(rune) ? new Rune(' ') : rune);
        }

        return clean.ToString();
    }

    private static bool IsInvisible(Rune rune)
        => Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Shorten(string name, int longest)
    {
        var (bytes, length) = (0, 0);
        while (length < name.Length)
        {
            var next = StringInfo.GetNextTextElementLength(name, length);
            bytes += Encoding.UTF8.GetByteCount(name.AsSpan(length, next));
            if (bytes > longest)
                return name[..length];
            length += next;
        }

        return name;
    }

    private static IEnumerable<string> Devices()
    {
        foreach (var device in (string[])["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"])
            yield return device;
        foreach (var port in "0123456789¹²³")
        {
            yield return "COM" + port;
            yield return "LPT" + port;
        }
    }
}
