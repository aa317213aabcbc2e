using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting.Tables;

/// <summary>Where the columns of a table stand.</summary>
/// <param name="Widths">Their widths in cells, in the order in which they are read.</param>
/// <param name="RightEdge">Where the first column ends, if they are read from right to left; null if from left to right.</param>
internal sealed record TableColumns(int[] Widths, int? RightEdge)
{
    /// <summary>The cells between two columns.</summary>
    public const int Gap = 2;

    /// <summary>For each column, whether it holds numbers, which end below each other.</summary>
    public required bool[] AreNumbers { get; init; }

    /// <summary>Where a cell's text stands.</summary>
    public CellAlignment AlignmentOf(TableGrid.Place place) =>
        place is { Span: 1, Cell.Alignment: CellAlignment.Start } && AreNumbers[place.Column] ? CellAlignment.End : place.Cell.Alignment;

    /// <summary>The width of a cell that may cover several columns.</summary>
    public static int WidthOf(int[] widths, TableGrid.Place place) =>
        widths.AsSpan(place.Column, place.Span).ToArray().Sum() + Gap * (place.Span - 1);

    /// <summary>The width of a cell.</summary>
    public int WidthOf(TableGrid.Place place) => WidthOf(Widths, place);

    /// <summary>The cell of the line at which a table's cell begins.</summary>
    public int LeftOf(TableGrid.Place place)
    {
        var before = 0;
        for (var column = 0; column < place.Column; column++)
            before += Widths[column] + Gap;
        return RightEdge is { } edge ? edge - before - WidthOf(place) : before;
    }

    /// <summary>The rule under the head.</summary>
    public ImmutableArray<StyledSpan> HeadRule(LineBuilder lines)
    {
        var rules = Widths.Select(width => CellText.Pad(lines.Rule(width).Text, width, lines.Ambiguous));
        var rule = string.Join(new string(' ', Gap), RightEdge is null ? rules : rules.Reverse()).TrimEnd();
        var before = Math.Max(0, (RightEdge ?? 0) - lines.WidthOf(rule));
        return [new StyledSpan(new string(' ', before) + rule, SpanStyle.Dim)];
    }
}
