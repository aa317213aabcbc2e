using System.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Testing;
using Tui.Browsing;

namespace Tui.Screens;

/// <summary>The whole browser on a screen in memory: bytes and actions go in, frames come out, every effect is done at once.</summary>
internal sealed class MemoryBrowser : IDisposable
{
    private readonly LiveBrowser _browser;
    private readonly Queue<Action> _background = [];

    /// <summary>Opens the browser and draws its first frame.</summary>
    /// <param name="options">What to show, and with what.</param>
    /// <param name="size">The screen in cells.</param>
    /// <param name="traits">What the terminal can do; null for the most.</param>
    internal MemoryBrowser(BrowserOptions options, Size size, TerminalTraits? traits = null)
    {
        Terminal = new HeadlessTerminal(size.Width, size.Height, traits: traits);
        _browser = new LiveBrowser(options, Terminal.App, new BrowserThreads
        {
            StartOnIndex = _background.Enqueue,
            StartReading = _background.Enqueue,
            StartWriting = _background.Enqueue,
            Invoke = static action => action(),
            Quit = () => HasQuit = true,
        });
        Terminal.Begin(_browser.Window);
    }

    /// <summary>The terminal.</summary>
    internal HeadlessTerminal Terminal { get; }

    /// <summary>What is shown.</summary>
    internal BrowserState State => _browser.Window.State;

    /// <summary>Whether the user has quit.</summary>
    internal bool HasQuit { get; private set; }

    /// <summary>Sends bytes as a terminal would, and draws what comes of them.</summary>
    internal void Send(string bytes)
    {
        Terminal.Send(bytes);
        Finish();
    }

    /// <summary>Sends bytes as a terminal would, and draws before anything is done in the background.</summary>
    internal void Type(string bytes) => Terminal.Send(bytes);

    /// <summary>Does the first of what is waiting in the background, where anything is, and draws.</summary>
    internal void FinishOne()
    {
        if (_background.TryDequeue(out var work))
            work();
        Terminal.Step();
    }

    /// <summary>Takes an action, and draws what comes of it.</summary>
    internal void Do(BrowserAction action)
    {
        _browser.Window.Take(action);
        Finish();
    }

    /// <summary>Changes the size of the screen, and draws.</summary>
    internal void Resize(int width, int height)
    {
        Terminal.Resize(width, height);
        Finish();
    }

    /// <summary>Does what is waiting in the background, and draws.</summary>
    internal void Finish()
    {
        while (_background.TryDequeue(out var work))
            work();
        Terminal.Step();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Terminal.End(_browser.Window);
        _browser.Dispose();
        Terminal.Dispose();
    }
}
