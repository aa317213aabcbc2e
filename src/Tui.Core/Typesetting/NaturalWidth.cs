using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>How wide blocks would be in cells if no line had to be divided.</summary>
internal static class NaturalWidth
{
    private const int MarkWidth = 4;
    private const int FigureWidth = 10;

    /// <summary>The width of the widest line.</summary>
    public static int Of(ImmutableArray<Block> blocks, ArticleNumbers numbers) =>
        blocks.IsEmpty ? 0 : blocks.Max(block => Of(block, numbers));

    private static int Of(Block block, ArticleNumbers numbers) => block switch
    {
        Block.Paragraph paragraph => Of(paragraph.Content, numbers),
        Block.Heading heading => Of(heading.Content, numbers),
        Block.Code code => code.Text.Split('\n').Max(line => CellWidth.Of(CodeSetter.ExpandTabs(line))),
        Block.List list => MarkWidth + list.Items.Select(item => Of(item.Content, numbers)).DefaultIfEmpty().Max(),
        Block.Quotation quotation => MarkWidth + Of(quotation.Content, numbers),
        Block.DefinitionList list => MarkWidth + list.Definitions
            .Select(definition => Math.Max(Of(definition.Term, numbers), Of(definition.Description, numbers)))
            .DefaultIfEmpty().Max(),
        Block.Figure { Images: [var image, ..] } => FigureWidth + CellWidth.Of(image.Caption),
        Block.Embed embed => MarkWidth + CellWidth.Of(embed.Title) + CellWidth.Of(embed.Address),
        Block.Table table => Of(table, numbers),
        _ => 1,
    };

    private static int Of(Block.Table table, ArticleNumbers numbers) => table.Rows
        .Select(row => row.Cells.Sum(cell => Of(cell.Content, numbers) + TableSetter.Gap))
        .DefaultIfEmpty().Max();

    private static int Of(ImmutableArray<Inline> content, ArticleNumbers numbers)
    {
        var widest = 0;
        foreach (var line in InlineFlattener.Flatten(content, SpanStyle.Normal, numbers).Text.AsSpan().EnumerateLines())
            widest = Math.Max(widest, CellWidth.Of(line));
        return widest;
    }
}
