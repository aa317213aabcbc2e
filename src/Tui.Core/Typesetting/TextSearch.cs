using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>Looks through the texts of blocks one after another, without putting them together.</summary>
internal static class TextSearch
{
    /// <summary>Whether a text of the blocks answers; those after it are not asked.</summary>
    public static bool Any(ImmutableArray<Block> blocks, TextQuestion question)
    {
        foreach (var block in blocks)
        {
            if (Any(block, question))
                return true;
        }

        return false;
    }

    /// <summary>Whether a text of the block answers.</summary>
    public static bool Any(Block block, TextQuestion question) =>
        block.Direction is { } stated && question.Asks(MarkOf(stated)) || AnyIn(block, question);

    private static bool AnyIn(Block block, TextQuestion question) => block switch
    {
        Block.Paragraph paragraph => Any(paragraph.Content, question),
        Block.Heading heading => Any(heading.Content, question),
        Block.List list => Any(list, question),
        Block.DefinitionList list => Any(list, question),
        Block.Quotation quotation => Any(quotation.Content, question),
        Block.Code code => question.Asks(code.Text),
        Block.Table table => Any(table, question),
        Block.Figure { Images: [{ Caption: { } caption }, ..] } => question.Asks(caption),
        Block.Embed embed => question.Asks(embed.Title),
        Block.Footnotes notes => Any(notes, question),
        _ => false,
    };

    private static bool Any(Block.List list, TextQuestion question)
    {
        foreach (var item in list.Items)
        {
            if (Any(item.Content, question))
                return true;
        }

        return false;
    }

    private static bool Any(Block.DefinitionList list, TextQuestion question)
    {
        foreach (var definition in list.Definitions)
        {
            if (Any(definition.Term, question) || Any(definition.Description, question))
                return true;
        }

        return false;
    }

    private static bool Any(Block.Footnotes notes, TextQuestion question)
    {
        foreach (var note in notes.Notes)
        {
            if (Any(note.Content, question))
                return true;
        }

        return false;
    }

    private static bool Any(Block.Table table, TextQuestion question)
    {
        if (Any(table.Caption, question))
            return true;
        foreach (var row in table.Rows)
        {
            foreach (var cell in row.Cells)
            {
                if (Any(cell.Content, question))
                    return true;
            }
        }

        return false;
    }

    private static bool Any(Inline.Isolate isolate, TextQuestion question) =>
        isolate.Direction is { } stated && question.Asks(MarkOf(stated)) || Any(isolate.Content, question);

    // What is stated counts as a mark before the text would (UAX #9 2.6).
    private static string MarkOf(TextDirection stated) => stated is TextDirection.RightToLeft ? "\u200F" : "\u200E";

    private static bool Any(ImmutableArray<Inline> content, TextQuestion question)
    {
        foreach (var inline in content)
        {
            var found = inline switch
            {
                Inline.Text text => question.Asks(text.Value),
                Inline.Code code => question.Asks(code.Value),
                Inline.Isolate isolate => question.IsOfIsolates && Any(isolate, question),
                Inline.Span span => Any(span.Content, question),
                Inline.Picture { Image.Caption: { } caption } => question.Asks(caption),
                _ => false,
            };
            if (found)
                return true;
        }

        return false;
    }
}
