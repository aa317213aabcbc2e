using System.Collections.Immutable;
using System.Globalization;
using Tui.Core.Articles.Bodies.Pictures;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>A <c>table</c> element → a table, or plain blocks where it only lays out a page.</summary>
internal static class TableReader
{
    private const int MostSpan = 1000;

    public static void Read(HtmlElement element, in Scope scope)
    {
        var rows = RowsOf(element);
        if (scope.Flow.IsInlineOnly || IsLayout(element, rows))
        {
            foreach (var cell in rows.SelectMany(r => r.Children))
            {
                BodyWalker.WalkBox(cell, scope.Inside(SettingReader.Read(cell, scope.Setting)));
            }

            return;
        }

        var read = ImmutableArray.CreateBuilder<TableRow>(rows.Count);
        var heads = 0;
        foreach (var row in rows)
        {
            var cells = CellsOf(row, scope);
            if (cells.IsEmpty) continue;
            if (heads == read.Count && (row.ParentElement is { LocalName: "thead" } || cells.All(c => c.IsHead))) heads++;
            read.Add(new TableRow(cells));
        }

        if (read.All(r => r.Cells.All(c => c.Content.IsEmpty))) return;

        // A table of heads alone has no head.
        var table = new Block.Table(CaptionOf(element, scope), heads == read.Count ? 0 : heads, read.DrainToImmutable());
        if (!PictureGroup.TryAdd(table, scope.Flow)) scope.Flow.Add(table);
    }

    private static List<HtmlElement> RowsOf(HtmlElement table)
    {
        var rows = new List<HtmlElement>();
        foreach (var child in table.Children)
        {
            if (child.LocalName is "tr") rows.Add(child);
            else if (child.LocalName is "thead" or "tbody" or "tfoot") rows.AddRange(child.Children.Where(c => c.LocalName is "tr"));
        }

        // A foot stands below, wherever the source has it.
        return [.. rows.OrderBy(row => row.ParentElement is { LocalName: "tfoot" })];
    }

    /// <summary>One cell, one column with a picture in it, or tables within cells: a layout, not data.</summary>
    private static bool IsLayout(HtmlElement table, List<HtmlElement> rows)
    {
        if (rows.Count == 0 || table.GetAttribute("role") is "presentation") return true;
        if (table.Descendants.Any(e => e.LocalName is "table")) return true;
        var widest = rows.Max(r => r.Children.Count());
        return widest <= 1 && (rows.Count == 1 || table.Descendants.Any(e => e.LocalName is "img"));
    }

    private static ImmutableArray<TableCell> CellsOf(HtmlElement row, in Scope scope)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        foreach (var cell in row.Children)
        {
            if (cell.LocalName is not ("td" or "th")) continue;
            var span = new CellSpan(Span(cell, "colspan"), Span(cell, "rowspan"));
            cells.Add(new TableCell(BodyWalker.BlocksOf(cell, scope.Inside(scope.Setting)), cell.LocalName is "th", AlignmentOf(cell), span));
        }

        return cells.DrainToImmutable();
    }

    private static int Span(HtmlElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var cells)
            ? Math.Clamp(cells, 1, MostSpan) - 1 : 0;

    private static CellAlignment AlignmentOf(HtmlElement cell)
    {
        ReadOnlySpan<char> align = cell.GetAttribute("align");
        if (align.IsEmpty) align = StyleText.Value(cell.GetAttribute("style"), "text-align");
        if (align.Equals("center", StringComparison.OrdinalIgnoreCase)) return CellAlignment.Center;
        return align.Equals("right", StringComparison.OrdinalIgnoreCase) || align.Equals("end", StringComparison.OrdinalIgnoreCase)
            ? CellAlignment.End : CellAlignment.Start;
    }

    private static ImmutableArray<Inline> CaptionOf(HtmlElement table, in Scope scope)
    {
        var caption = table.Children.FirstOrDefault(c => c.LocalName is "caption");
        return caption is null ? [] : BodyWalker.InlinesOf(caption, scope.Inside(TextSetting.None));
    }
}
