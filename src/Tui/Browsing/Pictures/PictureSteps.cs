using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing.Articles;
using Tui.Browsing.Effects;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Pictures;

/// <summary>The pictures of the article on show: which of them are on the screen, and what is known of them.</summary>
internal static class PictureSteps
{
    // More of them are kept only while they are all on the screen.
    private const int MostKept = 8;

    /// <summary>The room for each picture; null where none is shown.</summary>
    public static PictureRoom? RoomOf(BrowserState state) =>
        state is { PictureCell: { } cell, IsLinear: false } ? PictureRoom.In(state.Layout.Article.Height, cell) : null;

    /// <summary>Whether the article on show was set with the room that there is for its pictures, or has none that want any.</summary>
    public static bool IsSetFor(ArticleState article, PictureRoom? room) =>
        (article.PictureRoom == room && !article.HasGap) || article.Text is null || !MayHaveAny(article.Text);

    /// <summary>Whether an article has a picture whose address may be that of a file.</summary>
    public static bool MayHaveAny(TypesetArticle text)
    {
        foreach (var mark in text.Landmarks)
        {
            if (mark is { Kind: LandmarkKind.Figure, Address: { } address } && OpenableAddress.IsRelative(address))
                return true;
        }

        return false;
    }

    /// <summary>The pictures some of which is on the screen.</summary>
    public static IEnumerable<PlacedPicture> OnShow(BrowserState state)
    {
        var (top, bottom) = (state.Article.Top, state.Article.Top + state.Layout.Article.Height);
        return state.Layout.Article.IsEmpty || state.HelpTop is not null
            ? []
            : state.Article.Pictures.Where(picture => picture.Line < bottom && picture.Line + picture.View.Cells.Height > top);
    }

    /// <summary>Whether a picture was asked for and is still waited for.</summary>
    public static bool IsWanted(BrowserState state, PictureView view) =>
        state.Article.Shown.GetValueOrDefault(view) is { Picture: LoadedPicture.Missing };

    /// <summary>Asks for the pictures on the screen that were not asked for, and waits no more for those that have left it.</summary>
    public static BrowserState Need(BrowserState state, ImmutableArray<BrowserEffect>.Builder effects)
    {
        if (state.Article.Pictures.IsEmpty)
            return state;
        var onShow = OnShow(state).Select(picture => picture.View).Distinct().ToList();
        var known = state.Article.Shown;
        known = known.RemoveRange(known.Keys.Where(view => IsWanted(state, view) && !onShow.Contains(view)).ToList());
        foreach (var view in onShow)
        {
            if (known.ContainsKey(view))
                continue;
            known = known.Add(view, new(LoadedPicture.Missing.Instance, 0));
            effects.Add(new BrowserEffect.LoadPicture(view));
        }

        return known == state.Article.Shown ? state : state with { Article = state.Article with { Shown = known } };
    }

    /// <summary>Takes a picture that was asked for, unless the reader has gone to another article since.</summary>
    public static BrowserState Take(BrowserState state, BrowserAction.PictureLoaded loaded)
    {
        // What has left the screen while it was read is kept all the same.
        var isKnown = state.Article.Shown.ContainsKey(loaded.View) && !IsWanted(state, loaded.View);
        if (isKnown || !state.Article.Pictures.Any(picture => picture.View == loaded.View))
            return state;
        var number = PictureRows.FreeNumber(state.NextPicture, state.Article.Shown.Values);
        var shown = WithoutOldest(state, state.Article.Shown.SetItem(loaded.View, new(loaded.Picture, number)));
        return state with
        {
            NextPicture = number + 1,
            Article = state.Article with { Shown = shown, HasGap = state.Article.HasGap || loaded.Picture is LoadedPicture.Missing },
        };
    }

    private static ImmutableDictionary<PictureView, ShownPicture> WithoutOldest(
        BrowserState state, ImmutableDictionary<PictureView, ShownPicture> shown)
    {
        if (shown.Count <= MostKept)
            return shown;
        var views = OnShow(state).Select(picture => picture.View).ToHashSet();
        return shown.RemoveRange(shown.Where(picture => !views.Contains(picture.Key))
            .OrderBy(picture => picture.Value.Number)
            .Take(shown.Count - MostKept)
            .Select(picture => picture.Key)
            .ToList());
    }

    /// <summary>Shows pictures from now on, on a terminal whose cells are so large.</summary>
    public static BrowserState Begin(BrowserState state, Size cell) => state with { PictureCell = cell };

    /// <summary>What stays known when an article was set anew.</summary>
    public static ImmutableDictionary<PictureView, ShownPicture> Again(ArticleState old, ImmutableArray<PlacedPicture> pictures)
    {
        if (old.Shown.IsEmpty || old.IsStale)
            return ImmutableDictionary<PictureView, ShownPicture>.Empty;
        var views = pictures.Select(picture => picture.View).ToHashSet();
        return old.Shown.RemoveRange(old.Shown.Where(shown => shown.Value.Picture is LoadedPicture.Missing || !views.Contains(shown.Key))
            .Select(shown => shown.Key).ToList());
    }
}

/// <summary>A picture as it is shown.</summary>
/// <param name="Picture">The picture.</param>
/// <param name="Number">The number that the terminal knows it by.</param>
internal sealed record ShownPicture(LoadedPicture Picture, int Number);
