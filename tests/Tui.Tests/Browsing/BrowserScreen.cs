using System.Globalization;
using Terminal.Gui.Testing;
using Tui.Browsing;
using Tui.Browsing.Views;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing;

/// <summary>The whole browser on a screen in memory: keys go in, frames come out, and every effect is done at once.</summary>
internal sealed class BrowserScreen : IDisposable
{
    private readonly BrowserWindow _window;
    private readonly Queue<Action> _background = [];

    public BrowserScreen(IArchive archive, int width, int height)
    {
        Terminal = new HeadlessTerminal(width, height);
        var options = new BrowserOptions
        {
            ArchiveName = "notes",
            Archive = archive,
            Typeset = Typeset,
            OpenAddress = _ => false,
            Clock = new FixedClock(InventedArticles.Now),
            Updates = false,
        };
        EffectRunner? runner = null;
        _window = new BrowserWindow(
            Browser.FirstState(options, Terminal.App.Screen.Size),
            options.Clock,
            effect => Run(runner!, effect));
        runner = new EffectRunner(new EffectRunnerParts
        {
            Archive = archive,
            Typeset = Typeset,
            OpenAddress = _ => false,
            StartOnIndex = _background.Enqueue,
            StartReading = _background.Enqueue,
            Take = _window.Take,
            Fail = exception => exception.Throw(),
        });
        Terminal.Begin(_window);
        Finish();
    }

    public HeadlessTerminal Terminal { get; }

    public BrowserState State => _window.State;

    public bool HasQuit { get; private set; }

    /// <summary>Presses keys by their names in the key map; text in quotes is typed.</summary>
    public BrowserScreen Press(params string[] names)
    {
        foreach (var name in names)
        {
            if (name.StartsWith('\''))
                Terminal.Type(name.Trim('\''));
            else
                Terminal.Press(BrowserSession.KeyOf(name));
            Finish();
        }

        return this;
    }

    public void Do(BrowserAction action)
    {
        _window.Take(action);
        Finish();
    }

    public void Resize(int width, int height)
    {
        Terminal.Resize(width, height);
        Finish();
    }

    public void Matches(string name) => GoldenFile.Matches($"Screens/{name}.txt", Terminal.LastFrame);

    public void Dispose()
    {
        Terminal.End(_window);
        _window.Dispose();
        Terminal.Dispose();
    }

    private static TypesetArticle Typeset(Article article, int width) =>
        Typesetter.Typeset(
            article, new TypesetOptions(width, InventedArticles.Now, TimeZoneInfo.Utc, CultureInfo.InvariantCulture));

    private void Run(EffectRunner runner, BrowserEffect effect)
    {
        if (effect is BrowserEffect.Quit)
            HasQuit = true;
        else
            runner.Run(effect);
    }

    private void Finish()
    {
        while (_background.TryDequeue(out var work))
            work();
        Terminal.Step();
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
