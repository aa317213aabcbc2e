using System.Collections.Concurrent;
using System.Drawing;
using System.Text;
using Terminal.Gui.App;
using Terminal.Gui.Drawing;
using Tui.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;

namespace Terminal.Gui.Drivers;

/// <summary>Draws into cells, and sends what has changed to the terminal, one write a frame.</summary>
internal sealed class TerminalDriver : IDriver, IDisposable
{
    private readonly ITerminal _terminal;
    private readonly FrameWriter _writer;
    private CellBuffer _back;
    private Cursor _cursor = new();
    private readonly ConcurrentQueue<SixelToRender> _pictures = new();
    private Point _pen;
    private string? _name;
    private bool _gone;

    /// <summary>A driver on a terminal that was not taken yet.</summary>
    internal TerminalDriver(ITerminal terminal)
    {
        _terminal = terminal;
        _back = new CellBuffer(terminal.Size.Width, terminal.Size.Height);
        _writer = new FrameWriter(terminal.Traits, terminal.Size);
        Clip = Screen;
        if (!terminal.Traits.AnswersGraphics && terminal.Cell is { } cell)
            KittyGraphicsSupport = new KittyGraphicsSupportResult { Resolution = cell };
        DefaultAttribute = terminal.Traits.Ground is { } ground ? new Attribute(Color.None, ground) : null;
    }

    /// <inheritdoc/>
    public event EventHandler<ValueChangedEventArgs<Attribute?>>? DefaultAttributeChanged;

    /// <inheritdoc/>
    public event EventHandler<ValueChangedEventArgs<KittyGraphicsSupportResult?>>? KittyGraphicsSupportChanged;

    /// <inheritdoc/>
    public event EventHandler<EventArgs>? ClearedContents;

    /// <inheritdoc/>
    public KittyGraphicsSupportResult? KittyGraphicsSupport { get; private set; }

    /// <inheritdoc/>
    public int Cols => _back.Columns;

    /// <inheritdoc/>
    public int Rows => _back.Rows;

    /// <inheritdoc/>
    public Rectangle Screen => new(0, 0, Cols, Rows);

    /// <inheritdoc/>
    public string? CurrentUrl { get; set; }

    /// <inheritdoc/>
    public Attribute? DefaultAttribute { get; private set; }

    /// <inheritdoc/>
    public Attribute CurrentAttribute { get; private set; } = Attribute.Default;

    /// <summary>Whether the terminal said that it shows a frame as a whole (DEC mode 2026).</summary>
    internal bool Synchronized { set => _writer.Synchronized = value; }

    /// <summary>Whether the terminal said that it has rectangular editing (DA1, 28).</summary>
    internal bool Rectangles { set => _writer.Rectangles = value; }

    /// <summary>Whether the terminal said that it has margins at the left and right (DEC mode 69).</summary>
    internal bool Margins { set => _writer.Margins = value; }

    /// <summary>How wide the terminal draws ambiguous characters.</summary>
    internal AmbiguousWidth Ambiguous => _terminal.Traits.Ambiguous;

    /// <summary>Takes the colour of the terminal's ground over, as the terminal has told it.</summary>
    internal void SetGround(Color ground)
    {
        var (before, now) = (DefaultAttribute, new Attribute(Color.None, ground));
        if (before == now) return;
        DefaultAttribute = now;
        DefaultAttributeChanged?.Invoke(this, new ValueChangedEventArgs<Attribute?>(before, now));
    }

    /// <summary>Takes over the terminal's name, as the terminal has told it before anything of pictures.</summary>
    internal void SetName(string name) => _name = name;

    /// <summary>Takes over the size of a cell, where it has changed since it was known.</summary>
    internal void MeasureCell()
    {
        if ((KittyGraphicsSupport is not null || !_terminal.Traits.AnswersGraphics) && _terminal.Cell is { } cell) SetGraphics(null, cell);
    }

    /// <summary>Takes over what the terminal has told about pictures.</summary>
    /// <param name="isSupported">Whether it has kitty's; null where it did not tell.</param>
    /// <param name="cell">The size of a cell in pixels; null where it did not tell.</param>
    internal void SetGraphics(bool? isSupported, Size? cell)
    {
        var before = KittyGraphicsSupport;
        var now = new KittyGraphicsSupportResult { IsSupported = (isSupported ?? before?.IsSupported ?? false) && PlaceholderSupport.Has(_name) };
        now.Resolution = cell ?? before?.Resolution ?? _terminal.Cell ?? now.Resolution;
        if (before is not null && before.IsSupported == now.IsSupported && before.Resolution == now.Resolution) return;
        KittyGraphicsSupport = now;
        KittyGraphicsSupportChanged?.Invoke(this, new ValueChangedEventArgs<KittyGraphicsSupportResult?>(before, now));
    }

    /// <summary>Where drawing has an effect, in screen coordinates.</summary>
    internal Rectangle Clip { get; set; }

    /// <summary>What is drawn and perhaps not sent yet.</summary>
    internal CellBuffer Buffer => _back;

    /// <summary>The terminal's cursor as it is to be after the frame.</summary>
    internal Cursor Cursor => _cursor;

    /// <inheritdoc/>
    public Attribute SetAttribute(Attribute newAttribute)
    {
        var before = CurrentAttribute;
        CurrentAttribute = newAttribute;
        return before;
    }

    /// <inheritdoc/>
    public void Move(int col, int row) => _pen = new Point(col, row);

    /// <summary>Sets where the next text is drawn, in screen coordinates.</summary>
    internal void Move(Point place) => _pen = place;

    /// <inheritdoc/>
    public void AddStr(string str)
    {
        var rest = str.AsSpan();
        while (!rest.IsEmpty)
        {
            var length = GraphemeClusters.NextLength(rest);
            AddCluster(rest[..length]);
            rest = rest[length..];
        }
    }

    /// <inheritdoc/>
    public void AddRune(Rune rune)
    {
        Span<char> text = stackalloc char[2];
        AddCluster(text[..rune.EncodeToUtf16(text)]);
    }

    /// <inheritdoc/>
    public void FillRect(Rectangle rect, Rune rune)
    {
        var area = Rectangle.Intersect(rect, Clip);
        if (area.IsEmpty) return;
        _back.Fill(area, new ScreenCell(ClusterText.Of(rune, Ambiguous), CurrentAttribute, CurrentUrl, 1));
    }

    /// <inheritdoc/>
    public ConcurrentQueue<SixelToRender> GetSixels() => _pictures;

    /// <inheritdoc/>
    public void WriteRaw(string str) => SendBeside(Encoding.UTF8.GetBytes(str));

    /// <inheritdoc/>
    public void SetCursor(Cursor cursor) => _cursor = cursor;

    /// <inheritdoc/>
    public void Suspend()
    {
        Leave();
        _terminal.StopProcess();
        Reenter();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Leave();
        _terminal.Dispose();
    }

    /// <summary>Takes the terminal. What must be sent for it goes out with the first frame.</summary>
    internal void Enter()
    {
        _terminal.Enter(_writer.Farewell);
        _writer.Enter();
    }

    /// <summary>Gives the terminal back as it was.</summary>
    internal void Leave() => _terminal.Leave();

    /// <summary>Takes the terminal again after the process was stopped, and sends everything with the next frame.</summary>
    internal void Reenter()
    {
        Enter();
        Forget();
        ClearedContents?.Invoke(this, EventArgs.Empty);
    }

    /// <summary>Has the next frame send every cell.</summary>
    internal void Forget() => _writer.Forget();

    /// <summary>Takes over the terminal's size. False where it is the same.</summary>
    internal bool Resize()
    {
        var size = _terminal.Size;
        if (size == Screen.Size) return false;
        _back = new CellBuffer(size.Width, size.Height);
        Clip = Screen;
        _writer.Resize(size);
        return true;
    }

    /// <summary>Ends a wait for input. May be called on any thread.</summary>
    internal void Wake() => _terminal.Wake();

    /// <summary>The signal that came longest ago; null where there is none.</summary>
    internal TerminalSignal? TakeSignal() => _terminal.TakeSignal();

    /// <summary>Sends what has changed since the last frame. Nothing is sent where nothing has.</summary>
    internal void Send() => SendBeside(_writer.Write(_back, _cursor, _pictures.IsEmpty ? null : [.. _pictures]));

    /// <summary>Sends bytes that change nothing on the screen, between two frames.</summary>
    internal void SendBeside(ReadOnlySpan<byte> bytes)
    {
        if (bytes.IsEmpty || _gone) return;
        try
        {
            _terminal.Write(bytes);
        }
        catch (IOException)
        {
            // The line is cut: reading will say so and end the run.
            _gone = true;
        }
    }

    private void AddCluster(ReadOnlySpan<char> cluster)
    {
        var width = CellWidth.OfCluster(cluster, Ambiguous);
        if (width == 0) return;
        var start = _pen.X;
        _pen.X += width;
        if (_pen.Y < Clip.Top || _pen.Y >= Clip.Bottom || start >= Clip.Right || _pen.X <= Clip.Left) return;
        if (start >= Clip.Left && _pen.X <= Clip.Right)
        {
            var text = ClusterText.Of(cluster, _back[start, _pen.Y].Text);
            _back.Put(start, _pen.Y, new ScreenCell(text, CurrentAttribute, CurrentUrl, width));
            return;
        }

        // Half of a wide cluster cannot be shown; its place is.
        for (var column = Math.Max(start, Clip.Left); column < Math.Min(_pen.X, Clip.Right); column++)
            _back.Put(column, _pen.Y, new ScreenCell(" ", CurrentAttribute, CurrentUrl, 1));
    }
}
