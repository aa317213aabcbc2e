using System.Collections.Immutable;
using Tui.Browsing.Articles;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Pictures;
using Tui.Browsing.Prompts;
using Tui.Core.Indexing.Following;
using Tui.Core.Typesetting;

namespace Tui.Browsing;

/// <summary>What comes back from effects. An answer that nobody waits for any more changes nothing.</summary>
internal static class Answers
{
    /// <summary>Takes an answer into the state.</summary>
    public static BrowserState Apply(BrowserState state, BrowserAction action) => action switch
    {
        BrowserAction.CategoriesLoaded loaded => TakeCategories(state, loaded),
        BrowserAction.PageLoaded loaded => TakePage(state, loaded),
        BrowserAction.PageFailed failed => TakeMistake(state, failed),
        BrowserAction.ArticleLoaded loaded => TakeArticle(state, loaded),
        BrowserAction.ArticleFailed failed => TakeFailure(state, failed),
        BrowserAction.Updating updating => TakeProgress(state, updating.Progress),
        BrowserAction.Updated updated => TakeUpdate(state, updated),
        BrowserAction.Say say => state with { Message = say.Message },
        _ => throw new ArgumentOutOfRangeException(nameof(action), action, "Not an answer."),
    };

    private static BrowserState TakeCategories(BrowserState state, BrowserAction.CategoriesLoaded loaded)
    {
        if (loaded.Generation < state.Tree.Generation || loaded.Categories.Kind != state.Tree.Kind)
            return state;

        var tree = state.Tree.With(loaded.Categories) with { Generation = loaded.Generation };
        if (state.Tree.Categories.Nodes.IsEmpty && tree.Selected == 0 && state.Focus != Pane.Tree)
            tree = tree.Showing(state.List.Wanted);
        state = AtFormerPlace(state, loaded.Categories);
        var isNews = loaded.Categories.Problem is not null && state.Tree.Categories.Problem is null;
        return state with
        {
            Tree = tree with { Top = Scroll.Clamp(tree.Top, state.Layout.Tree.Height, tree.Rows.Length) },
            Message = isNews ? loaded.Categories.Problem : state.Message,
        };
    }

    /// <summary>Where an archive proves to be one that was moved, a reader who has not gone anywhere yet is where it was left.</summary>
    private static BrowserState AtFormerPlace(BrowserState state, ArchiveCategories categories)
    {
        var list = state.List;
        if (categories.FormerSession is not { } session || state.Tree.Categories.FormerSession == session
            || list.Moved || !list.IsSettled || list.Scope.Place != ListScope.All || state.Prompt is not null || state.Focus != Pane.List
            || BrowserPlace.Read(session) is not { } place)
        {
            return state;
        }

        var scope = place.Scope with { Order = Sorting.Of(place.Scope, state.Order), Folds = state.Folds };
        // A page that is on its way is of the top of the list.
        return state with { List = list with { Wanted = scope, IsSeeking = true, Resume = place with { Scope = scope }, Request = null } };
    }

    private static BrowserState TakePage(BrowserState state, BrowserAction.PageLoaded loaded)
    {
        if (state.List.Request != loaded.Request)
            return state;

        var isNew = state.List.Scope != loaded.Request.Scope || state.List.IsSeeking;
        var next = isNew ? TakeNewList(state, loaded) : KeptReading.Of(TakeSameList(state, loaded), loaded.Anchor);
        if (next.List.Total > 0 || next.Article.KeptOver is not null)
            return next;

        return next with
        {
            Article = ArticleState.Empty,
            Focus = next.Focus == Pane.Article ? Pane.List : next.Focus,
        };
    }

    private static BrowserState TakeSameList(BrowserState state, BrowserAction.PageLoaded loaded)
    {
        var list = Fill(state.List, loaded);
        var selected = Math.Clamp(list.Selected + loaded.Shift, 0, Math.Max(0, list.Total - 1));

        // At the top what is new is to be seen, as long as the selected article is too.
        var height = state.ListRows;
        var top = list.Top == 0 && selected < height ? 0 : Scroll.Clamp(list.Top + loaded.Shift, height, list.Total);
        var picks = list.Picks.Anchor is { } anchor
            ? list.Picks with { Anchor = Math.Clamp(anchor + loaded.Shift, 0, Math.Max(0, list.Total - 1)) }
            : list.Picks;
        return state with { List = list with { Selected = selected, Top = top, Picks = picks } };
    }

    private static BrowserState TakeNewList(BrowserState state, BrowserAction.PageLoaded loaded)
    {
        var scope = loaded.Request.Scope;
        var list = Fill(ListState.Empty with { Scope = scope, Wanted = scope }, loaded);
        var selected = Math.Clamp(loaded.Shift, 0, Math.Max(0, list.Total - 1));
        var top = Scroll.Reveal(0, selected, state.ListRows, list.Total);
        list = list with { Selected = selected, Top = top, Moved = selected > 0 };
        if (state.List.Resume is { IsRead: true } read && read.Path == list.Current?.Path)
            state = state with { SearchVisits = state.SearchVisits.With(scope, read.Path) };
        var isSame = list.Current?.Path == state.Article.Path;
        var back = state.List.IsSeeking ? state.BeforeLink : null;
        var next = isSame ? Lit(state with { List = list, BeforeLink = back }, scope) : state with { List = list, BeforeLink = back };
        var focus = state.List.Resume is { } place && place.Path == next.List.Current?.Path ? place.Focus : (Pane?)null;
        if (!scope.IsSearch)
            return next with { BeforeSearch = null, Focus = focus ?? next.Focus };
        return state.Prompt is Prompt.Search
            ? next
            : next with { BeforeSearch = state.BeforeSearch ?? PlaceBeforeSearch.Of(state), Focus = focus ?? Pane.List };
    }

    private static BrowserState Lit(BrowserState state, ListScope scope)
    {
        var lit = state with { Article = FindSteps.OfSearch(state.Article, scope) };
        return lit.Landing is null && state.Focus != Pane.Article ? FindSteps.AtFirst(lit) : lit;
    }

    private static ListState Fill(ListState list, BrowserAction.PageLoaded loaded) => list with
    {
        Total = loaded.Page.Total,
        Coverage = loaded.Page.Coverage,
        WindowStart = loaded.Page.Offset,
        Window = loaded.Page.Rows,
        Generation = loaded.Generation,
        Request = null,
        Failed = null,
    };

    private static BrowserState TakeMistake(BrowserState state, BrowserAction.PageFailed failed)
    {
        if (state.List.Request != failed.Load.Request)
            return state;

        var next = state with { List = state.List with { Request = null, Failed = failed.Load, Wanted = state.List.Scope, IsSeeking = false } };
        return state.Prompt is Prompt.Search search
            ? next with { Prompt = search with { Mistake = failed.Mistake, IsSubmitted = false } }
            : next with { Message = failed.Mistake.Message };
    }

    private static BrowserState TakeArticle(BrowserState state, BrowserAction.ArticleLoaded loaded)
    {
        var old = state.Article;
        if (old.Request != loaded.Request)
            return state;

        var isSame = old.Path == loaded.Request.Path && old.Text is not null;
        var place = isSame ? old.PlaceOnTop : ReadingPlace.Parse(PlaceOf(state, loaded.Request.Path));
        var next = state with
        {
            Article = ArticleState.Empty with
            {
                Path = loaded.Request.Path,
                Text = loaded.Text,
                Pictures = loaded.Pictures,
                PictureRoom = loaded.Request.Pictures,
                Shown = isSame ? PictureSteps.Again(old, loaded.Pictures) : ImmutableDictionary<PictureView, ShownPicture>.Empty,
                Top = place is null ? 0 : loaded.Text.LineOf(place),
                IsOpened = isSame && old.IsOpened,
                Return = isSame ? old.Return : null,
                KeptOver = isSame ? old.KeptOver : null,
                Stop = isSame ? ArticleStops.Again(loaded.Text, old.Stop) : null,
            },
        };

        var article = Movement.ScrollArticle(next, 0) with { Place = place };
        if (isSame)
            return next with { Article = FindSteps.Again(article, old.Find) };

        // One that a search has found begins where that stands in it, unless it is gone back to or was read since.
        next = next with { Article = FindSteps.OfSearch(article, state.List.Scope) };
        return next.Landing?.Path == loaded.Request.Path ? VisitSteps.Land(next) : FindSteps.AtFirst(next);
    }

    private static string? PlaceOf(BrowserState state, string path) =>
        state.List.Current is { } row && row.Path == path ? row.Place : null;

    private static BrowserState TakeFailure(BrowserState state, BrowserAction.ArticleFailed failed)
    {
        if (state.Article.Request != failed.Request)
            return state;
        if (failed.IsGone && KeptReading.IsReading(state, failed.Request.Path))
            return KeptReading.Gone(state);

        return state with
        {
            Article = ArticleState.Empty with { Path = failed.Request.Path, Failure = failed.Message },
            Message = failed.Message,
        };
    }

    private static BrowserState TakeProgress(BrowserState state, UpdateProgress progress) =>
        state with { Progress = progress, Generation = state.Generation + (progress.Changed ? 1 : 0) };

    private static BrowserState TakeUpdate(BrowserState state, BrowserAction.Updated updated) => state with
    {
        Progress = null,
        Message = state.Message is { } said && said.Equals(updated.Over) ? null : state.Message,
        Generation = state.Generation + (updated.Changed ? 1 : 0),
        IsFollowing = state.IsFollowing || updated.With is not null,
        Article = updated.Changed && MayChange(state.Article, updated.With)
            ? state.Article with { IsStale = true, Request = null } // what was asked for may be the file before the change
            : state.Article,
        Snippets = updated.Changed ? SnippetState.None : state.Snippets,
    };

    private static bool MayChange(ArticleState article, FolderChanges? changes) =>
        changes is null || changes.IsAnything || (article.Path is { } path && changes.Paths.Contains(path));
}
