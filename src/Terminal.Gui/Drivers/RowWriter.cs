using System.Globalization;
using Terminal.Gui.Drawing;
using Tui.Text;

namespace Terminal.Gui.Drivers;

/// <summary>The cells of a row that have changed → bytes.</summary>
internal sealed class RowWriter(TerminalTraits traits)
{
    // Up to this many cells, writing them again is no longer than moving over them.
    private const int ShortGap = 4;

    // CSI K is three bytes.
    private const int ErasePrice = 3;

    private readonly SgrWriter _sgr = new();
    private Pen _pen = Pen.Plain;
    private string? _url;

    /// <summary>Where the terminal's cursor is.</summary>
    internal CursorTrack Place { get; } = new();

    /// <summary>Makes the terminal's colours plain whatever they are, ends a link, and notes that the cursor may be anywhere.</summary>
    internal void Reset(ByteBuilder output)
    {
        SetUrl(output, null);
        output.Add("\e[m"u8);
        _pen = Pen.Plain;
        Place.Lose();
    }

    /// <summary>Makes the terminal's colours plain and ends a link.</summary>
    internal void SetPlain(ByteBuilder output)
    {
        SetUrl(output, null);
        _sgr.Write(output, _pen, Pen.Plain);
        _pen = Pen.Plain;
    }

    /// <summary>Writes what has changed in a row.</summary>
    internal void Write(ByteBuilder output, int row, ScreenRow front, ScreenRow back)
    {
        if (front.Matches(back)) return;
        var tail = ErasableTail(front, back);
        var overrun = 0;
        for (var column = 0; column < tail; column++)
        {
            var cell = back[column];
            if (cell.Width == 0 || (column >= overrun && LooksSame(front, back, column))) continue;
            overrun = Math.Max(overrun, WriteCell(output, row, column, back));
        }

        if (tail == back.Length) return;
        SetPlain(output);
        Place.MoveTo(output, tail, row);
        output.Add("\e[K"u8);
    }

    /// <summary>Writes a cell. Returns the column up to which the terminal may have drawn it.</summary>
    private int WriteCell(ByteBuilder output, int row, int column, ScreenRow back)
    {
        var cell = back[column];
        if (!CrossGap(output, row, column, back)) Place.MoveTo(output, column, row);
        SetPen(output, cell);
        var doubtful = IsDoubtful(cell.Text);
        if (doubtful)
        {
            // A terminal that takes fewer cells for it leaves spaces in the others.
            output.Add((byte)' ', cell.Width);
            Advance(cell.Width, back.Length);
            Place.MoveTo(output, column, row);
        }

        output.Add(cell.Text);
        Advance(cell.Width, back.Length);
        if (!doubtful) return 0;
        Place.LoseColumn();
        return column + WidthByCodePoint(cell.Text);
    }

    // At the right edge the cursor is on the last cell or beyond it, as the terminal likes.
    private void Advance(int cells, int columns)
    {
        if (Place.Column + cells >= columns) Place.LoseColumn();
        else Place.Advance(cells);
    }

    /// <summary>Writes a few cells again that lie between the cursor and a column, where that is shorter than moving.</summary>
    private bool CrossGap(ByteBuilder output, int row, int column, ScreenRow back)
    {
        if (!Place.IsIn(row) || Place.Column < 0 || Place.Column >= column || column - Place.Column > ShortGap) return false;
        for (var i = Place.Column; i < column; i++)
            if (!IsPlain(back[i])) return false;
        for (var i = Place.Column; i < column; i++) output.Add(back[i].Text);
        Place.Advance(column - Place.Column);
        return true;
    }

    /// <summary>Whether a cell is one byte in the colours that are set.</summary>
    private bool IsPlain(in ScreenCell cell) =>
        cell.Text.Length == 1 && cell.Text[0] < 128 && Pen.Of(cell.Attribute, traits.Colors).Equals(_pen) && cell.Url == _url;

    private void SetPen(ByteBuilder output, ScreenCell cell)
    {
        SetUrl(output, cell.Url);
        var pen = Pen.Of(cell.Attribute, PictureWriter.IsPlaceholder(cell.Text) ? ColorDepth.Direct : traits.Colors);

        // The colour of a space is not seen: the one that is set already will do.
        if (cell.IsSpace && (_pen.Style & ~(TextStyle.Bold | TextStyle.Italic | TextStyle.Faint)) == 0)
            pen = pen with { Foreground = _pen.Foreground, Style = _pen.Style };
        _sgr.Write(output, _pen, pen);
        _pen = pen;
    }

    private void SetUrl(ByteBuilder output, string? url)
    {
        if (!traits.Hyperlinks || string.Equals(url, _url, StringComparison.Ordinal)) return;
        _url = url;
        output.Add("\e]8;;"u8).Add(LinkAddress.Clean(url)).Add("\e\\"u8);
    }

    private bool LooksSame(ScreenRow front, ScreenRow back, int column)
    {
        for (var i = column; i < column + back[column].Width; i++)
            if (!LooksSame(front[i], back[i])) return false;
        return true;
    }

    private bool LooksSame(ScreenCell a, ScreenCell b)
    {
        if (a == b) return true;
        return a.IsSpace && b.IsSpace
            && Pen.Quantize(a.Attribute.Background, traits.Colors) == Pen.Quantize(b.Attribute.Background, traits.Colors);
    }

    /// <summary>The column from which erasing to the end of the line is shorter than spaces; the row's end where it is not.</summary>
    private int ErasableTail(ScreenRow front, ScreenRow back)
    {
        var changed = 0;
        var tail = back.Length;
        while (tail > 0 && back[tail - 1].IsSpace && Pen.Quantize(back[tail - 1].Attribute.Background, traits.Colors) < 0)
        {
            tail--;
            if (!LooksSame(front[tail], back[tail])) changed++;
        }

        return changed > ErasePrice ? tail : back.Length;
    }

    private int WidthByCodePoint(string text)
    {
        var width = 0;
        Span<char> one = stackalloc char[2];
        foreach (var rune in text.EnumerateRunes()) width += CellWidth.OfCluster(one[..rune.EncodeToUtf16(one)], traits.Ambiguous);
        return width;
    }

    /// <summary>Whether terminals disagree on the width of a cluster: joined emoji, flags, variation selectors, conjuncts.</summary>
    private static bool IsDoubtful(string text)
    {
        if (text.Length == 1) return false;
        var first = true;
        foreach (var rune in text.EnumerateRunes())
        {
            var isMark = System.Text.Rune.GetUnicodeCategory(rune) == UnicodeCategory.NonSpacingMark;
            if (!first && (!isMark || rune.Value is 0xFE0E or 0xFE0F)) return true;
            first = false;
        }

        return false;
    }
}
