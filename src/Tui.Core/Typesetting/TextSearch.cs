using System.Collections.Immutable;
using Tui.Core.Articles;

namespace Tui.Core.Typesetting;

/// <summary>Looks through the texts of blocks one after another, without putting them together.</summary>
internal static class TextSearch
{
    /// <summary>Whether a text of the blocks answers; those after it are not asked.</summary>
    public static bool Any(ImmutableArray<Block> blocks, Func<string, bool> answers)
    {
        foreach (var block in blocks)
        {
            if (Any(block, answers))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text of the block answers.</summary>
    public static bool Any(Block block, Func<string, bool> answers) => block switch
    {
        Block.Paragraph paragraph => Any(paragraph.Content, answers),
        Block.Heading heading => Any(heading.Content, answers),
        Block.List list => Any(list, answers),
        Block.DefinitionList list => Any(list, answers),
        Block.Quotation quotation => Any(quotation.Content, answers),
        Block.Code code => answers(code.Text),
        Block.Table table => Any(table, answers),
        Block.Figure { Images: [{ Caption: { } caption }, ..] } => answers(caption),
        Block.Embed embed => answers(embed.Title),
        Block.Footnotes notes => Any(notes, answers),
        _ => false,
    };

    private static bool Any(Block.List list, Func<string, bool> answers)
    {
        foreach (var item in list.Items)
        {
            if (Any(item.Content, answers))
                return true;
        }

        return false;
    }

    private static bool Any(Block.DefinitionList list, Func<string, bool> answers)
    {
        foreach (var definition in list.Definitions)
        {
            if (Any(definition.Term, answers) || Any(definition.Description, answers))
                return true;
        }

        return false;
    }

    private static bool Any(Block.Footnotes notes, Func<string, bool> answers)
    {
        foreach (var note in notes.Notes)
        {
            if (Any(note.Content, answers))
                return true;
        }

        return false;
    }

    private static bool Any(Block.Table table, Func<string, bool> answers)
    {
        if (Any(table.Caption, answers))
            return true;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (Any(cell.Content, answers))
                    return true;
            }
        }

        return false;
    }

    private static bool Any(ImmutableArray<Inline> content, Func<string, bool> answers)
    {
        foreach (var inline in content)
        {
            var found = inline switch
            {
                Inline.Text text => answers(text.Value),
                Inline.Code code => answers(code.Value),
                Inline.Emphasis emphasis => Any(emphasis.Content, answers),
                Inline.Strong strong => Any(strong.Content, answers),
                Inline.Deleted deleted => Any(deleted.Content, answers),
                Inline.Marked marked => Any(marked.Content, answers),
                Inline.Link link => Any(link.Content, answers),
                Inline.Picture { Image.Caption: { } caption } => answers(caption),
                _ => false,
            };
            if (found)
                return true;
        }

        return false;
    }
}
