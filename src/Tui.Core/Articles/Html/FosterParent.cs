namespace Tui.Core.Articles.Html;

/// <summary>
/// Finds the place of an element that stands wrongly inside of a table: before that table (WHATWG HTML 13.2.6.1). The
/// parser does it itself for text, but knows tables of its own document model alone, and hands such an element to the page.
/// </summary>
internal static class FosterParent
{
    /// <summary>Puts the element before the table that is open; at the end of the root where none is.</summary>
    public static void Take(HtmlElement root, HtmlElement element)
    {
        var found = root;
        for (var open = root; open is not null; open = LastOpen(open))
        {
            if (open.LocalName is "table") found = open;
        }

        if (found is { LocalName: "table", Parent: HtmlNode parent }) parent.InsertNode(parent.ChildNodes.IndexOf(found), element);
        else found.AddNode(element);
    }

    // What is open stands at the end of what it stands in.
    private static HtmlElement? LastOpen(HtmlNode node) =>
        node.ChildNodes is [.., HtmlElement { IsClosed: false } last] ? last : null;
}
