using System.Drawing;
using System.Globalization;
using System.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Tui.Text;

namespace Tui.Tests.Support;

/// <summary>
/// A small terminal after ECMA-48 and xterm: applies the bytes that a program sends to a screen of cells. It is strict:
/// a sequence or mode that it does not know is a mistake.
/// </summary>
internal sealed class VirtualTerminal
{
    // ECMA-48 BDSM; DECAWM, DECTCEM, margins, mouse reports, alternate screen, bracketed paste, synchronized output.
    private const int Bidi = 8;
    private const int SideMargins = 69;
    private static readonly HashSet<int> KnownModes = [7, 25, SideMargins, 1000, 1002, 1006, 1049, 2004, 2026];

    private readonly bool _byCodePoint;
    private VirtualCell[,] _cells;
    private int _columns;
    private int _rows;
    private int _column;
    private int _row;
    private int _top;
    private int _bottom;
    private int _left;
    private int _right;
    private string _text = "";
    private int _at;

    /// <summary>An empty screen.</summary>
    /// <param name="columns">The width in cells.</param>
    /// <param name="rows">The height in cells.</param>
    /// <param name="byCodePoint">Whether the terminal knows no clusters: each code point has cells of its own.</param>
    internal VirtualTerminal(int columns, int rows, bool byCodePoint = false)
    {
        _byCodePoint = byCodePoint;
        (_columns, _rows, _bottom, _right) = (columns, rows, rows, columns);
        _cells = Blank(columns, rows);
    }

    internal Pen Pen { get; private set; } = Pen.Plain;

    internal string Url { get; private set; } = "";

    /// <summary>What was put into the clipboard last.</summary>
    internal string Clipboard { get; private set; } = "";

    /// <summary>The private modes that are set.</summary>
    internal HashSet<int> Modes { get; } = [7, 25];

    /// <summary>Whether the terminal may reorder text by itself (ECMA-48 BDSM, implicit).</summary>
    internal bool Reorders { get; private set; } = true;

    /// <summary>The cursor's look (DECSCUSR); 0 for the terminal's own.</summary>
    internal int CursorLook { get; private set; }

    /// <summary>The pictures that were sent by kitty's protocol.</summary>
    internal VirtualPictures Kitty { get; } = new();

    /// <summary>How many pictures were sent by iTerm2's protocol.</summary>
    internal int InlinePictures { get; private set; }

    /// <summary>Where they were drawn since the screen was erased: a terminal that keeps them over its cells shows them all.</summary>
    internal List<Rectangle> Floating { get; } = [];

    /// <summary>What was asked of the terminal, in order.</summary>
    internal List<string> Questions { get; } = [];

    internal (int Column, int Row) Cursor => (_column, _row);

    internal VirtualCell this[int column, int row] => _cells[column, row];

    /// <summary>Takes another size. What is on the screen then is nothing that a program may count on.</summary>
    internal void Resize(int width, int height)
    {
        (_columns, _rows, _top, _bottom, _left, _right) = (width, height, 0, height, 0, width);
        (_column, _row) = (Math.Min(_column, width - 1), Math.Min(_row, height - 1));
        _cells = Filled(width, height, VirtualCell.Blank with { Text = "?" });
    }

    internal string Line(int row) =>
        string.Concat(Enumerable.Range(0, _columns).Select(column => _cells[column, row].Text)).TrimEnd(' ');

    internal void Feed(ReadOnlySpan<byte> bytes)
    {
        _text = Encoding.UTF8.GetString(bytes);
        for (_at = 0; _at < _text.Length;)
        {
            if (_text[_at] == '\e') Escape();
            else if (_text[_at] < ' ') Control(_text[_at++]);
            else Print();
        }
    }

    private static VirtualCell[,] Blank(int columns, int rows) => Filled(columns, rows, VirtualCell.Blank);

    private static VirtualCell[,] Filled(int columns, int rows, VirtualCell cell)
    {
        var cells = new VirtualCell[columns, rows];
        for (var row = 0; row < rows; row++)
            for (var column = 0; column < columns; column++) cells[column, row] = cell;
        return cells;
    }

    private void Print()
    {
        var rest = _text.AsSpan(_at);
        var length = _byCodePoint ? Rune.GetRuneAt(_text, _at).Utf16SequenceLength : GraphemeClusters.NextLength(rest);
        var cluster = rest[..length].ToString();
        _at += length;
        var width = CellWidth.OfCluster(cluster);
        if (width == 0) return;

        // Without wrapping, what does not fit is drawn against the right edge.
        _column = Math.Min(_column, _columns - width);
        Overwrite(_column);
        Overwrite(_column + width);
        _cells[_column, _row] = new VirtualCell(cluster, Pen, Url);
        for (var i = 1; i < width; i++) _cells[_column + i, _row] = new VirtualCell("", Pen, Url);
        _column = Math.Min(_column + width, _columns - 1);
    }

    private void Overwrite(int column)
    {
        if (column >= _columns || _cells[column, _row].Text.Length > 0) return;
        var first = column;
        while (first > 0 && _cells[first, _row].Text.Length == 0) first--;
        for (var i = first; i < _columns && (i == first || _cells[i, _row].Text.Length == 0); i++)
            _cells[i, _row] = _cells[i, _row] with { Text = " " };
    }

    private void Control(char control)
    {
        if (control == '\r') _column = 0;
        else if (control == '\b') _column = Math.Max(0, _column - 1);
        else if (control == '\n') LineFeed();
        else throw new InvalidOperationException($"Control character {(int)control} was sent.");
    }

    private void LineFeed()
    {
        if (_row == _bottom - 1) Scroll(1);
        else _row = Math.Min(_row + 1, _rows - 1);
    }

    private void Escape()
    {
        var kind = _text[_at + 1];
        if (kind == ']') ControlString();
        else if (kind == '[') ControlSequence();
        else if (kind == '_') Graphics();
        else if (kind == 'M') ReverseLineFeed();
        else throw new InvalidOperationException($"Escape sequence {kind} was sent.");
    }

    private void Graphics()
    {
        var end = _text.IndexOf("\e\\", _at, StringComparison.Ordinal);
        Kitty.Take(_text[(_at + 2)..end]);
        _at = end + 2;
    }

    private void ReverseLineFeed()
    {
        _at += 2;
        if (_row == _top) Scroll(-1);
        else _row = Math.Max(0, _row - 1);
    }

    private void ControlString()
    {
        var (end, bell) = (_text.IndexOf("\e\\", _at, StringComparison.Ordinal), _text.IndexOf('\a', _at));
        var isBell = bell >= 0 && (end < 0 || bell < end);
        var body = _text[(_at + 2)..(isBell ? bell : end)];
        if (body is "11;?") Questions.Add(body);
        else if (body.StartsWith("8;;", StringComparison.Ordinal)) Url = body[3..];
        else if (body.StartsWith("1337;File=", StringComparison.Ordinal)) DrawPicture(body);
        else if (body.StartsWith("52;c;", StringComparison.Ordinal)) Clipboard = Encoding.UTF8.GetString(Convert.FromBase64String(body[5..]));
        else throw new InvalidOperationException($"Control string {body} was sent.");
        _at = isBell ? bell + 1 : end + 2;
    }

    private void DrawPicture(string body)
    {
        var size = VirtualPictures.SizeOf(body);
        InlinePictures++;
        Floating.Add(new(_column, _row, size.Width, size.Height));
        Assert.True(_column + size.Width <= _columns && _row + size.Height <= _rows, "A picture leaves the screen.");
        for (var row = 0; row < size.Height; row++)
            for (var column = 0; column < size.Width; column++)
                _cells[_column + column, _row + row] = _cells[_column + column, _row + row] with { Picture = $"{column},{row}" };
        (_column, _row) = (_columns - 1, _rows - 1);
    }

    private void ControlSequence()
    {
        var end = _at + 2;
        while (_text[end] is < '@' or > '~') end++;
        var body = _text[(_at + 2)..end];
        _at = end + 1;
        if (body.StartsWith('?')) SetModes(body[1..], _text[end]);
        else Apply(_text[end], body);
    }

    private void SetModes(string modes, char final)
    {
        if (final == 'p')
        {
            Assert.EndsWith("$", modes, StringComparison.Ordinal);
            Questions.Add(modes);
            return;
        }

        foreach (var mode in modes.Split(';').Select(text => int.Parse(text, CultureInfo.InvariantCulture)))
        {
            Assert.Contains(mode, KnownModes);
            if (final == 'h') Modes.Add(mode);
            else if (final == 'l') Modes.Remove(mode);
            else throw new InvalidOperationException($"Control sequence ?{modes}{final} was sent.");
            if (mode == SideMargins) (_left, _right) = (0, _columns);
        }
    }

    private void SetLook(string body, char final)
    {
        Assert.Equal('q', final);
        CursorLook = int.Parse(body, CultureInfo.InvariantCulture);
    }

    private void SetBidi(string body, bool isImplicit)
    {
        Assert.Equal(Bidi, int.Parse(body, CultureInfo.InvariantCulture));
        Reorders = isImplicit;
    }

    private void Apply(char final, string body)
    {
        if (body.EndsWith(' '))
        {
            SetLook(body[..^1], final);
            return;
        }

        if (final == 'q' && body is ">")
        {
            Questions.Add(">q");
            return;
        }

        if (body.EndsWith('$'))
        {
            Edit(final, [.. body[..^1].Split(';').Select(text => text.Length == 0 ? 1 : int.Parse(text, CultureInfo.InvariantCulture))]);
            return;
        }

        int[] numbers = [.. body.Split(';').Select(text => text.Length == 0 ? -1 : int.Parse(text, CultureInfo.InvariantCulture))];
        var count = Math.Max(1, numbers[0]);
        switch (final)
        {
            case 'H': (_row, _column) = (count - 1, numbers.Length > 1 ? Math.Max(1, numbers[1]) - 1 : 0); break;
            case 'G': _column = count - 1; break;
            case 'A': _row = Math.Max(0, _row - count); break;
            case 'B': _row = Math.Min(_rows - 1, _row + count); break;
            case 'C': _column = Math.Min(_columns - 1, _column + count); break;
            case 'D': _column = Math.Max(0, _column - count); break;
            case 'K' when numbers[0] < 0: EraseLine(); break;
            case 'J' when numbers[0] == 2: (_cells, _) = (Blank(_columns, _rows), Floating.RemoveAll(_ => true)); break;
            case 'r': SetRegion(numbers); break;
            case 's' when Modes.Contains(SideMargins): (_left, _right, _column, _row) = (numbers[0] - 1, numbers[1], 0, 0); break;
            case 'S': Scroll(count); break;
            case 'T': Scroll(-count); break;
            case 'c' when body.Length == 0: Questions.Add("c"); break;
            case 't' when body is "16": Questions.Add("16t"); break;
            case 'h' or 'l': SetBidi(body, final == 'h'); break;
            case 'm': Pen = VirtualPen.Apply(Pen, numbers); break;
            default: throw new InvalidOperationException($"Control sequence {body}{final} was sent.");
        }
    }

    /// <summary>DECCRA: copies cells.</summary>
    private void Edit(char final, int[] numbers)
    {
        if (final == 'v' && numbers is [var top, var left, var bottom, var right, 1, var toTop, var toLeft])
        {
            var before = (VirtualCell[,])_cells.Clone();
            for (var row = 0; row <= bottom - top; row++)
                for (var column = 0; column <= right - left; column++)
                    _cells[toLeft - 1 + column, toTop - 1 + row] = before[left - 1 + column, top - 1 + row];
        }
        else
        {
            throw new InvalidOperationException($"Control sequence {string.Join(';', numbers)}${final} was sent.");
        }
    }

    private void EraseLine()
    {
        Overwrite(_column);
        for (var column = _column; column < _columns; column++)
            _cells[column, _row] = VirtualCell.Blank with { Pen = new Pen(-1, Pen.Background, TextStyle.None) };
    }

    private void SetRegion(int[] numbers)
    {
        (_top, _bottom) = numbers.Length > 1 ? (numbers[0] - 1, numbers[1]) : (0, _rows);
        (_column, _row) = (0, 0);
    }

    private void Scroll(int by)
    {
        var before = (VirtualCell[,])_cells.Clone();
        for (var row = _top; row < _bottom; row++)
            for (var column = _left; column < _right; column++)
                _cells[column, row] = row + by >= _top && row + by < _bottom
                    ? before[column, row + by]
                    : VirtualCell.Blank with { Pen = new Pen(-1, Pen.Background, TextStyle.None) };
    }
}
