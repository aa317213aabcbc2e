using System.Globalization;
using System.Text;

namespace Tui.Browsing.Pictures;

/// <summary>The characters that kitty draws parts of a picture for, each with marks for its row and its column.</summary>
internal static class Placeholders
{
    private const string Placeholder = "\U0010EEEE";

    private static readonly Lazy<string[]> Marks = new(Read);

    /// <summary>The characters of a row of a picture.</summary>
    /// <param name="row">The row, from 0.</param>
    /// <param name="columns">How many columns it has.</param>
    public static string Row(int row, int columns)
    {
        var text = new StringBuilder();
        for (var column = 0; column < columns; column++)
            text.Append(Placeholder).Append(Marks.Value[row]).Append(Marks.Value[column]);
        return text.ToString();
    }

    private static string[] Read()
    {
        using var stream = typeof(Placeholders).Assembly.GetManifestResourceStream("placeholder-marks.txt")!;
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Where(line => !line.StartsWith('#'))
            .SelectMany(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Select(mark => char.ConvertFromUtf32(int.Parse(mark, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)))];
    }
}
