using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies.Notes;

/// <summary>Reads footnotes and their marks where a page has them.</summary>
internal static class NoteReader
{
    /// <summary>Puts an element that is part of a footnote into the flow; false where it is not.</summary>
    public static bool TryRead(HtmlElement element, PageNotes notes, in Scope scope)
    {
        if (notes.Returns.Contains(element)) return true;
        if (notes.References.TryGetValue(element, out var referred))
        {
            scope.Flow.Append(new Inline.FootnoteReference(referred.Number, referred.Label));
            return true;
        }

        if (scope.Flow.IsInlineOnly) return false;
        if (notes.Notes.TryGetValue(element, out var note)) ReadNote(note, scope);
        else if (element.LocalName is "ol" or "ul" && element.Children.Any(notes.Notes.ContainsKey)) BodyWalker.WalkChildren(element, scope);
        else return false;
        return true;
    }

    private static void ReadNote(PageNote note, in Scope scope)
    {
        var content = NoteStart.Without(BodyWalker.BlocksOf(note.Box, scope), note.Label);
        scope.Flow.Add(new Footnote(note.Number, note.Label, note.Links.Count, content));
    }
}
