using System.Globalization;

namespace Tui.UnicodeData;

/// <summary>Files of the Unicode Character Database (UAX #44).</summary>
internal sealed class UnicodeFolder(string folder)
{
    /// <summary>One value of a file and the code points that have it.</summary>
    public readonly record struct Entry(int First, int Last, string Value);

    /// <summary>Reads a file of lines such as <c>3400..4DBF;ID # comment</c>.</summary>
    public IEnumerable<Entry> Read(string file)
    {
        foreach (var line in File.ReadLines(Path.Combine(folder, file)))
        {
            var fields = line.Split('#')[0].Split(';', StringSplitOptions.TrimEntries);
            if (fields.Length < 2)
                continue;
            var range = fields[0].Split(' ')[0].Split("..");
            yield return new Entry(Number(range[0]), Number(range[^1]), fields[1]);
        }
    }

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

    private static int Number(string hexadecimal) =>
        int.Parse(hexadecimal, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
