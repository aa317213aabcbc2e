namespace Tui.Core.Articles.Html;

/// <summary>
/// Finds the place of an element that stands wrongly inside of a table: before that table (WHATWG HTML 13.2.6.1). The
/// parser does it itself for text, but knows tables of its own document model alone, and hands such an element to the page.
/// </summary>
internal static class FosterParent
{
    /// <summary>Puts the element before the innermost open table; at the end of the root where none is.</summary>
    public static void Take(HtmlElement root, HtmlElement element)
    {
        var found = root;
        for (var last = root; last is not null; last = last.ChildNodes is [.., HtmlElement inner] ? inner : null)
        {
            // What is open stands at the end of what it stands in.
            if (last is { LocalName: "table", IsClosed: false }) found = last;
        }

        if (found is { LocalName: "table", Parent: HtmlNode parent }) parent.InsertNode(parent.ChildNodes.IndexOf(found), element);
        else found.AddNode(element);
    }
}
