using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies.Notes;

/// <summary>The elements of a page that are footnotes, marks of footnotes, links back from them, and other places that links lead to.</summary>
internal sealed class PageNotes
{
    /// <summary>The marks in the text: the element that shows one, with its note.</summary>
    public Dictionary<HtmlElement, PageNote> References { get; } = [];

    /// <summary>The notes, by the element that holds all of one.</summary>
    public Dictionary<HtmlElement, PageNote> Notes { get; } = [];

    /// <summary>The elements that links of the page lead to, with their names.</summary>
    public IReadOnlyDictionary<HtmlElement, string> Targets { get; init; } = new Dictionary<HtmlElement, string>();

    /// <summary>What shows only that there is a way back.</summary>
    public HashSet<HtmlElement> Returns { get; } = [];
}

/// <summary>A footnote of a page.</summary>
/// <param name="Box">The element that holds all of it.</param>
/// <param name="Label">What the author calls it.</param>
internal sealed record PageNote(HtmlElement Box, string Label)
{
    /// <summary>Its number, given when the page is known.</summary>
    public int Number { get; set; }

    /// <summary>The links that lead to it, in the order of the page.</summary>
    public List<HtmlElement> Links { get; } = [];
}
