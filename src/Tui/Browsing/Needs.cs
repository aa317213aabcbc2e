using System.Collections.Immutable;
using Tui.Browsing.Articles;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Pictures;

namespace Tui.Browsing;

/// <summary>Finds what a state shows but does not hold, and asks for it once.</summary>
internal static class Needs
{
    // Rows above and below the viewport that are loaded with it, so that paging does not wait.
    private const int Margin = 100;

    /// <summary>The state with what it waits for noted in it, and the effects that fetch it.</summary>
    public static BrowserStep Of(BrowserState state)
    {
        var effects = ImmutableArray.CreateBuilder<BrowserEffect>();
        var next = PictureSteps.Need(NeedArticle(SnippetSteps.Need(NeedPage(NeedCategories(state, effects), effects), effects), effects), effects);
        return new(next, effects.ToImmutable());
    }

    /// <summary>The state in which what could not be loaded may be asked for again.</summary>
    public static BrowserState Retry(BrowserState state) =>
        state.List.Failed is null ? state : state with { List = state.List with { Failed = null } };

    private static BrowserState NeedCategories(BrowserState state, ImmutableArray<BrowserEffect>.Builder effects)
    {
        if (state.Tree.Generation == state.CountedGeneration || state.Tree.Requested == state.CountedGeneration)
            return state;

        effects.Add(new BrowserEffect.LoadCategories(state.CountedGeneration, state.Tree.Kind));
        return state with { Tree = state.Tree with { Requested = state.CountedGeneration } };
    }

    private static BrowserState NeedPage(BrowserState before, ImmutableArray<BrowserEffect>.Builder effects)
    {
        var state = Sorting.Ordered(before);
        var list = state.List;
        if (list.Request?.Scope == list.Wanted)
            return state;

        var isStale = list.Generation != state.Generation;
        var height = Math.Max(1, state.ListRows);
        if (list.IsSettled && !isStale && Covers(list, height))
            return list.Request is null ? state : state with { List = list with { Request = null } };

        var anchor = list switch
        {
            { IsSettled: false } => list.Resume?.Path,
            _ when isStale && (list.Moved || state.IsFollowing) => list.Current?.Path,
            _ => null,
        };
        var offset = (list, anchor) switch
        {
            ({ IsSettled: true }, _) => Math.Max(0, list.Top - Margin),
            (_, null) => 0,
            _ => -Margin,
        };
        if (list.Failed is { } failed && failed.Request.Scope == list.Wanted && failed.Generation == state.Generation && failed.Offset == offset)
            return before with { List = before.List with { Wanted = list.Scope, IsSeeking = false } };

        var request = new PageRequest(state.NextToken, list.Wanted);
        effects.Add(new BrowserEffect.LoadPage(request, state.Generation, offset, height + 2 * Margin)
        {
            Anchor = anchor,
            AnchorKey = list.IsSettled && list.Current is { } current ? current.Key : default,
            AnchorIndex = list.IsSettled ? list.Selected : 0,
            IsUpdating = state.Progress is not null,
        });
        return state with { NextToken = state.NextToken + 1, List = list with { Request = request } };
    }

    private static bool Covers(ListState list, int height)
    {
        var last = Math.Min(list.Total, list.Top + height);
        return list.Top >= list.WindowStart && last <= list.WindowStart + list.Window.Length;
    }

    private static BrowserState NeedArticle(BrowserState state, ImmutableArray<BrowserEffect>.Builder effects)
    {
        var article = state.Article;
        var layout = state.Layout;
        if (layout.Article.IsEmpty || !state.List.IsSettled || state.List.Current?.Path is not { } path)
            return state;

        // What was left over of an article stays until the reader goes on; where its file is gone, as it was set.
        if (article is { Path: { } kept } && article.KeptOver == path && state.Focus == Pane.Article)
        {
            if (article.IsGone)
                return state;
            path = kept;
        }

        var isThere = article.Path == path && !article.IsStale
            && (article.Text is null || (article.Text.Room == layout.Room && PictureSteps.IsSetFor(article, PictureSteps.RoomOf(state))));
        if (isThere)
            return article.Request is null ? state : state with { Article = article with { Request = null } };
        if (article.Request?.Path == path && article.Request.Room == layout.Room)
            return state;

        var request = new ArticleRequest(state.NextToken, path, layout.Room) { Pictures = PictureSteps.RoomOf(state) };
        effects.Add(new BrowserEffect.LoadArticle(request));
        return state with
        {
            NextToken = state.NextToken + 1,
            Article = article with { Request = request },
        };
    }
}
