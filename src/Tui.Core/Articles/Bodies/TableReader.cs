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
        var rows = new TableRows(element);
        if (scope.Flow.IsInlineOnly || IsLayout(element, rows))
        {
            if (CaptionIn(element) is { } caption) BodyWalker.WalkBox(caption, scope);
            for (var i = 0; i < rows.Count; i++) WalkRow(rows, i, scope);
            return;
        }

        var read = ImmutableArray.CreateBuilder<TableRow>(rows.Count);
        var heads = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            var cells = CellsOf(rows, i, scope);
            if (cells.IsEmpty) continue;
            if (heads == read.Count && (rows.IsInHead(i) || cells.All(c => c.IsHead))) heads++;
            read.Add(new TableRow(cells));
        }

        if (read.All(r => r.Cells.All(c => c.Content.IsEmpty))) return;

        // A table of heads alone has no head.
        var table = new Block.Table(CaptionOf(element, scope), heads == read.Count ? 0 : heads, read.DrainToImmutable());
        if (!PictureGroup.TryAdd(table, scope.Flow)) scope.Flow.Add(table);
    }

    /// <summary>One cell, one column with a picture in it, or tables within cells: a layout, not data.</summary>
    private static bool IsLayout(HtmlElement table, TableRows rows)
    {
        if (rows.Count == 0 || table.GetAttribute("role") is "presentation" or "none") return true;
        if (table.Descendants.Any(e => e.LocalName is "table")) return true;
        return rows.Widest <= 1 && (rows.Count == 1 || table.Descendants.Any(e => e.LocalName is "img"));
    }

    /// <summary>Puts the cells of a layout into the flow, one under the other.</summary>
    private static void WalkRow(TableRows rows, int row, in Scope scope)
    {
        var around = scope.Flow.Direction;
        scope.Flow.Direction = rows.DirectionOf(row) ?? around;
        foreach (var cell in rows[row].Children)
            BodyWalker.WalkBox(cell, scope.Inside(SettingReader.Read(cell, scope.Setting)));
        scope.Flow.Direction = around;
    }

    private static ImmutableArray<TableCell> CellsOf(TableRows rows, int row, in Scope scope)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var around = scope.Flow.Direction;
        scope.Flow.Direction = rows.DirectionOf(row) ?? around;
        var usual = AlignmentOf(rows[row]) ?? AlignmentOf(rows[row].ParentElement) ?? CellAlignment.Start;
        foreach (var cell in rows.CellsOf(row))
        {
            var span = new CellSpan(Math.Max(1, Span(cell, "colspan")) - 1, rows.FurtherRows(row, Span(cell, "rowspan")));
            var content = BodyWalker.BlocksOf(cell, scope.Inside(scope.Setting));
            cells.Add(new TableCell(content, cell.LocalName is "th", AlignmentOf(cell) ?? usual, span));
        }

        scope.Flow.Direction = around;
        return cells.DrainToImmutable();
    }

    private static int Span(HtmlElement cell, string name) =>
        int.TryParse(cell.GetAttribute(name), NumberStyles.None, CultureInfo.InvariantCulture, out var cells) ? Math.Min(cells, MostSpan) : 1;

    private static CellAlignment? AlignmentOf(HtmlElement? element)
    {
        // Of a table itself, the attribute says where it stands.
        if (element is null or { HasAttributes: false } or { LocalName: "table" }) return null;
        ReadOnlySpan<char> align = element.GetAttribute("align");
        if (align.IsEmpty) align = StyleText.Value(element.GetAttribute("style"), "text-align");
        if (align.IsEmpty) return null;
        if (align.Equals("center", StringComparison.OrdinalIgnoreCase)) return CellAlignment.Center;
        return align.Equals("right", StringComparison.OrdinalIgnoreCase) || align.Equals("end", StringComparison.OrdinalIgnoreCase)
            ? CellAlignment.End : CellAlignment.Start;
    }

    private static HtmlElement? CaptionIn(HtmlElement table) => table.Children.FirstOrDefault(c => c.LocalName is "caption");

    private static ImmutableArray<Inline> CaptionOf(HtmlElement table, in Scope scope) =>
        CaptionIn(table) is { } caption ? BodyWalker.InlinesOf(caption, scope.Inside(TextSetting.None)) : [];
}
