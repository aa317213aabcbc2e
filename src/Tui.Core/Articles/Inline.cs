using System.Collections.Immutable;
using Tui.Text.Bidi;

namespace Tui.Core.Articles;

/// <summary>A piece of running text inside a block. All text is clean: no control character, white space folded.</summary>
public abstract record Inline
{
    private Inline()
    {
    }

    /// <summary>Characters.</summary>
    public sealed record Text(string Value) : Inline;

    /// <summary>A line break that the author set.</summary>
    public sealed record LineBreak : Inline;

    /// <summary>What holds further running text.</summary>
    public abstract record Span(ImmutableArray<Inline> Content) : Inline;

    /// <summary>Emphasis, usually italic.</summary>
    public sealed record Emphasis(ImmutableArray<Inline> Content) : Span(Content);

    /// <summary>Strong emphasis, usually bold.</summary>
    public sealed record Strong(ImmutableArray<Inline> Content) : Span(Content);

    /// <summary>Deleted text.</summary>
    public sealed record Deleted(ImmutableArray<Inline> Content) : Span(Content);

    /// <summary>Marked or inserted text.</summary>
    public sealed record Marked(ImmutableArray<Inline> Content) : Span(Content);

    /// <summary>
    /// Text whose direction is its own, whatever stands around it (an isolate of UAX #9): <paramref name="Direction"/>, or
    /// that of its first letter where it is null.
    /// </summary>
    public sealed record Isolate(TextDirection? Direction, ImmutableArray<Inline> Content) : Span(Content)
    {
        /// <summary>Whether all its characters run in that direction, letters of the other one too.</summary>
        public bool IsOverride { get; init; }
    }

    /// <summary>Code, keys or sample output within a line; white space is kept.</summary>
    public sealed record Code(string Value) : Inline;

    /// <summary>A link. <paramref name="Address"/> is as written, cleaned, possibly relative or a fragment.</summary>
    public sealed record Link(string Address, ImmutableArray<Inline> Content) : Span(Content);

    /// <summary>A picture that stands within a line of text, such as an emoticon.</summary>
    public sealed record Picture(Image Image) : Inline;

    /// <summary>The mark of a footnote. It stands at the text before it.</summary>
    /// <param name="Number">The <see cref="Footnote.Number"/> of the note that it leads to.</param>
    /// <param name="Label">What the author calls the note, such as <c>1</c>, <c>*</c> or <c>注1</c>, without brackets.</param>
    public sealed record FootnoteReference(int Number, string Label) : Inline;
}
