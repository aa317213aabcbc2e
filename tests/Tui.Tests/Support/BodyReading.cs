using System.Collections.Immutable;
using Tui.Core.Articles;

namespace Tui.Tests.Support;

/// <summary>What a test wants to know of a body, wherever in the tree it stands.</summary>
internal static class BodyReading
{
    /// <summary>The pictures in document order.</summary>
    public static IEnumerable<Image> Pictures(Block block) => block switch
    {
        Block.Figure figure => figure.Images,
        Block.Paragraph paragraph => paragraph.Content.SelectMany(Pictures),
        Block.Heading heading => heading.Content.SelectMany(Pictures),
        _ => Children(block).SelectMany(Pictures),
    };

    /// <summary>The text of every paragraph and heading; captions are not among it.</summary>
    public static IEnumerable<string> Lines(Block block) => block switch
    {
        Block.Paragraph paragraph => [string.Concat(paragraph.Content.Select(Text))],
        Block.Heading heading => [string.Concat(heading.Content.Select(Text))],
        _ => Children(block).SelectMany(Lines),
    };

    private static IEnumerable<Block> Children(Block block) => block switch
    {
        Block.Quotation quotation => quotation.Content,
        Block.List list => list.Items.SelectMany(item => item.Content),
        Block.DefinitionList list => list.Definitions.SelectMany(definition => definition.Description),
        Block.Footnotes notes => notes.Notes.SelectMany(note => note.Content),
        Block.Table table => table.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Content),
        _ => [],
    };

    private static IEnumerable<Image> Pictures(Inline inline) =>
        inline is Inline.Picture picture ? [picture.Image] : Content(inline).SelectMany(Pictures);

    private static string Text(Inline inline) => inline switch
    {
        Inline.Text text => text.Value,
        Inline.Code code => code.Value,
        Inline.LineBreak => "\n",
        _ => string.Concat(Content(inline).Select(Text)),
    };

    private static ImmutableArray<Inline> Content(Inline inline) => inline is Inline.Span span ? span.Content : [];
}
