using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting.Tables;

/// <summary>Sets a table that is too wide as records: for each row, one entry a cell with its column's head before it.</summary>
internal static class RecordSetter
{
    // Of the cells that reach down from rows above. No table that is meant has as many.
    private const int MostAgain = 50;

    /// <summary>Sets the rows under the head, or the head where there is nothing else.</summary>
    public static void Set(Block.Table table, TableGrid grid, LineBuilder lines)
    {
        var headRows = table.HeadRows < grid.Rows.Length ? table.HeadRows : 0;
        var heads = Heads(grid, headRows, lines.Numbers);
        SetIdleHeads(grid, headRows, lines);
        var above = new List<TableGrid.Place>();
        for (var i = headRows; i < grid.Rows.Length; i++)
        {
            if (i > headRows)
                lines.Separate();
            lines.EnterRow(i);
            SetRecord(grid.Rows[i], above, place => HeadOf(place, heads), lines);
            lines.Leave();
            above = [.. above.Concat(grid.Rows[i]).Where(place => place.Row + place.Cell.Span.FurtherRows > i).Take(MostAgain)];
        }
    }

    /// <summary>Sets a row's entries, those of cells that reach down from rows above said again.</summary>
    private static void SetRecord(
        ImmutableArray<TableGrid.Place> row, List<TableGrid.Place> above, Func<TableGrid.Place, string> headOf, LineBuilder lines)
    {
        var next = 0;
        foreach (var place in row.Concat(above).OrderBy(place => place.Column))
        {
            if (above.Contains(place))
            {
                SetAgain(headOf(place), place.Cell.Content, lines);
                continue;
            }

            lines.Enter(next++);
            SetEntry(headOf(place), place.Cell.Content, lines);
            lines.Leave();
        }
    }

    private static void SetAgain(string head, ImmutableArray<Block> content, LineBuilder lines)
    {
        var text = PlainText(content, lines.Numbers);
        if (text.Length > 0)
            ParagraphSetter.Set(FlatText.Of(text, SpanStyle.Dim).WithLabel(head.Length > 0 ? $"{head}: " : "", SpanStyle.Bold),
                lines, advance: false);
    }

    // What goes over the whole table is a heading of what follows, or a remark.
    private static string HeadOf(TableGrid.Place place, List<string>[] heads)
    {
        if (place.Span == heads.Length && place.Span > 1)
            return "";
        var covered = heads.AsSpan(place.Column, place.Span).ToArray();
        var shared = covered[0].TakeWhile((head, level) => covered.All(other => level < other.Count && other[level] == head)).ToList();
        return shared.Count > 0
            ? string.Join(" / ", shared)
            : string.Join(", ", covered.Select(levels => string.Join(" / ", levels)).Where(head => head.Length > 0).Distinct(StringComparer.Ordinal));
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

    /// <summary>For each column, the heads over it from above.</summary>
    private static List<string>[] Heads(TableGrid grid, int headRows, ArticleNumbers numbers)
    {
        List<string>[] heads = [.. Enumerable.Range(0, grid.Columns).Select(_ => new List<string>())];
        foreach (var place in grid.Rows.Take(headRows).SelectMany(row => row))
        {
            var text = PlainText(place.Cell.Content, numbers);
            for (var i = place.Column; text.Length > 0 && i < place.Column + place.Span; i++)
                heads[i].Add(text);
        }

        return heads;
    }

    private static string PlainText(ImmutableArray<Block> content, ArticleNumbers numbers) =>
        string.Join(' ', content.Select(block => PlainText(block, numbers))).Trim();

    private static string PlainText(Block block, ArticleNumbers numbers)
    {
        if (block is not (Block.Paragraph or Block.Heading))
            return BlockText.LineOf(block);
        var part = new LineBuilder(TextRoom.Of(int.MaxValue), numbers);
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
