namespace Tui.Text;

/// <summary>Fills lines with clusters as they come and ends a line at the last place that allows it.</summary>
internal ref struct LineFiller(ReadOnlySpan<char> text, LineWidths widths, IList<LineRange> lines)
{
    private readonly ReadOnlySpan<char> _text = text;
    private readonly int _further = widths.Further;
    private int _limit = widths.First;
    private int _start;

    // All that stands on the line so far, and as far as there is ink.
    private int _width;
    private int _inkEnd;
    private int _inkWidth;

    // The last place at which the line may end; 0 where there is none.
    private int _breakAt;
    private int _breakWidth;
    private int _breakInkEnd;
    private int _breakInkWidth;

    /// <summary>Adds a space, which may hang over the line's end.</summary>
    public void AddSpace() => _width++;

    /// <summary>Adds a cluster that is no space.</summary>
    /// <param name="mayBreak">Whether a line may end before it.</param>
    public void Add(int index, int length, int width, bool mayBreak)
    {
        var hyphen = mayBreak && index > 0 && _text[index - 1] is LineBreaker.SoftHyphen ? 1 : 0;
        if (mayBreak)
            NoteBreak(index, hyphen);
        while (_width + width > _limit && _inkEnd > _start)
            EndLineBefore(index);
        if (hyphen > 0)
            NoteBreak(index, hyphen); // there may be room for it on the line that has begun
        if (_width + width > _limit && _width > 0)
            Restart(index, 0, _limit); // spaces that opened the paragraph leave no room

        _width += width;
        _inkWidth = _width;
        _inkEnd = index + length;
    }

    /// <summary>How many cells of the line are left.</summary>
    public readonly int Room => _limit - _width;

    /// <summary>Adds text for which there is room on a line that has begun; the line may end before its last ideograph.</summary>
    /// <param name="end">The index after it; two ideographs stand before that.</param>
    /// <param name="width">Its width in cells.</param>
    public void AddFitting(int end, int width)
    {
        _width += width;
        (_inkWidth, _inkEnd) = (_width, end);
        (_breakAt, _breakInkEnd) = (end - 1, end - 1);
        _breakWidth = _breakInkWidth = _width - 2;
    }

    /// <summary>Ends the line at <paramref name="end"/>, whatever is on it.</summary>
    public void EndLine(int end, int next)
    {
        var ink = _inkEnd > _start;
        lines.Add(new LineRange(_start, ink ? _inkEnd : Math.Min(_start, end), ink ? _inkWidth : 0));
        Restart(next, 0, _further);
        _inkEnd = next;
    }

    private void NoteBreak(int index, int hyphen)
    {
        if (_inkEnd <= _start || _inkWidth + hyphen > _limit)
            return;
        _breakAt = index;
        _breakWidth = _width;
        _breakInkEnd = _inkEnd;
        _breakInkWidth = _inkWidth + hyphen;
    }

    private void EndLineBefore(int index)
    {
        if (_breakAt > _start)
        {
            lines.Add(new LineRange(_start, _breakInkEnd, _breakInkWidth));
            Restart(_breakAt, _width - _breakWidth, _further);
            return;
        }

        var cut = EmergencyBreak.Find(_text, _start, index);
        var ink = _text[_start..cut].TrimEnd(' '); // a space before a closing mark hangs over, as at any line's end
        lines.Add(new LineRange(_start, _start + ink.Length, CellWidth.Of(ink, widths.Ambiguous)));
        Restart(cut, _width - CellWidth.Of(_text[_start..cut], widths.Ambiguous), _further);
    }

    private void Restart(int start, int width, int limit)
    {
        _start = start;
        _width = width;
        _inkWidth = width;
        _limit = limit;
        _breakAt = 0;
    }
}
