using System.Drawing;
using System.Runtime.InteropServices;
using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.Time;
using Attribute = Terminal.Gui.Drawing.Attribute;

namespace Terminal.Gui.Testing;

/// <summary>An application in memory, for tests: keys go in, frames come out, and nothing waits.</summary>
internal sealed class HeadlessTerminal : IDisposable
{
    private readonly TerminalApplication _app;

    /// <summary>An application on a screen of so many cells.</summary>
    internal HeadlessTerminal(int columns = 80, int rows = 24, ITimeProvider? clock = null, TerminalTraits? traits = null)
    {
        Terminal = new MemoryTerminal(new Size(columns, rows), traits ?? new TerminalTraits(ColorDepth.Direct) { PassThrough = PassThrough.Direct });
        _app = new TerminalApplication(clock, () => Terminal);
        _app.Init();
    }

    /// <summary>The application, to be given to what is tested.</summary>
    internal IApplication App => _app;

    /// <summary>The terminal: what was sent to it, and what it sends.</summary>
    internal MemoryTerminal Terminal { get; }

    /// <summary>Whether a window runs that was not asked to stop.</summary>
    internal bool IsRunning => _app.TopRunnable is { StopRequested: false };

    /// <summary>The signal that ended the run; null where none did.</summary>
    internal PosixSignal? EndedBy => _app.EndedBy;

    /// <summary>The screen as lines, spaces at their ends cut off.</summary>
    internal IReadOnlyList<string> Lines =>
        [.. Enumerable.Range(0, Buffer.Rows).Select(row => RowText(row).TrimEnd(' '))];

    /// <summary>The screen as text: the lines, each with a line feed after it.</summary>
    internal string LastFrame => string.Concat(Lines.Select(static line => line + "\n"));

    /// <summary>Where the terminal's cursor stands; null where it is hidden.</summary>
    internal Point? CursorPosition => Driver.Cursor.IsVisible ? Driver.Cursor.Position : null;

    /// <summary>How many bytes were sent since the last <see cref="ForgetBytes"/>.</summary>
    internal int BytesSent => Terminal.Sent.Length;

    private TerminalDriver Driver => _app.Terminal!;

    private CellBuffer Buffer => Driver.Buffer;

    /// <summary>Puts a window on the screen, and draws it.</summary>
    internal void Begin(IRunnable window)
    {
        _app.Begin(window);
        Step();
    }

    /// <summary>Takes a window off the screen.</summary>
    internal void End(IRunnable window) => _app.End(window);

    /// <summary>One turn of the loop: what was invoked, what came in, one frame.</summary>
    internal void Step()
    {
        _app.Step(TimeSpan.Zero);
        _app.LayoutAndDraw();
    }

    /// <summary>Presses keys, one after the other, and draws once.</summary>
    internal void Press(params Key[] keys)
    {
        foreach (var key in keys) _app.Dispatch(new TerminalInput.KeyPressed(key));
        Step();
    }

    /// <summary>Types text, and draws once.</summary>
    internal void Type(string text) =>
        Press([.. text.EnumerateRunes().Select(static rune => new Key(Key.OfScalar(rune.Value)))]);

    /// <summary>Pastes text, and draws.</summary>
    internal void Paste(string text)
    {
        _app.Dispatch(new TerminalInput.Pasted(text));
        Step();
    }

    /// <summary>Does something with the mouse, and draws.</summary>
    internal void Mouse(MouseFlags flags, int column, int row)
    {
        var mouse = new Mouse { Flags = flags, ScreenPosition = new Point(column, row) };
        _app.Dispatch(new TerminalInput.MouseMoved(mouse));
        Step();
    }

    /// <summary>Presses, releases and so clicks the left button, and draws.</summary>
    internal void Click(int column, int row)
    {
        Mouse(MouseFlags.LeftButtonPressed, column, row);
        Mouse(MouseFlags.LeftButtonReleased, column, row);
        Mouse(MouseFlags.LeftButtonClicked, column, row);
    }

    /// <summary>Sends bytes as a terminal would, escape sequences included, and draws.</summary>
    internal void Send(string bytes)
    {
        Terminal.Type(Encoding.UTF8.GetBytes(bytes));
        Step();
    }

    /// <summary>Changes the size of the screen, and draws.</summary>
    internal void Resize(int columns, int rows)
    {
        Terminal.Resize(new Size(columns, rows));
        Step();
    }

    /// <summary>The attribute of a cell.</summary>
    internal Attribute AttributeAt(int column, int row) => Buffer[column, row].Attribute;

    /// <summary>What a cell links to; null for nothing.</summary>
    internal string? UrlAt(int column, int row) => Buffer[column, row].Url;

    /// <summary>Forgets what was sent.</summary>
    internal void ForgetBytes() => Terminal.Forget();

    /// <inheritdoc/>
    public void Dispose() => _app.Dispose();

    private string RowText(int row)
    {
        var text = new StringBuilder();
        for (var column = 0; column < Buffer.Columns; column++) text.Append(Buffer[column, row].Text);
        return text.ToString();
    }
}
