using System.Globalization;

namespace Tui.UnicodeData;

/// <summary>Files of the Unicode Character Database (UAX #44).</summary>
internal sealed class UnicodeFolder(string folder)
{
    /// <summary>One value of a file and the code points that have it.</summary>
    public readonly record struct Entry(int First, int Last, string Value);

    private const string MissingMark = "# @missing: ";

    /// <summary>Reads a file of lines such as <c>3400..4DBF;ID # comment</c>.</summary>
    public IEnumerable<Entry> Read(string file, int field = 1) =>
        Entries(File.ReadLines(Path.Combine(folder, file)).Select(line => line.Split('#')[0]), field);

    /// <summary>Reads what a file says of the code points that it does not list, a later line over an earlier.</summary>
    public IEnumerable<Entry> ReadMissing(string file) =>
        Entries(
            File.ReadLines(Path.Combine(folder, file))
                .Where(line => line.StartsWith(MissingMark, StringComparison.Ordinal))
                .Select(line => line[MissingMark.Length..]),
            field: 1);

    /// <summary>Reads each code point's general category.</summary>
    public IEnumerable<Entry> ReadCategories()
    {
        var first = -1;
        foreach (var line in File.ReadLines(Path.Combine(folder, "UnicodeData.txt")))
        {
            var fields = line.Split(';');
            var codePoint = Number(fields[0]);
            if (fields[1].EndsWith(", First>", StringComparison.Ordinal))
            {
                first = codePoint;
                continue;
            }

            yield return new Entry(first < 0 ? codePoint : first, codePoint, fields[2]);
            first = -1;
        }
    }

    /// <summary>The code point that a field names.</summary>
    public static int Number(string hexadecimal) =>
        int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static IEnumerable<Entry> Entries(IEnumerable<string> lines, int field)
    {
        foreach (var line in lines)
        {
            var fields = line.Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length <= field)
                continue;
            var range = fields[0].Split(' ')[0].Split("..");
            yield return new Entry(Number(range[0]), Number(range[^1]), fields[field]);
        }
    }
}
