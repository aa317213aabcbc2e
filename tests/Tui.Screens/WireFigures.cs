using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing;

namespace Tui.Screens;

/// <summary>What is sent to a terminal of 80 by 24 cells, in bytes, for what a reader does all the time.</summary>
internal static class WireFigures
{
    /// <summary>What a terminal with rectangular editing answers to DA1, and that it shows frames as a whole.</summary>
    internal const string Rectangles = "\e[?64;28c\e[?2026;2$y";

    /// <summary>What a terminal with margins at the left and right answers to DECRQM, and that it shows frames as a whole.</summary>
    internal const string Margins = "\e[?69;2$y\e[?2026;2$y";

    /// <summary>What one with neither answers: it scrolls nothing but whole rows, and so the tree beside the article with it.</summary>
    internal const string Neither = "\e[?2026;2$y";

    // Of an article, from its start on.
    private const int MostLines = 150;

    private static readonly Size Screen = new(80, 24);

    /// <summary>Does it, and counts.</summary>
    /// <param name="folder">The archive; figures that need a second article are left out where it has one.</param>
    /// <param name="answer">What the terminal answers to what it is asked.</param>
    /// <param name="articles">How many articles are read at most, from the first of the list on.</param>
    internal static ImmutableArray<WireFigure> Of(IndexedFolder folder, string answer, int articles = 1)
    {
        using var browser = new MemoryBrowser(folder.Options, Screen);
        browser.Finish();
        var first = new WireFigure(WireAct.FirstPaint, browser.Terminal.BytesSent);
        browser.Send(answer);

        // The last visit may have ended in an article.
        if (browser.State.Focus == Pane.Article) browser.Send("q");
        browser.Send("g");
        var moves = InList(browser);
        browser.Send("g\r");
        return [first, .. moves, .. InArticles(browser, Math.Min(articles, browser.State.List.Total))];
    }

    private static List<WireFigure> InList(MemoryBrowser browser)
    {
        var figures = new List<WireFigure>();
        var shown = Math.Min(browser.State.List.Total, browser.State.Layout.List.Height);
        if (shown > 1)
        {
            var moves = Each(browser, "j", shown - 1).Or(Each(browser, "k", shown - 1));
            figures.Add(new(WireAct.Move, moves.First));
            figures.Add(new(WireAct.MoveWithArticle, moves.Whole));
        }

        if (browser.State.List.Total >= shown + 5)
        {
            browser.Do(new BrowserAction.Move(shown - 1));
            var down = Each(browser, "j", 5);
            browser.Do(new BrowserAction.Move(1 - shown));
            figures.Add(new(WireAct.ScrollingMove, down.Or(Each(browser, "k", 5)).First));
        }

        return figures;
    }

    /// <summary>The most that reading any of some articles sends, from the open one on.</summary>
    private static WireFigure[] InArticles(MemoryBrowser browser, int articles)
    {
        var (line, page) = (new Counted(0, 0), new Counted(0, 0));
        for (var article = 0; article < articles; article++)
        {
            if (article > 0) browser.Send("J");
            browser.Send("g");
            var lines = Math.Min(MostLines, browser.State.Article.LineCount);
            var pages = 1 + (lines / Math.Max(1, browser.State.Layout.Article.Height - 1));
            line = line.Or(Each(browser, "j", lines)).Or(Each(browser, "k", lines));
            page = page.Or(Each(browser, " ", pages)).Or(Each(browser, "b", pages));
        }

        return [new(WireAct.Line, line.Whole), new(WireAct.Page, page.Whole)];
    }

    /// <summary>The most that one of several presses of a key sent.</summary>
    private static Counted Each(MemoryBrowser browser, string key, int times)
    {
        var most = new Counted(0, 0);
        for (var i = 0; i < times; i++)
        {
            browser.Terminal.ForgetBytes();
            browser.Terminal.Send(key);
            var first = browser.Terminal.BytesSent;
            browser.Finish();
            most = most.Or(new(first, browser.Terminal.BytesSent));
        }

        return most;
    }

    /// <summary>Bytes up to the first frame after a key, and up to the last.</summary>
    private sealed record Counted(int First, int Whole)
    {
        public Counted Or(Counted other) => new(Math.Max(First, other.First), Math.Max(Whole, other.Whole));
    }
}

/// <summary>What a reader does all the time.</summary>
internal enum WireAct
{
    /// <summary>The browser's start, the first article beside the list included.</summary>
    FirstPaint,

    /// <summary>The cursor in the list, one up or down, up to the first frame: all that is sent while keys come faster than articles.</summary>
    Move,

    /// <summary>The same where the list scrolls by it.</summary>
    ScrollingMove,

    /// <summary>The cursor in the list, and the article beside the list that follows it.</summary>
    MoveWithArticle,

    /// <summary>The article, one line up or down.</summary>
    Line,

    /// <summary>The article, one page up or down.</summary>
    Page,
}

/// <summary>The most that was sent for something, in bytes.</summary>
internal sealed record WireFigure(WireAct Act, int Bytes);
