using Tui.Browsing.Effects;
using Tui.Browsing.Pictures;
using Tui.Browsing.Prompts;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>Goes from link to link and figure to figure, and follows them.</summary>
internal static class LinkSteps
{
    /// <summary>To the next link or figure, from the screen on; behind the last to the next pane. Backwards where negative.</summary>
    public static BrowserState Step(BrowserState state, int by)
    {
        var stops = ArticleStops.Of(state.Article.Text);
        var next = ArticleStops.Current(state) is { } current ? stops.IndexOf(current) + by : FirstOnShow();
        if (next < 0 || next >= stops.Length)
            return Navigation.Cycle(Leave(state), by);
        return ArticleSteps.Show(state with { Article = state.Article with { Stop = stops[next] } }, stops[next].Line);

        int FirstOnShow()
        {
            var (top, bottom) = (state.Article.Top, state.Article.Top + state.Layout.Article.Height);
            var above = stops.Count(stop => by > 0 ? stop.Line < top : stop.Line < bottom);
            return by > 0 ? above : above - 1;
        }
    }

    /// <summary>The reader is at no link any more.</summary>
    public static BrowserState Leave(BrowserState state) => state with { Article = state.Article with { Stop = null } };

    /// <summary>Follows the link, or opens the picture, that the reader is at.</summary>
    public static BrowserStep Follow(BrowserState state) => ArticleStops.Current(state) is { Address: { } address } stop
        ? Follow(state, address, ArticleStops.LabelOf(stop), stop.Kind is LandmarkKind.Figure)
        : state;

    /// <summary>Follows a link: within the archive at once, out of it once the reader has said yes to its address.</summary>
    /// <param name="state">The state.</param>
    /// <param name="address">Where it leads.</param>
    /// <param name="label">What it is called.</param>
    /// <param name="isPicture">Whether it is a picture's address, which never leads to an article.</param>
    public static BrowserStep Follow(BrowserState state, string address, string label, bool isPicture)
    {
        var closed = state with { Prompt = null };
        var web = OpenableAddress.OfWeb(address);
        if (web is not null && (isPicture || !MayBeArticle(web)))
            return closed with { Prompt = new Prompt.ConfirmOpen(web) };
        if (isPicture)
            return FindPicture(closed, address);
        if ((web is null && !OpenableAddress.IsRelative(address)) || state.Article.Path is not { } from)
            return closed with { Message = $"{label} is no web page: {address}" };
        if (address is ['#', .. var fragment])
            return VisitSteps.ToAnchor(closed, fragment);

        return new(
            closed with { NextToken = state.NextToken + 1, Going = state.NextToken },
            [new BrowserEffect.ResolveLink(state.NextToken, from, address, state.List.Scope)]);
    }

    /// <summary>Whether it can be followed, as far as its address tells: a link to a file only where it may be an article.</summary>
    public static bool MayFollow(Landmark? stop) => stop is { Address: { } address }
        && (OpenableAddress.OfWeb(address) is not null || (stop.Kind is LandmarkKind.Figure
            ? PictureFiles.MayBeOpenable(address)
            : OpenableAddress.IsRelative(address) && !OpenableAddress.IsOtherFile(address)));

    /// <summary>
    /// Asks whether to open an address that leads to no article of the archive, or the file of a picture, unless the reader has
    /// gone elsewhere since or is asked something else.
    /// </summary>
    public static BrowserState Ask(BrowserState state, int token, Prompt.ConfirmOpen question) => state.Going == token
        ? state with { Going = null, Prompt = state.Prompt ?? question }
        : state;

    private static BrowserStep FindPicture(BrowserState state, string address)
    {
        var picture = new PictureSource(state.Article.Path ?? "", address);
        if (!PictureFile.MayBeFile(address))
            return state with { Message = LinkFollowing.NoPicture(picture) };
        return new(
            state with { NextToken = state.NextToken + 1, Going = state.NextToken },
            [new BrowserEffect.FindPicture(state.NextToken, picture)]);
    }

    private static bool MayBeArticle(string web) => PublishedPlace.TryRead(web, out _);
}
