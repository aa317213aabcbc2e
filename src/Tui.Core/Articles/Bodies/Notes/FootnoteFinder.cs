using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies.Notes;

/// <summary>
/// Finds the footnotes of a page by the links within it: a short mark that leads to an element further down, which is
/// the note or begins it. What the many programs that write notes have in common is no more than that.
/// </summary>
internal sealed class FootnoteFinder
{
    private readonly PageTargets _targets;
    private readonly PageNotes _found;
    private readonly HashSet<HtmlElement> _refused = [];
    private readonly Dictionary<HtmlElement, HtmlElement> _targetOfBox = [];

    private FootnoteFinder(PageTargets targets)
    {
        _targets = targets;
        _found = new PageNotes { Targets = targets.Names };
    }

    /// <summary>The footnotes and what else links of the page lead to; null where there is nothing.</summary>
    /// <param name="html">The source, which is searched first: hardly any page has links within itself.</param>
    public static PageNotes? Find(string html, HtmlElement body)
    {
        if (!HasInnerLinks(html)) return null;
        var targets = new PageTargets(body);
        if (targets.Links.Count == 0) return null;
        var finder = new FootnoteFinder(targets);
        foreach (var link in targets.Links)
        {
            var target = targets.Of(link);
            if (!finder.TryAddReturn(link, target) && target is not null) finder.TryAddReference(link, target);
        }

        return finder.Finish();
    }

    // An address begins behind its equals sign, and perhaps a quotation mark.
    private static bool HasInnerLinks(string html)
    {
        for (var at = html.IndexOf('#', StringComparison.Ordinal); at > 0; at = html.IndexOf('#', at + 1))
        {
            if (html[at - 1] is '=' || (at > 1 && html[at - 1] is '"' or '\'' && html[at - 2] is '=')) return true;
        }

        return false;
    }

    private PageNotes? Finish()
    {
        foreach (var box in _refused) _found.Notes.Remove(box);
        _found.Returns.RemoveWhere(back => NoteAround(back) is null);
        var notes = _found.Notes.Values.SelectMany(note => note.Links.Select(link => (link, note))).ToDictionary();
        var number = 0;
        foreach (var link in _targets.Links)
        {
            if (!notes.TryGetValue(link, out var note)) continue;
            if (note.Number == 0) note.Number = ++number;
            _found.References[NoteShape.MarkOf(link)] = note;
        }

        return number == 0 && _found.Targets.Count == 0 ? null : _found;
    }

    private bool TryAddReturn(HtmlElement link, HtmlElement? target)
    {
        if (NoteAround(link) is not { } note) return false;

        // An arrow to a place that the page has lost leads back all the same.
        if (target is null && !NoteLabel.IsDecoration(link.TextContent)) return false;
        if (target is not null && !note.Links.Exists(mark => NoteShape.IsAt(target, mark, note.Box))) return false;
        if (!NoteLabel.IsReturn(link.TextContent, note.Label)) return true;
        _found.Returns.Add(link);
        AddEmptied(link, note);
        return true;
    }

    /// <summary>What holds nothing but links back, such as the brackets around them.</summary>
    private void AddEmptied(HtmlElement link, PageNote note)
    {
        for (var around = link.ParentElement; around is not null && around != note.Box && IsEmptied(around); around = around.ParentElement)
            _found.Returns.Add(around);
    }

    private bool IsEmptied(HtmlNode node)
    {
        foreach (var child in node.ChildNodes)
        {
            if (child is HtmlText text ? !NoteLabel.IsDecoration(text.Data) : !IsEmptiedElement((HtmlElement)child)) return false;
        }

        return true;
    }

    private bool IsEmptiedElement(HtmlElement element) => _found.Returns.Contains(element)
        || (element.ChildCount > 0 ? IsEmptied(element) : element.LocalName is not ("img" or "br" or "hr"));

    private PageNote? NoteAround(HtmlElement link)
    {
        for (var around = link.ParentElement; around is not null; around = around.ParentElement)
        {
            if (_found.Notes.TryGetValue(around, out var note)) return note;
        }

        return null;
    }

    private void TryAddReference(HtmlElement link, HtmlElement target)
    {
        if (NoteLabel.Of(NoteShape.MarkOf(link)) is not { } label || !_targets.IsBelow(target, link)) return;
        if (NoteShape.BoxOf(target) is not { } box)
        {
            // Several notes in one paragraph: they are no elements of their own.
            if (NoteAround(target) is { } around) _refused.Add(around.Box);
            return;
        }

        if (NoteShape.Holds(box, link)) return;
        if (_targetOfBox.TryAdd(box, target))
        {
            if (NoteShape.IsReference(link, box, label)) _found.Notes.Add(box, new PageNote(box, label));
        }
        else if (_targetOfBox[box] != target)
        {
            _refused.Add(box);
        }

        if (_found.Notes.TryGetValue(box, out var note)) note.Links.Add(link);
    }
}
