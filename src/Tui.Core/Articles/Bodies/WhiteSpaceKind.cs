namespace Tui.Core.Articles.Bodies;

/// <summary>What becomes of the white space of the source (CSS Text 3, <c>white-space</c>).</summary>
internal enum WhiteSpaceKind
{
    /// <summary>It folds into single spaces.</summary>
    Folded,

    /// <summary>Its lines stay, its spaces fold: <c>pre-line</c>.</summary>
    Lines,

    /// <summary>Its lines and spaces stay: <c>pre</c>, <c>pre-wrap</c>, <c>break-spaces</c>.</summary>
    Kept,
}
