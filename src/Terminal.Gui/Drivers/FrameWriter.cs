using System.Drawing;
using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Screens of cells → the bytes that bring a terminal from one to the next.</summary>
/// <param name="traits">What the terminal can do.</param>
/// <param name="size">The screen in cells.</param>
internal sealed class FrameWriter(TerminalTraits traits, Size size)
{
    // In bytes: a line that scrolls, or a move in a list.
    private const int LongestAtOnce = 256;

    private readonly ByteBuilder _output = new();
    private readonly ByteBuilder _frame = new();
    private readonly ScrollFinder _scrolls = new();
    private readonly CursorWriter _cursor = new(traits);
    private readonly RowWriter _rows = new(traits);
    private readonly FloatingPictures _floating = new();
    private CellBuffer _front = new(size.Width, size.Height);
    private bool _entering;
    private bool _known;

    /// <summary>What gives the terminal back: colours, links, modes, cursor, and then the screen that was there before.</summary>
    internal byte[] Farewell { get; } = new ByteBuilder()
        .Add("\e[m"u8)
        .Add(traits.AnswersGraphics ? "\e_Ga=d,d=A,q=2\e\\"u8 : [])
        .Add(traits.Hyperlinks ? "\e]8;;\e\\"u8 : [])
        .Add(traits.AnswersModes ? "\e[?2026l"u8 : [])
        .Add(traits.PicturesFloat ? "\e[2J"u8 : [])
        .Add("\e[8h\e[?1000;1002;1006;2004l"u8)
        .Add(traits.CursorStyles ? "\e[0 q"u8 : [])
        .Add("\e[?7;25h\e[?1049l"u8)
        .Span.ToArray();

    /// <summary>Whether the terminal has synchronized output (DEC mode 2026), so that a frame is shown as a whole.</summary>
    internal bool Synchronized { get; set; }

    /// <summary>Whether the terminal has rectangular editing: it copies a part of its rows.</summary>
    internal bool Rectangles { get; set; }

    /// <summary>Whether the terminal has margins at the left and right: it scrolls a part of its rows.</summary>
    internal bool Margins { get; set; }

    /// <summary>
    /// Has the next frame take the terminal first: alternate screen, characters shown where they are written (ECMA-48
    /// BDSM, explicit), paste and mouse reports, no wrapping, no cursor.
    /// </summary>
    internal void Enter()
    {
        _entering = true;
        Forget();
    }

    /// <summary>Has the next frame send every cell.</summary>
    internal void Forget() => _known = false;

    /// <summary>Takes over another size.</summary>
    internal void Resize(Size size)
    {
        _front = new CellBuffer(size.Width, size.Height);
        Forget();
    }

    /// <summary>The bytes for a screen; none where it is the one before.</summary>
    /// <param name="back">The screen.</param>
    /// <param name="cursor">The terminal's cursor.</param>
    /// <param name="pictures">The pictures over cells of the screen, none where null.</param>
    internal ReadOnlySpan<byte> Write(CellBuffer back, Cursor cursor, SixelToRender[]? pictures = null)
    {
        _output.Clear();
        _frame.Clear();
        if (_entering) WriteEntry();
        if (traits.PicturesFloat) pictures = Uncovered(pictures ?? [], back);
        if (!_known) Erase();
        else Scroll(back, pictures is null ? 0 : PictureWriter.CostOf(pictures, _front));
        var torn = pictures is null ? [] : PictureWriter.Torn(pictures, _front, back);
        WriteRows(back);
        if (torn.Count > 0) WritePictures(torn, back);
        _cursor.Write(_frame, cursor, _rows.Place);
        Assemble();
        return _output.Span;
    }

    private SixelToRender[] Uncovered(SixelToRender[] pictures, CellBuffer back)
    {
        var (uncovered, erases) = _floating.Next(pictures, back);
        if (erases) Forget();
        return uncovered;
    }

    private void WriteRows(CellBuffer back)
    {
        for (var row = 0; row < back.Rows; row++) _rows.Write(_frame, row, _front.Row(row), back.Row(row));
        _front.CopyFrom(back);
    }

    // A picture is written as a whole; what lies over it is written again then.
    private void WritePictures(List<SixelToRender> pictures, CellBuffer back)
    {
        foreach (var picture in pictures)
        {
            PictureWriter.Write(_frame, picture, _rows);
            PictureWriter.Cover(picture, _front);
        }

        WriteRows(back);
    }

    // A frame this small comes in one packet of a network, is read at once, and so is shown as a whole anyway.
    private void Assemble()
    {
        var synchronized = Synchronized && _frame.Length > LongestAtOnce;
        if (synchronized) _output.Add("\e[?2026h"u8);
        _output.Add(_frame.Span);
        if (synchronized) _output.Add("\e[?2026l"u8);
    }

    private void WriteEntry()
    {
        _output.Add("\e[?1049h\e[8l\e[?7;25l\e[?1000;1002;1006;2004h"u8);
        if (traits.AnswersModes) _output.Add("\e[?2026$p\e[?69$p\e[c"u8);
        if (traits.AnswersColors) _output.Add("\e]11;?\e\\"u8);
        if (traits.AnswersGraphics) _output.Add("\e[>q\e_Gi=31,s=1,v=1,a=q,t=d,f=24;AAAA\e\\\e[16t"u8);
        _cursor.Forget();
        _entering = false;
    }

    private void Erase()
    {
        _rows.Reset(_frame);
        _frame.Add("\e[2J"u8);
        _front = new CellBuffer(_front.Columns, _front.Rows);
        _known = true;
    }

    // What terminals make of the pictures in a rectangle that is copied is written nowhere; those in a region scroll with it.
    private void Scroll(CellBuffer back, int pictures)
    {
        if (traits.Scrolling == ScrollSupport.None || _scrolls.Find(_front, back, Beside(pictures), pictures) is not { } region) return;
        if (region.Way == ScrollWay.Copy)
        {
            RectangleWriter.Copy(_frame, _front, region);
            return;
        }

        _rows.SetPlain(_frame);
        if (region.Way == ScrollWay.Region) ScrollRows(region);
        else RectangleWriter.Pan(_frame, _front, region);
        _rows.Place.Lose();
    }

    private ScrollWay Beside(int pictures) =>
        pictures > 0 ? ScrollWay.Region : Rectangles ? ScrollWay.Copy : Margins ? ScrollWay.Margins : ScrollWay.Region;

    private void ScrollRows(ScrolledCells region)
    {
        _frame.Add("\e["u8).Add(region.Top + 1).Add(";"u8).Add(region.Bottom).Add((byte)'r');
        if (traits.Scrolling == ScrollSupport.Pan) _frame.AddControl(Math.Abs(region.By), region.By > 0 ? (byte)'S' : (byte)'T');
        else Index(region);
        _frame.Add("\e[r"u8);
        _front.Scroll(region.Top, region.Bottom, region.By);
    }

    private void Index(ScrolledCells region)
    {
        _rows.Place.Lose();
        _rows.Place.MoveTo(_frame, 0, region.By > 0 ? region.Bottom - 1 : region.Top);
        for (var i = 0; i < Math.Abs(region.By); i++) _frame.Add(region.By > 0 ? "\n"u8 : "\eM"u8);
    }
}
