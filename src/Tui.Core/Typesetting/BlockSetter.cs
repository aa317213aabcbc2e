using System.Collections.Immutable;
using System.Diagnostics;
using Tui.Core.Articles;
using Tui.Core.Typesetting.Tables;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Sets the blocks of a body, each shape by its own setter.</summary>
internal static class BlockSetter
{
    private const string QuotationBar = "│ ";

    // Above footnotes, as above the list of addresses: no division of the text.
    private const int NoteRule = 8;

    /// <summary>Sets blocks with an empty line between them; figures that follow each other stand close together.</summary>
    public static void SetAll(ImmutableArray<Block> blocks, LineBuilder lines)
    {
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0 && !(blocks[i] is Block.Figure && blocks[i - 1] is Block.Figure))
                lines.Separate();
            var last = LastWithoutCaption(blocks, i);
            lines.Enter(i);
            if (blocks[i] is Block.Rule && i + 1 < blocks.Length && blocks[i + 1] is Block.Footnotes)
                SetRule(Math.Min(NoteRule, lines.Width), lines);
            else if (last > i)
                FigureSetter.Set(new Block.Figure([.. blocks[i..(last + 1)].SelectMany(block => ((Block.Figure)block).Images)]), lines);
            else
                Set(blocks[i], lines);
            lines.Leave();
            i = Math.Max(i, last);
        }
    }

    /// <summary>The last of the figures from <paramref name="first"/> on that have no caption and can share one line.</summary>
    private static int LastWithoutCaption(ImmutableArray<Block> blocks, int first)
    {
        var last = first;
        while (last < blocks.Length && blocks[last] is Block.Figure { Images: [{ Caption: null }, ..] } figure
            && !PlaceholderPicture.IsOne(figure.Images[0].Address))
        {
            last++;
        }

        return last - 1;
    }

    /// <summary>Sets one block.</summary>
    public static void Set(Block block, LineBuilder lines)
    {
        foreach (var name in block.Anchors)
            lines.Mark(new Landmark(LandmarkKind.Anchor, lines.NextLine, 0, name) { Position = lines.Position });
        if (lines.Direction is null || block.Direction is not { } stated)
        {
            SetShape(block, lines);
            return;
        }

        var outer = (lines.Direction, lines.Side, lines.Stated);
        lines.Turn(stated);
        SetShape(block, lines);
        (lines.Direction, lines.Side, lines.Stated) = outer;
    }

    private static void SetShape(Block block, LineBuilder lines)
    {
        switch (block)
        {
            case Block.Paragraph paragraph:
                SetText(paragraph.Content, SpanStyle.Normal, lines);
                break;
            case Block.Heading heading:
                SetHeading(heading, lines);
                break;
            case Block.List list:
                ListSetter.Set(list, lines);
                break;
            case Block.DefinitionList definitions:
                ListSetter.Set(definitions, lines);
                break;
            case Block.Quotation quotation:
                SetQuotation(quotation, lines);
                break;
            case Block.Code code:
                CodeSetter.Set(code, lines);
                break;
            case Block.Rule:
                SetRule(lines.Width, lines);
                break;
            case Block.Table table:
                TableSetter.Set(table, lines);
                break;
            case Block.Figure figure:
                FigureSetter.Set(figure, lines);
                break;
            case Block.Footnotes notes:
                FootnoteSetter.Set(notes, lines);
                break;
            case Block.Embed embed:
                FigureSetter.Set(embed, lines);
                break;
            default:
                throw new UnreachableException($"No such block: {block.GetType().Name}.");
        }
    }

    /// <summary>Sets running text; nothing where nothing can be seen.</summary>
    public static void SetText(ImmutableArray<Inline> content, SpanStyle style, LineBuilder lines)
    {
        var text = InlineFlattener.Flatten(content, lines.BaseStyle | style, lines.Numbers);
        if (!text.IsBlank)
            ParagraphSetter.Set(text, lines);
    }

    private static void SetRule(int width, LineBuilder lines)
    {
        lines.Add([lines.Rule(width)], lines.Position);
        lines.Advance("");
    }

    private static void SetQuotation(Block.Quotation quotation, LineBuilder lines)
    {
        var outer = lines.Direction;
        lines.Direction = lines.DirectionOf(quotation);
        lines.Indent(LineIndent.Bar(QuotationBar, SpanStyle.Dim, lines.Ambiguous).For(lines.Direction));
        SetAll(quotation.Content, lines);
        lines.Outdent();
        lines.Direction = outer;
    }

    private static void SetHeading(Block.Heading heading, LineBuilder lines)
    {
        var style = lines.BaseStyle | SpanStyle.Heading | SpanStyle.Bold;
        if (heading.Level is 1)
            style |= SpanStyle.Underline;
        var text = InlineFlattener.Flatten(heading.Content, style, lines.Numbers);
        if (text.IsBlank)
            return;
        var plain = text.Text.Replace('\n', ' ').Replace($"{FlatText.Glue}", "", StringComparison.Ordinal);
        var marks = lines.MarkCount;
        lines.Mark(new Landmark(LandmarkKind.Heading, lines.NextLine, heading.Level, plain) { Position = lines.Position });
        ParagraphSetter.Set(text, lines);
        lines.EndMarks(marks);
    }
}
