using System.Collections.Immutable;
using Tui.Browsing.Articles;
using Tui.Browsing.Effects;
using Tui.Core.Querying;

namespace Tui.Browsing.Marks;

/// <summary>Finds what a step means for the reader's own: an article was opened, read further, or another place entered.</summary>
internal static class ReadingNotes
{
    /// <summary>The state with what it shows of the reading noted in it, and the effects that keep it.</summary>
    /// <param name="before">The state before the step.</param>
    /// <param name="after">The state after it.</param>
    public static BrowserStep Of(BrowserState before, BrowserState after)
    {
        var effects = ImmutableArray.CreateBuilder<BrowserEffect>();
        var next = NoteOpened(NoteMoved(before, after), effects);
        next = NotePlace(before, next, effects);
        var session = BrowserPlace.Of(next);
        if (session is not null && session != BrowserPlace.Of(before))
            effects.Add(new BrowserEffect.SaveSession(session.ToText()));
        return new(next, effects.ToImmutable());
    }

    /// <summary>A glance ends where the reader goes on in the article, or to another one; not where the article is there at last.</summary>
    private static BrowserState NoteMoved(BrowserState before, BrowserState after)
    {
        var isElsewhere = after.Focus != Pane.Article || after.List.Current?.Path != before.List.Current?.Path;
        var isFurther = after.Article.Path == before.Article.Path && after.Article.Top != before.Article.Top;
        return after.IsGlancing && (isElsewhere || isFurther) ? after with { IsGlancing = false } : after;
    }

    /// <summary>
    /// An article counts as read once the reader has opened it or gone on in it; to pass it in the list or on the way
    /// through the panes is not to read it.
    /// </summary>
    private static BrowserState NoteOpened(BrowserState state, ImmutableArray<BrowserEffect>.Builder effects)
    {
        var article = state.Article;
        if (state.Focus != Pane.Article)
            return article.IsOpened ? state with { Article = article with { IsOpened = false } } : state;
        if (state.IsGlancing || article.IsOpened || article.Text is null || article.Path is null || article.Path != state.List.Current?.Path)
            return state;

        effects.Add(new BrowserEffect.NoteOpened(article.Path));

        // A search has put the reader there, and nothing was to be kept of it until the article was opened.
        var opened = FindSteps.IsAtSearched(state) && !state.SearchVisits.Has(state.List.Scope, article.Path)
            ? Kept(state, article, effects)
            : state;
        return opened with
        {
            Article = article with { IsOpened = true },
            List = opened.List.With(article.Path, row => row with { Marks = row.Marks | ArticleMarks.Read }),
        };
    }

    private static BrowserState NotePlace(
        BrowserState before, BrowserState after, ImmutableArray<BrowserEffect>.Builder effects)
    {
        // Where only the width has changed, the reader is where the reader was; so where a search has found what is on show.
        var isMove = ReferenceEquals(after.Article.Text, before.Article.Text) && after.Article.Top != before.Article.Top
            && after.Size == before.Size
            && (after.List.Scope == before.List.Scope || !after.List.Scope.HasWords);
        return isMove ? Kept(after, after.Article, effects) : after;
    }

    private static BrowserState Kept(BrowserState state, ArticleState article, ImmutableArray<BrowserEffect>.Builder effects)
    {
        if (article.Path is not { } path || article.PlaceOnTop?.ToString() is not { } place)
            return state;

        effects.Add(new BrowserEffect.SavePlace(path, place));
        return state with
        {
            List = state.List.With(path, row => row with { Place = place }),
            SearchVisits = state.SearchVisits.With(state.List.Scope, path),
        };
    }
}
