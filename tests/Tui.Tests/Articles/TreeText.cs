using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text.Bidi;

namespace Tui.Tests.Articles;

/// <summary>Shows a tree on one line, so that a test can say what it expects.</summary>
internal static class TreeText
{
    public static string Of(Article article) => Of(article.Body);

    private static string Of(ImmutableArray<Block> blocks) => string.Join(' ', blocks.Select(Of));

    private static string Of(Block block) => Arrow(block.Direction) + Shape(block);

    private static string Arrow(TextDirection? direction) => direction switch
    {
        TextDirection.LeftToRight => "→",
        TextDirection.RightToLeft => "←",
        _ => "",
    };

    private static string Shape(Block block) => block switch
    {
        Block.Paragraph p => $"p({Of(p.Content)})",
        Block.Heading h => $"h{h.Level}({Of(h.Content)})",
        Block.List l => Of(l),
        Block.DefinitionList d => $"dl({string.Join(", ", d.Definitions.Select(i => $"{Of(i.Term)}: {Of(i.Description)}"))})",
        Block.Quotation q => $"quote({Of(q.Content)})",
        Block.Code c => $"code {c.Language}({c.Text})",
        Block.Rule => "rule",
        Block.Table t => Of(t),
        Block.Figure f => $"figure({string.Join(' ', f.Images.Select(i => i.Address))}: {f.Images[0].Caption ?? "-"})",
        Block.Embed e => $"embed({e.Title} {e.Address})",
        Block.Footnotes n => $"notes({string.Join(", ", n.Notes.Select(i => $"{i.Number}^{i.Label}×{i.References}: {Of(i.Content)}"))})",
        _ => "?",
    };

    private static string Of(Block.List list)
    {
        var items = list.Items.Select(item => Task(item) + Of(item.Content));
        return $"list{(list.Form is NumberForm.Decimal ? "" : list.Form)}{list.Start}({string.Join(", ", items)})";
    }

    private static string Task(ListItem item) =>
        item.Done switch { true => "[x] ", false => "[ ] ", null => "" } + (item.Number is { } number ? $"{number} " : "");

    private static string Of(Block.Table table)
    {
        var rows = table.Rows.Select(r => string.Join('|', r.Cells.Select(Of)));
        return $"table {Of(table.Caption)}{table.HeadRows}({string.Join(" / ", rows)})";
    }

    private static string Of(TableCell cell)
    {
        var span = cell.Span == default ? "" : $"+{cell.Span.FurtherColumns}+{cell.Span.FurtherRows}";
        var mark = cell.Alignment switch { CellAlignment.Center => "^", CellAlignment.End => ">", _ => "" };
        return $"{mark}{Of(cell.Content)}{span}";
    }

    private static string Of(ImmutableArray<Inline> content) => string.Concat(content.Select(i => i switch
    {
        Inline.Text t => t.Value,
        Inline.LineBreak => "⏎",
        Inline.Emphasis e => $"/{Of(e.Content)}/",
        Inline.Strong s => $"*{Of(s.Content)}*",
        Inline.Deleted d => $"~{Of(d.Content)}~",
        Inline.Marked m => $"_{Of(m.Content)}_",
        Inline.Isolate t => $"[{(t.IsOverride ? "!" : "")}{(t.Direction is null ? "?" : Arrow(t.Direction))}{Of(t.Content)}]",
        Inline.Code c => $"`{c.Value}`",
        Inline.Link l => $"<{Of(l.Content)}|{l.Address}>",
        Inline.Picture p => $"{{{p.Image.Address}}}",
        Inline.FootnoteReference r => $"^{r.Number}{(r.Label == $"{r.Number}" ? "" : $"={r.Label}")}^",
        _ => "?",
    }));
}
