namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>A part of an article's text, in the order in which their tokens are numbered.</summary>
internal enum TextPart
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The authors' names.</summary>
    Authors,

    /// <summary>The body.</summary>
    Body,
}
