using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing;

namespace Tui.Screens;

/// <summary>What is sent to a terminal of 80 by 24 cells, in bytes, for what a reader does all the time.</summary>
internal static class WireFigures
{
    /// <summary>What a terminal with rectangular editing answers to DA1.</summary>
    internal const string Rectangles = "\e[?64;28c";

    /// <summary>What a terminal with margins at the left and right answers to DECRQM.</summary>
    internal const string Margins = "\e[?69;2$y";

    private static readonly Size Screen = new(80, 24);

    /// <summary>Does it, and counts.</summary>
    /// <param name="folder">The archive; figures that need a second article are left out where it has one.</param>
    /// <param name="answer">What the terminal answers to what it is asked.</param>
    /// <param name="articles">How many articles are read at most, from the first of the list on.</param>
    internal static ImmutableArray<WireFigure> Of(IndexedFolder folder, string answer, int articles = 1)
    {
        using var browser = new MemoryBrowser(folder.Options, Screen);
        var figures = ImmutableArray.CreateBuilder<WireFigure>();
        figures.Add(new("first paint", browser.Terminal.BytesSent, 3_500));
        browser.Finish();
        figures.Add(new("first paint with the article", browser.Terminal.BytesSent, 3_500));
        browser.Send(answer);

        // The last visit may have ended in an article.
        if (browser.State.Focus == Pane.Article) browser.Send("q");
        browser.Send("g");
        var shown = Math.Min(browser.State.List.Total, browser.State.Layout.List.Height);
        if (shown > 1)
        {
            figures.Add(new("cursor down in the list", Each(browser, "j", shown - 1), 100));
            figures.Add(new("cursor up in the list", Each(browser, "k", shown - 1), 100));
        }

        if (browser.State.List.Total >= shown + 5)
        {
            // A whole title comes in, and perhaps rows of the tree are put back.
            var limit = answer == Rectangles ? 160 : 300;
            browser.Do(new BrowserAction.Move(shown - 1));
            figures.Add(new("cursor down where the list scrolls", Each(browser, "j", 5), limit));
            browser.Do(new BrowserAction.Move(1 - shown));
            figures.Add(new("cursor up where the list scrolls", Each(browser, "k", 5), limit));
        }

        browser.Send("g\r");
        figures.AddRange(InArticles(browser, Math.Min(articles, browser.State.List.Total)));
        return figures.ToImmutable();
    }

    /// <summary>The most that reading any of some articles sends, from the open one on.</summary>
    private static List<WireFigure> InArticles(MemoryBrowser browser, int articles)
    {
        var (down, up, pageDown, pageUp) = (0, 0, 0, 0);
        for (var article = 0; article < articles; article++)
        {
            if (article > 0) browser.Send("J");
            browser.Send("g");
            down = Math.Max(down, Each(browser, "j", 30));
            up = Math.Max(up, Each(browser, "k", 30));
            pageDown = Math.Max(pageDown, Each(browser, " ", 4));
            pageUp = Math.Max(pageUp, Each(browser, "b", 4));
        }

        return
        [
            new("line down in the article", down, 150), new("line up in the article", up, 150),
            new("page down in the article", pageDown, 1_500), new("page up in the article", pageUp, 1_500),
        ];
    }

    /// <summary>The most that one of several presses of a key sent, counted up to the first frame after it.</summary>
    private static int Each(MemoryBrowser browser, string key, int times)
    {
        var most = 0;
        for (var i = 0; i < times; i++)
        {
            browser.Terminal.ForgetBytes();
            browser.Terminal.Send(key);
            most = Math.Max(most, browser.Terminal.BytesSent);
            browser.Finish();
        }

        return most;
    }
}

/// <summary>A number of bytes and the most that it may be.</summary>
internal sealed record WireFigure(string Name, int Bytes, int Limit);
