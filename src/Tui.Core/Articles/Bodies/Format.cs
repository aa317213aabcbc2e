using System.Collections.Immutable;
using Tui.Text.Bidi;

namespace Tui.Core.Articles.Bodies;

/// <summary>The kinds of inline element that hold running text.</summary>
internal enum FormatKind
{
    Emphasis,
    Strong,
    Deleted,
    Marked,
    Code,
    Link,
    Isolate,
    Override,
}

/// <summary>An inline element that is open. <paramref name="Address"/> is a link's, else empty.</summary>
internal sealed record Format(FormatKind Kind, string Address = "")
{
    /// <summary>The direction of an isolate or an override; null for that of its first letter.</summary>
    public TextDirection? Direction { get; init; }

    /// <summary>The element with its content.</summary>
    public Inline Around(ImmutableArray<Inline> content) => Kind switch
    {
        FormatKind.Emphasis => new Inline.Emphasis(content),
        FormatKind.Strong => new Inline.Strong(content),
        FormatKind.Deleted => new Inline.Deleted(content),
        FormatKind.Marked => new Inline.Marked(content),
        FormatKind.Link => new Inline.Link(Address, content),
        FormatKind.Isolate => new Inline.Isolate(Direction, content),
        FormatKind.Override => new Inline.Isolate(Direction, content) { IsOverride = true },
        _ => throw new InvalidOperationException($"{Kind} holds no inlines."),
    };
}
