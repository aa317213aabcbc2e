using System.Text;

namespace Tui.Text;

/// <summary>
/// Goes through a paragraph cluster by cluster: how wide each is and whether a line may end before it. Break
/// opportunities inside a cluster are passed over.
/// </summary>
internal ref struct ClusterScan(ReadOnlySpan<char> text, AmbiguousWidth ambiguous)
{
    private readonly ReadOnlySpan<char> _text = text;
    private BreakState _state;
    private AddressScan _address;

    // Where the short group in brackets ends that the scan is in or was in last.
    private int _groupEnd;

    // The straight quotation marks so far, and how far they have been counted.
    private int _quotes;
    private int _counted;

    /// <summary>Whether short groups in brackets are kept whole.</summary>
    public bool KeepsGroups { get; init; }

    /// <summary>Where the cluster begins.</summary>
    public int Index { get; private set; }

    /// <summary>Its length in UTF-16 units.</summary>
    public int Length { get; private set; }

    /// <summary>Its width in cells.</summary>
    public int Width { get; private set; }

    /// <summary>Whether a line may end before it.</summary>
    public bool MayBreakBefore { get; private set; }

    /// <summary>Whether it is a line feed, which ends its line.</summary>
    public readonly bool IsLineFeed => _text[Index] is '\n';

    /// <summary>Whether it is a space, which vanishes at a line's end.</summary>
    public readonly bool IsSpace => _text[Index] is ' ';

    /// <summary>
    /// After an ideograph that another one follows, passes over what fits into so many cells, as far as it ends with two
    /// ideographs, and returns its width in cells; 0 where there is nothing to pass over. Where lines may end is only
    /// looked up close to a line's end so: what came before says nothing any more once an ideograph has followed it.
    /// <see cref="Index"/> stays before it, and a line may end before its last ideograph.
    /// </summary>
    public int PassFitting(int room)
    {
        var line = _text; // a local is read faster
        var start = Index + Length;
        if (start >= line.Length || start < _groupEnd || !CellWidth.IsIdeograph(line[start]) || !_state.IsAfterIdeograph)
            return 0;
        var (end, endWidth) = (start, 0);
        for (int i = start - 1, width = -2; ;)
        {
            var run = i;
            var stop = Math.Min(line.Length, run + (room - width) / 2);
            i += IdeographRun.LengthIn(line[i..Math.Max(i, stop)]);
            width += 2 * (i - run);

            // What follows may be a mark of the last ideograph.
            var cells = i < line.Length && !MayOpenGroup(line[i]) ? CellWidth.OfAlone(line[i], ambiguous) : 0;
            var sure = cells > 0 || i == line.Length ? i : i - 1;
            if (sure - run > 1)
                (end, endWidth) = (sure, width - 2 * (i - sure));
            while (cells > 0 && width <= room && !CellWidth.IsIdeograph(line[i]))
            {
                width += cells;
                cells = ++i < line.Length && !MayOpenGroup(line[i]) ? CellWidth.OfAlone(line[i], ambiguous) : 0;
            }

            if (cells is 0 || width + cells > room)
                break;
        }

        Length += end - start;
        if (end > start)
            _state = BreakState.AfterIdeograph;
        return endWidth;
    }

    /// <summary>Moves to the next cluster.</summary>
    public bool MoveNext()
    {
        Index += Length;
        if (Index >= _text.Length)
            return false;

        var character = _text[Index];
        Width = CellWidth.OfPlain(_text, Index, ambiguous);
        Length = 1;
        if (Width > 0)
            MayBreakBefore = _state.Advance(ClassOf(character), _text[(Index + 1)..]);
        else if (character is '\n')
            _state = default;
        else
            TakeCluster();
        if (character is '/' || Index < _address.End)
            MayBreakBefore = _address.Allows(_text, Index, MayBreakBefore);
        else if (MayBreakBefore && Index > 0 && (Index < _groupEnd || HeldPairs.Hold(_text, Index)))
            MayBreakBefore = false;
        else if (character is '"' && !MayBreakBefore && Index > 0 && OpensBehindStop())
            MayBreakBefore = true;
        if (Index >= _groupEnd && MayOpenGroup(character))
            _groupEnd = HeldPairs.EndOfGroup(_text, Index);
        return true;
    }

    // A straight quotation mark says nothing of its side (LB19): behind a Chinese stop it opens where those before it are in pairs.
    private bool OpensBehindStop()
    {
        if (_text[Index - 1] is not ('，' or '、' or '；' or '：' or '。'))
            return false;
        _quotes += _text[_counted..Index].Count('"');
        _counted = Index;
        return _quotes % 2 is 0 && Index + 1 < _text.Length && char.IsLetterOrDigit(_text[Index + 1]);
    }

    private readonly bool MayOpenGroup(char character) => character is '（' or '〔' && KeepsGroups;

    private static LineClass ClassOf(char character) =>
        CellWidth.IsIdeograph(character) ? LineClass.Id : CharacterTable.ClassOf(character);

    private void TakeCluster()
    {
        var rest = _text[Index..];
        Length = GraphemeClusters.NextLength(rest);
        Width = CellWidth.OfCluster(rest[..Length], ambiguous);
        for (var i = 0; i < Length;)
        {
            Rune.DecodeFromUtf16(rest[i..], out var rune, out var consumed);
            var allowed = _state.Advance(CharacterTable.ClassOf(rune.Value), rest[(i + consumed)..]);
            if (i is 0)
                MayBreakBefore = allowed;
            i += consumed;
        }
    }
}
