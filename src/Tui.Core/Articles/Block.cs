using System.Collections.Immutable;
using Tui.Text.Bidi;

namespace Tui.Core.Articles;

/// <summary>A block of an article's body. Every output walks this one tree.</summary>
public abstract record Block
{
    private Block()
    {
    }

    /// <summary>The names by which addresses lead to it, as in <c>#name</c>.</summary>
    public ImmutableArray<string> Anchors { get; init; } = [];

    /// <summary>The direction that the author states for it; null where it is that of its text.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>A paragraph of running text.</summary>
    public sealed record Paragraph(ImmutableArray<Inline> Content) : Block;

    /// <summary>A heading; level 1 to 6.</summary>
    public sealed record Heading(int Level, ImmutableArray<Inline> Content) : Block;

    /// <summary>A list. <paramref name="Start"/> is the first number, null for a list without numbers.</summary>
    public sealed record List(int? Start, ImmutableArray<ListItem> Items) : Block
    {
        /// <summary>How its numbers are written.</summary>
        public NumberForm Form { get; init; }
    }

    /// <summary>Terms and what they mean.</summary>
    public sealed record DefinitionList(ImmutableArray<Definition> Definitions) : Block;

    /// <summary>A quotation.</summary>
    public sealed record Quotation(ImmutableArray<Block> Content) : Block;

    /// <summary>Code or preformatted text: its own lines divided by <c>\n</c>, tabs and spaces kept.</summary>
    public sealed record Code(string Text, string? Language) : Block;

    /// <summary>A thematic break.</summary>
    public sealed record Rule : Block;

    /// <summary>A table. Its head rows come first; <paramref name="Caption"/> is empty where there is none.</summary>
    public sealed record Table(ImmutableArray<Inline> Caption, int HeadRows, ImmutableArray<TableRow> Rows) : Block;

    /// <summary>One or more pictures under one caption; the caption stands in every <see cref="Image.Caption"/>.</summary>
    public sealed record Figure(ImmutableArray<Image> Images) : Block;

    /// <summary>A video, sound or embedded page, as one line with its title and address.</summary>
    public sealed record Embed(string Title, string Address) : Block;

    /// <summary>Footnotes, where the source has them: mostly at the end.</summary>
    public sealed record Footnotes(ImmutableArray<Footnote> Notes) : Block;
}

/// <summary>A footnote, without its own mark and without the links that lead back from it.</summary>
/// <param name="Number">Its number in the order in which the article first refers to its notes, from 1.</param>
/// <param name="Label">What the author calls it, as in <see cref="Inline.FootnoteReference.Label"/>.</param>
/// <param name="References">How many places refer to it, 1 or more.</param>
/// <param name="Content">What it says.</param>
public sealed record Footnote(int Number, string Label, int References, ImmutableArray<Block> Content);

/// <summary>An item of a list. <paramref name="Done"/> is null where the item is no task.</summary>
public sealed record ListItem(ImmutableArray<Block> Content, bool? Done = null)
{
    /// <summary>Its number where the author gave one; null where it is the one after the item before.</summary>
    public int? Number { get; init; }
}

/// <summary>How the numbers of a list are written.</summary>
public enum NumberForm
{
    /// <summary>1, 2, 3.</summary>
    Decimal,

    /// <summary>a, b, c.</summary>
    SmallLetters,

    /// <summary>A, B, C.</summary>
    CapitalLetters,

    /// <summary>i, ii, iii.</summary>
    SmallRoman,

    /// <summary>I, II, III.</summary>
    CapitalRoman,
}

/// <summary>A term and its description; a further description of the same term has no term.</summary>
public sealed record Definition(ImmutableArray<Inline> Term, ImmutableArray<Block> Description);

/// <summary>A row of a table.</summary>
public sealed record TableRow(ImmutableArray<TableCell> Cells);

/// <summary>A cell of a table. Spans are counted in columns and rows, 1 or more.</summary>
public sealed record TableCell(
    ImmutableArray<Block> Content, bool IsHead, CellAlignment Alignment = CellAlignment.Start, CellSpan Span = default);

/// <summary>How many further columns and rows a cell covers; the default covers none.</summary>
public readonly record struct CellSpan(int FurtherColumns, int FurtherRows);

/// <summary>Where a cell's text stands in its column.</summary>
public enum CellAlignment
{
    /// <summary>At the side where the text's script begins.</summary>
    Start,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the side where the text's script ends.</summary>
    End,
}
