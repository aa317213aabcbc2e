using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies.Notes;

/// <summary>Tells footnotes and their marks by the elements that they stand in.</summary>
internal static class NoteShape
{
    // How far around a link its superscript is looked for.
    private const int Near = 3;

    private static readonly string[] NoteWords = ["footnote", "noteref", "endnote", "fnref", "fn-ref", "citation"];

    /// <summary>The element that holds all of the note that begins at <paramref name="target"/>; null where there is none.</summary>
    public static HtmlElement? BoxOf(HtmlElement target)
    {
        var box = target;
        while (!IsBox(box))
        {
            if (box.ParentElement is not { } parent || !IsFirst(box, parent)) return null;
            box = parent;
        }

        return box.ParentElement is { LocalName: "li" } item && IsFirst(box, item) ? item : box;
    }

    /// <summary>Whether <paramref name="element"/> stands inside of <paramref name="box"/>, or is it.</summary>
    public static bool Holds(HtmlElement box, HtmlElement element)
    {
        for (var around = element; around is not null; around = around.ParentElement)
        {
            if (around == box) return true;
        }

        return false;
    }

    /// <summary>Whether a short link to a note is its mark: it says so, is raised, or the note is plainly its own.</summary>
    public static bool IsReference(HtmlElement link, HtmlElement box, string label)
    {
        if (IsDeclared(link) || IsRaised(link)) return true;
        if (link.ParentElement is { } parent && IsDeclared(parent)) return true;
        if (!NoteLabel.IsBracketed(link)) return false;
        return NoteStart.Has(box.TextContent, label) || box.Descendants.Any(e => e.GetAttribute("href") is ['#', _, ..] back
            && e.LocalName is "a" && IsNamed(link, back[1..]));
    }

    /// <summary>Whether a link that leads to <paramref name="target"/> leads back to the mark.</summary>
    public static bool IsAt(HtmlElement target, HtmlElement mark, HtmlElement box)
    {
        if (Holds(MarkOf(mark), target)) return true;
        var around = target.ChildCount == 0 && target.ParentElement is { } parent ? parent : target;
        return Holds(around, mark) && !Holds(around, box);
    }

    /// <summary>The element that shows nothing but a link's mark, with its brackets.</summary>
    public static HtmlElement MarkOf(HtmlElement link)
    {
        var mark = RaisedEnd(link) ?? link;
        while (mark.ParentElement is { LocalName: "sup" or "span" or "b" or "i" or "small" or "font" or "em" } parent
            && NoteLabel.Of(parent) is { } label && label.Equals(NoteLabel.Of(mark), StringComparison.Ordinal)) mark = parent;
        return mark;
    }

    /// <summary>The mark at the end of a link that holds the word before it too.</summary>
    private static HtmlElement? RaisedEnd(HtmlElement link) =>
        link.ChildCount > 1 && link.ChildNodes[^1] is HtmlElement { LocalName: "sup" } raised && NoteLabel.Of(raised) is not null ? raised : null;

    private static bool IsBox(HtmlElement element) =>
        element.LocalName is "li" or "p" or "div" or "aside" or "section" or "blockquote";

    private static bool IsFirst(HtmlElement element, HtmlElement parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child == element) return true;
            if (child is not HtmlText text || !text.Data.IsWhiteSpace()) return false;
        }

        return false;
    }

    private static bool IsDeclared(HtmlElement element) =>
        element.GetAttribute("role") is "doc-noteref" || element.GetAttribute("epub:type") is "noteref"
        || element.GetAttribute("rel") is "footnote" || element.HasAttribute("data-fn")
        || CaselessSearch.ContainsAny(element.ClassName, NoteWords);

    private static bool IsRaised(HtmlElement link)
    {
        if (MarkOf(link) is { LocalName: "sup" } || link.FirstElementChild is { LocalName: "sup" }) return true;
        var around = link.ParentElement;
        for (var i = 0; i < Near && around is not null; i++, around = around.ParentElement)
        {
            if (around.LocalName is "sup") return true;
        }

        return false;
    }

    private static bool IsNamed(HtmlElement link, string name)
    {
        var around = link;
        for (var i = 0; i < Near && around is not null; i++, around = around.ParentElement)
        {
            if (around.GetAttribute("id") == name || around.GetAttribute("name") == name) return true;
        }

        return link.FirstElementChild?.GetAttribute("id") == name;
    }
}
