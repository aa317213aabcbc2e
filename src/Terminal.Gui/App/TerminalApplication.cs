using System.Collections.Concurrent;
using System.Diagnostics;
using System.Drawing;
using System.Runtime.InteropServices;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Time;
using Terminal.Gui.ViewBase;

namespace Terminal.Gui.App;

/// <summary>The application: one UI thread that takes input, runs what was invoked, and draws once when nothing is left to do.</summary>
internal sealed class TerminalApplication : IApplication
{
    // As a terminal counts its features in its answer to DA1.
    private const int RectangularEditing = 28;

    private readonly ConcurrentQueue<Action> _invoked = new();
    private readonly List<IRunnable> _running = [];
    private readonly Func<ITerminal> _open;
    private readonly Func<TimeSpan> _now;
    private readonly LocalClipboard? _local;
    private InputReader? _input;

    /// <summary>An application on the terminal of the process.</summary>
    internal TerminalApplication(ITimeProvider? clock)
        : this(clock, TerminalOpener.Open)
    {
        _local = new LocalClipboard(Environment.GetEnvironmentVariable);
    }

    /// <summary>An application on a given terminal.</summary>
    internal TerminalApplication(ITimeProvider? clock, Func<ITerminal> open)
    {
        _open = open;
        _now = ClockOf(clock);
    }

    /// <inheritdoc/>
    public event EventHandler<EventArgs<Rectangle>>? ScreenChanged;

    /// <inheritdoc/>
    public event EventHandler<EventArgs>? LayoutAndDrawComplete;

    /// <inheritdoc/>
    public bool Initialized => Terminal is not null;

    /// <inheritdoc/>
    public Rectangle Screen => Terminal?.Screen ?? Rectangle.Empty;

    /// <inheritdoc/>
    public IDriver? Driver => Terminal;

    /// <inheritdoc/>
    public IClipboard? Clipboard { get; private set; }

    /// <inheritdoc/>
    public IRunnable? TopRunnable => _running.Count == 0 ? null : _running[^1];

    /// <inheritdoc/>
    public bool ClearScreenNextIteration { get; set; }

    /// <summary>The terminal as views draw on it; null before <see cref="Init"/>.</summary>
    internal TerminalDriver? Terminal { get; private set; }

    /// <summary>The signal that ended the run; SIGHUP also where the terminal went away.</summary>
    internal PosixSignal? EndedBy { get; private set; }

    /// <inheritdoc/>
    public IApplication Init(string? driverName = null)
    {
        if (Terminal is not null) throw new InvalidOperationException("The application has a terminal already.");
        var terminal = _open();
        Terminal = new TerminalDriver(terminal);
        _input = new InputReader(terminal, _now);
        Terminal.Enter();
        Clipboard = new TerminalClipboard(terminal.Traits.PassThrough, _local, bytes => Invoke(() => Terminal?.SendBeside(bytes)));
        return this;
    }

    /// <inheritdoc/>
    public object? Run(IRunnable runnable, Func<Exception, bool>? errorHandler = null)
    {
        ArgumentNullException.ThrowIfNull(runnable);
        Begin(runnable);
        try
        {
            while (!runnable.StopRequested) Turn(errorHandler);
        }
        catch
        {
            // An exception that nobody catches ends the process without unwinding: the terminal is given back here.
            Terminal?.Leave();
            throw;
        }
        finally
        {
            End(runnable);
        }

        return EndedBy is { } signal ? signal : runnable.Result;
    }

    /// <inheritdoc/>
    public void RequestStop() => RequestStop(null);

    /// <inheritdoc/>
    public void RequestStop(IRunnable? runnable)
    {
        if ((runnable ?? TopRunnable) is { } window) window.StopRequested = true;
        Terminal?.Wake();
    }

    /// <inheritdoc/>
    public void Invoke(Action action)
    {
        _invoked.Enqueue(action);
        Terminal?.Wake();
    }

    /// <inheritdoc/>
    public void LayoutAndDraw(bool forceRedraw = false)
    {
        if (Terminal is not { } terminal) return;
        forceRedraw |= ClearScreenNextIteration;
        ClearScreenNextIteration = false;
        if (forceRedraw) terminal.Forget();
        foreach (var view in _running.OfType<View>())
        {
            if (view.NeedsLayout) ViewLayout.Layout(view, terminal.Screen.Size);
            forceRedraw |= view.NeedsDraw;
            if (forceRedraw) view.SetNeedsDraw();
            view.Draw();
        }

        terminal.SetCursor((TopRunnable as View)?.MostFocused?.Cursor ?? (TopRunnable as View)?.Cursor ?? new Cursor());
        terminal.Send();
        LayoutAndDrawComplete?.Invoke(this, EventArgs.Empty);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Terminal?.Dispose();
        Terminal = null;
    }

    /// <summary>Puts a window on top, which gets the keys from now on.</summary>
    internal void Begin(IRunnable runnable)
    {
        if (Terminal is null) throw new InvalidOperationException("The application has no terminal: call Init first.");
        if (TopRunnable is View below) FocusMover.Suspend(below);
        runnable.SetApp(this);
        runnable.StopRequested = EndedBy is not null;
        runnable.SetIsRunning(true);
        _running.Add(runnable);
        if (runnable is View view)
        {
            view.SetNeedsLayout();
            view.SetNeedsDraw();
            ViewLayout.Layout(view, Screen.Size);
            view.SetFocus();
        }
    }

    /// <summary>Takes a window away, and gives the keys to the one under it.</summary>
    internal void End(IRunnable runnable)
    {
        _running.Remove(runnable);
        if (runnable is View view) FocusMover.Suspend(view);
        runnable.SetIsRunning(false);
        if (TopRunnable is not View below) return;
        below.SetNeedsDraw();
        below.SetFocus();
    }

    /// <summary>One turn: draw, wait for something to happen, and deal with all that has happened.</summary>
    /// <param name="wait">How long to wait at most; null for as long as it takes.</param>
    internal void Step(TimeSpan? wait)
    {
        RunInvoked();
        LayoutAndDraw();
        if (_running.Exists(static window => window.StopRequested)) return;
        foreach (var input in _input!.Read(wait)) Dispatch(input);
        while (Terminal!.TakeSignal() is { } signal) OnSignal(signal);
        RunInvoked();
    }

    private static Func<TimeSpan> ClockOf(ITimeProvider? clock)
    {
        if (clock is not null)
        {
            var begin = clock.Now;
            return () => clock.Now - begin;
        }

        var start = Stopwatch.GetTimestamp();
        return () => Stopwatch.GetElapsedTime(start);
    }

    private void Turn(Func<Exception, bool>? errorHandler)
    {
        try
        {
            Step(null);
        }
        catch (Exception error) when (errorHandler?.Invoke(error) == true)
        {
            // The program has dealt with it and goes on.
        }
    }

    private void RunInvoked()
    {
        // Only what was there when the turn began: an action that invokes itself does not keep the screen from being drawn.
        for (var count = _invoked.Count; count > 0 && _invoked.TryDequeue(out var action); count--) action();
    }

    internal void Dispatch(TerminalInput input)
    {
        if (TopRunnable is not View top || TopRunnable.StopRequested) return;
        switch (input)
        {
            case TerminalInput.KeyPressed pressed:
                if (!top.NewKeyDownEvent(pressed.Key)) OnUnhandledKey(top, pressed);
                break;
            case TerminalInput.Pasted { Text: var text }:
                Paste(top, text);
                break;
            case TerminalInput.MouseMoved { Mouse: var mouse }:
                MouseRouter.Route(top, mouse);
                break;
            case TerminalInput.ModeReported { Mode: 2026, State: 1 or 2 }:
                Terminal!.Synchronized = true;
                break;
            case TerminalInput.ModeReported { Mode: 69, State: 1 or 2 }:
                Terminal!.Margins = true;
                break;
            case TerminalInput.FeaturesReported { Features: var features }:
                Terminal!.Rectangles = features.Contains(RectangularEditing);
                break;
            case TerminalInput.GroundReported { Color: var ground }:
                Terminal!.SetGround(ground);
                break;
            case TerminalInput.NameReported { Name: var name }:
                Terminal!.SetName(name);
                break;
            case TerminalInput.GraphicsReported { IsSupported: var isSupported }:
                Terminal!.SetGraphics(isSupported, null);
                break;
            case TerminalInput.CellReported { Pixels: var pixels }:
                Terminal!.SetGraphics(null, pixels);
                break;
            case TerminalInput.Gone:
                StopAll(PosixSignal.SIGHUP);
                break;
        }
    }

    private void OnUnhandledKey(View top, TerminalInput.KeyPressed pressed)
    {
        var key = pressed.Key;
        if (pressed.IsAfterEscape)
        {
            Dispatch(new TerminalInput.KeyPressed(Key.Esc));
            Dispatch(new TerminalInput.KeyPressed(key.NoAlt));
        }
        else if (key == Key.Tab) top.AdvanceFocus(NavigationDirection.Forward, null);
        else if (key == Key.Tab.WithShift) top.AdvanceFocus(NavigationDirection.Backward, null);
        else if (key == Key.Esc) RequestStop();
        else if (key == Key.Z.WithCtrl) Driver?.Suspend();
    }

    private static void Paste(View top, string text)
    {
        for (var view = top.MostFocused ?? top; view is not null; view = view.SuperView)
            if (view.OnPaste(text)) return;
    }

    private void OnSignal(TerminalSignal signal)
    {
        switch (signal)
        {
            case TerminalSignal.Resized:
                Resize();
                break;
            case TerminalSignal.StopAsked:
                Driver?.Suspend();
                Resize();
                break;
            case TerminalSignal.Resumed:
                Terminal?.Reenter();
                Resize();
                break;
            case TerminalSignal.Interrupted:
                StopAll(PosixSignal.SIGINT);
                break;
            case TerminalSignal.Terminated:
                StopAll(PosixSignal.SIGTERM);
                break;
            case TerminalSignal.Quit:
                StopAll(PosixSignal.SIGQUIT);
                break;
            case TerminalSignal.HungUp:
                StopAll(PosixSignal.SIGHUP);
                break;
        }
    }

    private void Resize()
    {
        if (Terminal is not { } terminal) return;
        foreach (var view in _running.OfType<View>())
        {
            view.SetNeedsLayout();
            view.SetNeedsDraw();
        }

        if (terminal.Resize()) ScreenChanged?.Invoke(this, new EventArgs<Rectangle>(Screen));
        terminal.MeasureCell();
    }

    private void StopAll(PosixSignal signal)
    {
        EndedBy ??= signal;
        foreach (var window in _running) window.StopRequested = true;
    }
}
