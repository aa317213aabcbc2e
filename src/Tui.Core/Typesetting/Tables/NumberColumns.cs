using System.Buffers;
using Tui.Core.Articles;

namespace Tui.Core.Typesetting.Tables;

/// <summary>Finds the columns of a table that hold numbers, which are compared when their ends stand below each other.</summary>
internal static class NumberColumns
{
    // Numbers of one length end below each other anyway, and may be no more than names.
    private const int LeastLengths = 2;

    private static readonly SearchValues<char> Parts = SearchValues.Create("0123456789.,'\u00a0\u202f ");
    private static readonly string[] Nothing = ["-", "–", "—", "N/A", "n/a", "…"];

    /// <summary>For each column, whether all that stands below its head is numbers.</summary>
    public static bool[] Of(TableGrid grid, int headRows)
    {
        var lengths = new HashSet<int>[grid.Columns];
        var isOther = new bool[grid.Columns];
        foreach (var place in grid.Rows.Skip(headRows).SelectMany(row => row))
        {
            if (place.Span > 1 || place.Cell.Content.IsEmpty)
                continue;
            var text = place.Cell.Content is [Block.Paragraph only] ? InlineText.LineOf(only.Content) : "x";
            if (IsNumber(text))
                (lengths[place.Column] ??= []).Add(text.Length);
            else
                isOther[place.Column] |= !Nothing.Contains(text, StringComparer.Ordinal);
        }

        return [.. lengths.Select((HashSet<int>? found, int column) => found?.Count >= LeastLengths && !isOther[column])];
    }

    /// <summary>Whether a text is one number, with its sign, its currency or a percent sign: no date, no version.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        text = text.Trim().TrimStart("+-−~≈$€£¥￥<>").TrimEnd("%‰€$°").Trim();
        return !text.IsEmpty && char.IsAsciiDigit(text[0]) && text.IndexOfAnyExcept(Parts) < 0 && text.Count('.') <= 1;
    }
}
