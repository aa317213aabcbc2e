using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Sets a table that is too wide as records: for each row, one entry a cell with its column's head before it.</summary>
internal static class RecordSetter
{
    /// <summary>Sets the rows under the head, or the head where there is nothing else.</summary>
    public static void Set(Block.Table table, TableGrid grid, LineBuilder lines)
    {
        var headRows = table.HeadRows < grid.Rows.Length ? table.HeadRows : 0;
        var heads = Heads(grid, headRows, lines.Numbers);
        SetIdleHeads(grid, headRows, lines);
        for (var i = headRows; i < grid.Rows.Length; i++)
        {
            if (i > headRows)
                lines.Separate();
            lines.Enter(i);
            for (var cell = 0; cell < grid.Rows[i].Length; cell++)
            {
                lines.Enter(cell);
                SetEntry(heads[grid.Rows[i][cell].Column], grid.Rows[i][cell].Cell.Content, lines);
                lines.Leave();
            }

            lines.Leave();
        }
    }

    /// <summary>Sets the heads that no entry repeats, since nothing stands in their columns.</summary>
    private static void SetIdleHeads(TableGrid grid, int headRows, LineBuilder lines)
    {
        var used = grid.Rows.Skip(headRows).SelectMany(row => row)
            .Where(place => !place.Cell.Content.IsEmpty)
            .Select(place => place.Column)
            .ToHashSet();
        foreach (var head in grid.Rows.Take(headRows).SelectMany(row => row))
        {
            if (!Enumerable.Range(head.Column, head.Span).Any(used.Contains))
                BlockSetter.SetAll(head.Cell.Content, lines);
        }
    }

    private static string[] Heads(TableGrid grid, int headRows, ArticleNumbers numbers)
    {
        var heads = new string[grid.Columns];
        Array.Fill(heads, "");
        foreach (var place in grid.Rows.Take(headRows).SelectMany(row => row))
        {
            var text = PlainText(place.Cell.Content, numbers);
            for (var i = place.Column; i < place.Column + place.Span; i++)
                heads[i] = heads[i].Length > 0 && text.Length > 0 ? $"{heads[i]} / {text}" : heads[i] + text;
        }

        return heads;
    }

    private static string PlainText(ImmutableArray<Block> content, ArticleNumbers numbers) =>
        string.Join(' ', content.Select(block => PlainText(block, numbers))).Trim();

    private static string PlainText(Block block, ArticleNumbers numbers)
    {
        if (block is not (Block.Paragraph or Block.Heading))
            return BlockText.LineOf(block);
        var part = new LineBuilder(int.MaxValue, numbers);
        BlockSetter.SetAll([block], part);
        return string.Join(' ', part.Lines.Select(line => line.Line.Text)).Trim();
    }

    private static void SetEntry(string head, ImmutableArray<Block> content, LineBuilder lines)
    {
        if (content.IsEmpty)
            return;
        if (head.Length is 0)
        {
            BlockSetter.SetAll(content, lines);
            return;
        }

        var label = $"{head}: ";
        var rest = content;
        if (content[0] is Block.Paragraph paragraph)
        {
            var text = InlineFlattener.Flatten(paragraph.Content, lines.BaseStyle, lines.Numbers);
            lines.Enter(0);
            ParagraphSetter.Set(text.WithLabel(label, SpanStyle.Bold), lines, label.Length);
            lines.Leave();
            rest = content.RemoveAt(0);
        }
        else
        {
            ParagraphSetter.Set(FlatText.Of(label.TrimEnd(), SpanStyle.Bold), lines, advance: false);
        }

        lines.Indent(LineIndent.Hanging("  ", SpanStyle.Normal, lines.Ambiguous).For(lines.DirectionOf(label)));
        BlockSetter.SetAll(rest, lines);
        lines.Outdent();
    }
}
