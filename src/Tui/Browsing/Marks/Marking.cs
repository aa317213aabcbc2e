using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Language;
using Tui.Core.Querying;

namespace Tui.Browsing.Marks;

/// <summary>What the reader marks and keeps. The screen shows it at once; that it was kept is known a little later.</summary>
internal static class Marking
{
    /// <summary>Marks, undoes or keeps.</summary>
    public static BrowserStep Apply(BrowserState state, BrowserAction action) => action switch
    {
        BrowserAction.ToggleMark toggle => Toggle(state, toggle.Mark),
        BrowserAction.MarkAllRead => MarkAllRead(state),
        BrowserAction.Undo => new(state, [new BrowserEffect.Undo()]),
        BrowserAction.KeepSearch => KeepSearch(state),
        BrowserAction.ReadingSaved saved => state with
        {
            Message = saved.Message ?? state.Message,
            Readings = state.Readings + 1,
            Generation = state.Generation + (saved.InList ? 1 : 0),
        },
        BrowserAction.ReadingLost lost => state with
        {
            Lost = lost.Reason,
            Losses = state.Losses + 1,
            Readings = state.Readings + 1,
            Generation = state.Generation + 1,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not about marks."),
    };

    /// <summary>
    /// Says that something could not be kept, once the list is on the screen as it really is: the mark that stands there
    /// goes when it is said why.
    /// </summary>
    public static BrowserState TellLost(BrowserState state) => state is { Lost: { } reason, List.Request: null }
        ? state with { Message = reason, Lost = null, LossesTold = state.Losses }
        : state;

    private static BrowserStep Toggle(BrowserState state, ArticleMarks mark)
    {
        if (state.List is not { IsSettled: true, Current: { } article })
            return state;
        if (KeptReading.Unmarkable(state) is { } reason)
            return state with { Message = reason };

        if (!state.List.Picks.IsEmpty && state.List.Picks.In(state.List) is { } set)
            return ToggleEach(state, set, mark);

        var isSet = article.Marks?.HasFlag(mark) != true;
        return new(
            state with
            {
                List = state.List.With(article.Path, row => row with { Marks = row.Marks ^ mark }),
                Message = state.IsLinear ? Said(mark, isSet, article.Title) : state.Message,
            },
            [new BrowserEffect.Mark(article.Path, mark, isSet)]);
    }

    // Who is read the screen to hears what changes, and not that a word of a row did.
    private static Phrase Said(ArticleMarks mark, bool isSet, string title) => (mark, isSet) switch
    {
        (ArticleMarks.Starred, true) => (Phrase)$"starred: {title}",
        (ArticleMarks.Starred, _) => $"no longer starred: {title}",
        (_, true) => $"marked read: {title}",
        _ => $"marked unread: {title}",
    };

    // The mark is taken away only where all have it that can be seen.
    private static BrowserStep ToggleEach(BrowserState state, ArticleSet set, ArticleMarks mark)
    {
        var list = state.List;
        var picked = list.Window.Where((row, index) => IsPicked(row.Path, index)).ToList();
        var isSet = picked.Count == 0 || picked.Exists(row => row.Marks?.HasFlag(mark) != true);
        var rows = list.Window.Select((row, index) => IsPicked(row.Path, index)
            ? row with { Marks = isSet ? row.Marks | mark : row.Marks & ~mark }
            : row);
        return new(
            Picking.Done(state with { List = list with { Window = [.. rows] } }),
            [new BrowserEffect.MarkEach(set, mark, isSet)]);

        bool IsPicked(string path, int index) => list.Picks.Holds(path, list.WindowStart + index, list.Selected);
    }

    private static BrowserStep MarkAllRead(BrowserState state)
    {
        var list = state.List;
        if (!list.IsSettled || list.Total == 0)
            return state;

        var rows = list.Window.Select(row => row with { Marks = row.Marks | ArticleMarks.Read });
        return new(
            state with { List = list with { Window = [.. rows] } },
            [new BrowserEffect.MarkAllRead(list.Scope)]);
    }

    private static BrowserStep KeepSearch(BrowserState state)
    {
        var scope = state.Focus == Pane.Tree ? state.Tree.Current.Scope : state.List.Scope;

        // In the tree, from which it was removed, or in its own list; anywhere else another search is meant.
        if (state.RemovedSearch is { } removed && (scope.Query == removed || (scope.Query.Length == 0 && state.Focus == Pane.Tree)))
            return new(state with { RemovedSearch = null }, [new BrowserEffect.KeepSearch(removed, true)]);
        if (scope.Query.Length == 0)
            return state with { Message = SearchFirst(state.Keys.KeyOf("search"), state.Keys.KeyOf("keep-search")) };
        var isKept = scope.Shelf != Shelf.Saved;
        return new(
            state with { RemovedSearch = isKept ? null : scope.Query },
            [new BrowserEffect.KeepSearch(scope.Query, isKept)]);
    }

    private static Phrase SearchFirst(string search, string keep) =>
        $"Search first: {search} and then {keep} keeps the search in the tree.";
}
