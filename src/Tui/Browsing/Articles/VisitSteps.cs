using System.Collections.Immutable;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Prompts;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>Goes to articles out of their order in the list: along a link, and back and forward through what was read.</summary>
internal static class VisitSteps
{
    private const int LongestHistory = 100;

    /// <summary>Notes which article was left, and that another was opened.</summary>
    public static BrowserState Note(BrowserState before, BrowserState after)
    {
        var (was, now) = (OpenedPath(before), OpenedPath(after));
        if (was == now)
            return after;

        var history = after.History;
        if (was is not null)
            history = history with { Left = VisitOf(before) };
        if (now is null)
            return after with { History = history };

        var isNew = now != history.Target && history.Left is { } left && left.Path != now;
        var next = isNew ? Push(history, history.Left!) : history with { Left = null, Target = null };
        return after with { History = next with { Scope = after.List.Scope } };
    }

    /// <summary>To what was read before, or, where positive, to what was gone back from.</summary>
    public static BrowserStep Go(BrowserState state, int by)
    {
        var history = state.History;
        var here = OpenedPath(state) is null ? history.Left : VisitOf(state);
        if (by < 0 && OpenedPath(state) is null && history.Left is { } left)
            return Locate(state with { History = history with { Target = left.Path } }, left);
        if ((by < 0 ? history.Back : history.Forward) is not [.. var rest, var target])
            return state with { Message = by < 0 ? "Nothing was read before this." : "Nothing was gone back from." };

        var (back, forward) = by < 0 ? (rest, Add(history.Forward, here)) : (Add(history.Back, here), rest);
        var next = state with { History = history with { Back = back, Forward = forward, Left = null, Target = target.Path } };
        return target.Path == OpenedPath(state) && target.Place is { } place
            ? Scrolled(next with { History = next.History with { Target = null } }, place)
            : Locate(next, target);
    }

    /// <summary>To a place of the same article; where the reader was is kept in the history.</summary>
    public static BrowserState Jump(BrowserState state, int line) =>
        ArticleSteps.ScrollTo(state with { History = Push(state.History, VisitOf(state)!) }, line);

    /// <summary>To the heading that the fragment of an address names.</summary>
    public static BrowserState ToAnchor(BrowserState state, string fragment) =>
        state.Article.Text is { } text && ArticleAnchors.LineOf(text, fragment) is { } line
            ? Jump(state, line)
            : state with { Message = $"Nothing in this article is called #{fragment}." };

    /// <summary>Opens the article that a link leads to, or that was gone back to.</summary>
    public static BrowserState Arrive(BrowserState state, BrowserAction.Located located)
    {
        if (state.Going != located.Token)
            return state;

        var path = located.Landing.Path;
        var next = state with { Going = null, Landing = located.Landing };
        if (path == state.Article.Path && path == state.List.Current?.Path && state.List.IsSettled)
            return Land(Navigation.FocusOn(next, Pane.Article));
        if (located.Scope == state.List.Scope && state.List.IsSettled && IndexInWindow(state.List, path) is { } index)
            return Navigation.FocusOn(Movement.MoveInList(next, index - state.List.Selected), Pane.Article);
        return next with
        {
            Folds = state.Folds && located.Scope.Folds,
            BeforeLink = located.Scope.HasWords ? null
                : state.List is { Scope.HasWords: true, IsSettled: true } ? PlaceBeforeSearch.Of(state)
                : state.BeforeLink,
            Tree = state.Tree.Showing(located.Scope),
            List = state.List with
            {
                Wanted = located.Scope,
                Resume = new BrowserPlace(located.Scope, path, 0, Pane.Article),
                IsSeeking = true,
                Request = null,
            },
        };
    }

    /// <summary>Waits no more to be told where to go, where that is what was asked with a number.</summary>
    public static BrowserState Stay(BrowserState state, int token) => state.Going == token ? state with { Going = null } : state;

    /// <summary>Begins in the article on show where it was to be begun in.</summary>
    public static BrowserState Land(BrowserState state)
    {
        if (state.Landing is not { } landing || state.Article is not { Text: { } text } || landing.Path != state.Article.Path)
            return state;

        var next = state with { Landing = null };
        if (landing.Fragment.Length > 0)
        {
            return ArticleAnchors.LineOf(text, landing.Fragment) is { } line
                ? ArticleSteps.ScrollTo(next, line)
                : next with { Message = $"Nothing in this article is called #{landing.Fragment}." };
        }

        return landing.Place is { } place ? Scrolled(next, place) : next;
    }

    private static BrowserStep Locate(BrowserState state, Visit visit) => new(
        state with { NextToken = state.NextToken + 1, Going = state.NextToken },
        [new BrowserEffect.Locate(state.NextToken, visit)]);

    private static BrowserState Scrolled(BrowserState state, ReadingPlace place) =>
        ArticleSteps.ScrollTo(state, state.Article.Text!.LineOf(place), place);

    private static string? OpenedPath(BrowserState state) =>
        state.Article is { IsOpened: true, Text: not null } article ? article.Path : null;

    private static Visit? VisitOf(BrowserState state) => state.Article is { Path: { } path, Text: not null } article
        ? new Visit(state.History.Scope ?? state.List.Scope, path, article.PlaceOnTop)
        : null;

    private static VisitHistory Push(VisitHistory history, Visit visit) =>
        history with { Back = Add(history.Back, visit), Forward = [], Left = null, Target = null };

    private static ImmutableArray<Visit> Add(ImmutableArray<Visit> visits, Visit? visit) =>
        visit is null ? visits : [.. visits.Skip(visits.Length - LongestHistory + 1), visit];

    private static int? IndexInWindow(ListState list, string path)
    {
        for (var index = 0; index < list.Window.Length; index++)
        {
            if (list.Window[index].Path == path)
                return list.WindowStart + index;
        }

        return null;
    }
}
