using System.Collections.Immutable;
using System.Drawing;

namespace Tui.Screens;

/// <summary>What is sent to a terminal of 80 by 24 cells, in bytes, for what a reader does all the time.</summary>
internal static class WireFigures
{
    private static readonly Size Screen = new(80, 24);

    // What a terminal with rectangular editing answers to DA1.
    private const string Rectangles = "\e[?64;28c";

    /// <summary>Does it, and counts.</summary>
    /// <param name="folder">The archive; figures that need a second article are left out where it has one.</param>
    /// <param name="rectangles">Whether the terminal says that it has rectangular editing.</param>
    internal static ImmutableArray<WireFigure> Of(IndexedFolder folder, bool rectangles)
    {
        using var browser = new MemoryBrowser(folder.Options, Screen);
        var figures = ImmutableArray.CreateBuilder<WireFigure>();
        figures.Add(new("first paint", browser.Terminal.BytesSent, 3_500));
        browser.Finish();
        figures.Add(new("first paint with the article", browser.Terminal.BytesSent, 3_500));
        if (rectangles) browser.Send(Rectangles);
        var shown = Math.Min(browser.State.List.Total, browser.State.Layout.List.Height);
        if (shown > 1)
            figures.Add(new("cursor move in the list", Each(browser, "j", shown - 1), 100));
        if (browser.State.List.Total >= shown + 5)
            figures.Add(new("the same where the list scrolls", Each(browser, "j", 5), 250));
        browser.Send("g\r");
        figures.Add(new("line down in the article", Each(browser, "j", 10), 150));
        figures.Add(new("line up in the article", Each(browser, "k", 5), 150));
        figures.Add(new("page down in the article", Each(browser, " ", 3), 1_500));
        figures.Add(new("page up in the article", Each(browser, "b", 2), 1_500));
        return figures.ToImmutable();
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
