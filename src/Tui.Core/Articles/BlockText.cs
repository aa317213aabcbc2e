using System.Collections.Immutable;
using System.Text;

namespace Tui.Core.Articles;

/// <summary>The lines of a body, unwrapped and without setting.</summary>
internal static class BlockText
{
    /// <summary>A block's text as one line.</summary>
    public static string LineOf(Block block)
    {
        var text = new StringBuilder();
        Append(text, block);
        return text.ToString().Trim().Replace('\n', ' ').Replace('\t', ' ');
    }

    /// <summary>Adds the lines of <paramref name="blocks"/>, each ended by <c>\n</c>.</summary>
    public static void Append(StringBuilder text, ImmutableArray<Block> blocks)
    {
        foreach (var block in blocks) Append(text, block);
    }

    private static void Append(StringBuilder text, Block block)
    {
        switch (block)
        {
            case Block.Paragraph paragraph: AppendInlines(text, paragraph.Content); break;
            case Block.Heading heading: AppendInlines(text, heading.Content); break;
            case Block.List list:
                foreach (var item in list.Items) Append(text, item.Content);
                break;
            case Block.DefinitionList list:
                AppendDefinitions(text, list);
                break;
            case Block.Quotation quotation: Append(text, quotation.Content); break;
            case Block.Code code: text.Append(code.Text).Append('\n'); break;
            case Block.Table table: AppendTable(text, table); break;
            case Block.Figure figure: AppendFigure(text, figure); break;
            case Block.Footnotes notes:
                foreach (var note in notes.Notes) AppendNote(text, note);
                break;
        }
    }

    private static void AppendNote(StringBuilder text, Footnote note)
    {
        text.Append(FootnoteMark.Of(note.Label)).Append(' ');
        Append(text, note.Content);
    }

    private static void AppendInlines(StringBuilder text, ImmutableArray<Inline> content)
    {
        if (content.IsEmpty) return;
        var start = text.Length;
        InlineText.Append(text, content, '\n', Caption);
        while (text.Length > start && text[^1] is ' ' or '\n') text.Length--;
        if (text.Length > start) text.Append('\n');
    }

    private static void AppendDefinitions(StringBuilder text, Block.DefinitionList list)
    {
        foreach (var definition in list.Definitions)
        {
            AppendInlines(text, definition.Term);
            Append(text, definition.Description);
        }
    }

    /// <summary>A row is a line, its cells divided by a tab.</summary>
    private static void AppendTable(StringBuilder text, Block.Table table)
    {
        AppendInlines(text, table.Caption);
        foreach (var row in table.Rows)
        {
            text.AppendJoin('\t', row.Cells.Select(CellLine)).Append('\n');
        }
    }

    private static string CellLine(TableCell cell)
    {
        var text = new StringBuilder();
        Append(text, cell.Content);
        return text.ToString().Trim().Replace('\n', ' ').Replace('\t', ' ');
    }

    private static void AppendFigure(StringBuilder text, Block.Figure figure)
    {
        if (figure.Images.IsEmpty || figure.Images[0].Caption is null) return;
        text.Append(Caption(figure.Images[0])).Append('\n');
    }

    private static string Caption(Image image) => image.Caption is null ? "" : $"[{image.Caption}]";
}
