using System.Drawing;
using Terminal.Gui.Drivers;

namespace Terminal.Gui.App;

/// <summary>One program's use of one terminal: the screen, the keys, the loop. Disposing it restores the terminal.</summary>
public interface IApplication : IDisposable
{
    /// <summary>Whether <see cref="Init"/> was called.</summary>
    bool Initialized { get; }

    /// <summary>The screen in cells; its location is (0, 0).</summary>
    Rectangle Screen { get; }

    /// <summary>The terminal; null before <see cref="Init"/>.</summary>
    IDriver? Driver { get; }

    /// <summary>The clipboard; null before <see cref="Init"/>.</summary>
    IClipboard? Clipboard { get; }

    /// <summary>The window that runs now and gets the keys; null when none does.</summary>
    IRunnable? TopRunnable { get; }

    /// <summary>Whether the next drawing sends every cell again.</summary>
    bool ClearScreenNextIteration { get; set; }

    /// <summary>Raised on the UI thread when the screen's size has changed.</summary>
    event EventHandler<EventArgs<Rectangle>>? ScreenChanged;

    /// <summary>Raised on the UI thread when what needed it has been laid out, drawn and sent.</summary>
    event EventHandler<EventArgs>? LayoutAndDrawComplete;

    /// <summary>Connects to the terminal.</summary>
    /// <param name="driverName">The driver's name; null or "ansi" for the terminal of the process.</param>
    /// <exception cref="IOException">There is no terminal.</exception>
    IApplication Init(string? driverName = null);

    /// <summary>Runs a window until it is asked to stop, and returns its result.</summary>
    /// <param name="runnable">The window.</param>
    /// <param name="errorHandler">Told of an exception; returns true to go on. Without it the exception ends the run.</param>
    /// <returns>The window's result; or, when a signal ended the run or the terminal went away, the
    /// <see cref="System.Runtime.InteropServices.PosixSignal"/>.</returns>
    object? Run(IRunnable runnable, Func<Exception, bool>? errorHandler = null);

    /// <summary>Asks the running window to stop.</summary>
    void RequestStop();

    /// <summary>Asks a window to stop.</summary>
    /// <param name="runnable">The window; null for the running one.</param>
    void RequestStop(IRunnable? runnable);

    /// <summary>Runs an action on the UI thread, soon. May be called on any thread.</summary>
    void Invoke(Action action);

    /// <summary>Lays out and draws what needs it, now.</summary>
    /// <param name="forceRedraw">Whether everything is drawn and sent again.</param>
    void LayoutAndDraw(bool forceRedraw = false);
}
