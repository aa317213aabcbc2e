using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Typesetting.Tables;

/// <summary>How wide blocks would be, in cells.</summary>
/// <param name="Widest">If no line had to be divided.</param>
/// <param name="Least">If every line were divided wherever it may be.</param>
internal readonly record struct NaturalWidth(int Widest, int Least)
{
    private const int MarkWidth = 4;
    private const int FigureWidth = 10;

    /// <summary>Measures blocks that stand under each other.</summary>
    public static NaturalWidth Of(ImmutableArray<Block> blocks, LineBuilder lines) =>
        Stack(blocks.Select(block => Of(block, lines)));

    private static NaturalWidth Of(Block block, LineBuilder lines) => block switch
    {
        Block.Paragraph paragraph => Of(paragraph.Content, lines),
        Block.Heading heading => Of(heading.Content, lines),
        Block.Code code => new(code.Text.Split('\n').Max(line => lines.WidthOf(CodeSetter.ExpandTabs(line, lines.Ambiguous))), 1),
        Block.List list => Stack(list.Items.Select(item => Of(item.Content, lines))).Beside(MarkWidth),
        Block.Quotation quotation => Of(quotation.Content, lines).Beside(MarkWidth),
        Block.DefinitionList list => Stack(list.Definitions.Select(
            definition => Stack([Of(definition.Term, lines), Of(definition.Description, lines)]))).Beside(MarkWidth),
        Block.Figure { Images: [var image, ..] } => Of(image.Caption ?? "", lines).Beside(FigureWidth),
        Block.Embed embed => Of($"{embed.Title}  {embed.Address}", lines).Beside(MarkWidth),
        Block.Footnotes notes => Stack(notes.Notes.Select(note => Of(note.Content, lines))).Beside(MarkWidth),
        Block.Table table => Stack(table.Rows.Select(row => Row(row, lines))),
        _ => new NaturalWidth(1, 1),
    };

    private static NaturalWidth Row(TableRow row, LineBuilder lines)
    {
        var cells = row.Cells.Select(cell => Of(cell.Content, lines)).ToList();
        return new NaturalWidth(
            cells.Sum(cell => cell.Widest + TableColumns.Gap), cells.Select(cell => cell.Least).DefaultIfEmpty().Max());
    }

    private static NaturalWidth Of(ImmutableArray<Inline> content, LineBuilder lines) =>
        Of(InlineFlattener.Flatten(content, SpanStyle.Normal, lines.Numbers).Text, lines);

    private static NaturalWidth Of(string text, LineBuilder lines)
    {
        var widest = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
            widest = Math.Max(widest, CellWidth.Of(line, lines.Ambiguous));
        return new NaturalWidth(widest, LineBreaker.WidestPart(text, lines.Ambiguous));
    }

    private static NaturalWidth Stack(IEnumerable<NaturalWidth> parts) => parts.Aggregate(
        default(NaturalWidth),
        (all, part) => new NaturalWidth(Math.Max(all.Widest, part.Widest), Math.Max(all.Least, part.Least)));

    private NaturalWidth Beside(int mark) => new(Widest + mark, Least + mark);
}
