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
    /// After an ideograph, passes over the ideographs that follow it but for the last, which may have a mark, and
    /// returns how many there are. A line may end before each. <see cref="Index"/> stays before them.
    /// </summary>
    public int PassIdeographs()
    {
        var rest = _text[(Index + Length)..];
        if (rest.IsEmpty || !CellWidth.IsIdeograph(rest[0]) || !_state.IsAfterIdeograph)
            return 0;
        var end = rest.IndexOfAnyExceptInRange('\u4E00', '\u9FFF');
        var count = (end < 0 ? rest.Length : end) - 1;
        Length += count;
        return count;
    }

    /// <summary>Moves to the next cluster.</summary>
    public bool MoveNext()
    {
        Index += Length;
        if (Index >= _text.Length)
            return false;

        var character = _text[Index];
        Width = CellWidth.OfPlain(_text, Index);
        Length = 1;
        if (Width > 0)
            MayBreakBefore = _state.Advance(ClassOf(character), _text[(Index + 1)..]);
        else if (character is '\n')
            _state = default;
        else
            TakeCluster();
        if (character is '/' || Index < _address.End)
            MayBreakBefore = _address.Allows(_text, Index, MayBreakBefore);
        return true;
    }

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
