using System.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Testing;
using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Keys;
using Tui.Browsing.Views;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Screens;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing;

/// <summary>The whole browser on a screen in memory: keys go in, frames come out, and every effect is done at once.</summary>
internal sealed class BrowserScreen : IDisposable
{
    private readonly MemoryBrowser _browser;

    public BrowserScreen(
        IArchive archive, int width, int height, Look? look = null, TerminalTraits? traits = null, bool isFresh = false, KeyTable? keys = null)
    {
        var options = new BrowserOptions
        {
            ArchiveName = "notes",
            Archive = archive,
            Typeset = Typeset,
            OpenAddress = _ => false,
            Clock = new FixedClock(InventedArticles.Now),
            Updates = false,
            Look = look ?? Look.Default,
            Keys = keys ?? KeyTable.Default,
        };
        _browser = new MemoryBrowser(options, new Size(width, height), traits);
        if (!isFresh)
            _browser.Finish();
    }

    public HeadlessTerminal Terminal => _browser.Terminal;

    public BrowserState State => _browser.State;

    public bool HasQuit => _browser.HasQuit;

    /// <summary>Presses keys by their names in the key map; text in quotes is typed.</summary>
    public BrowserScreen Press(params string[] names)
    {
        foreach (var name in names)
        {
            if (name.StartsWith('\''))
                Terminal.Type(name.Trim('\''));
            else
                Terminal.Press(BrowserSession.KeyOf(name));
            _browser.Finish();
        }

        return this;
    }

    /// <summary>Types bytes in one go, and leaves undone what they begin in the background.</summary>
    public BrowserScreen Type(string bytes)
    {
        _browser.Type(bytes);
        return this;
    }

    /// <summary>Does what is waiting in the background.</summary>
    public BrowserScreen Finish()
    {
        _browser.Finish();
        return this;
    }

    /// <summary>Does the first of what is waiting in the background.</summary>
    public void FinishOne() => _browser.FinishOne();

    public void Do(BrowserAction action) => _browser.Do(action);

    public void Click(int column, int row)
    {
        Terminal.Click(column, row);
        _browser.Finish();
    }

    public void Resize(int width, int height) => _browser.Resize(width, height);

    public void Matches(string name) => GoldenFile.Matches($"Screens/{name}.txt", Terminal.LastFrame);

    public void Dispose() => _browser.Dispose();

    private static TypesetArticle Typeset(Article article, TextRoom room) =>
        Typesetter.Typeset(
            article, new TypesetOptions(room, InventedArticles.Now, TimeZoneInfo.Utc) { CutsTitle = true });

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
