namespace Tui.Text.Bidi;

/// <summary>Gives each character the level that embeddings, overrides and isolates ask for (UAX #9 X1 to X8).</summary>
internal ref struct ExplicitLevels
{
    private const int MaxDepth = 125;

    private readonly Entry[] _stack = new Entry[MaxDepth + 2];
    private int _top;
    private int _overflowIsolates;
    private int _overflowEmbeddings;
    private int _validIsolates;

    private ExplicitLevels(byte baseLevel) => _stack[0] = new Entry(baseLevel, BidiClass.ON, IsIsolate: false);

    private readonly record struct Entry(byte Level, BidiClass Override, bool IsIsolate);

    /// <summary>Sets levels, and what overrides make of the characters' types. Removed characters get no level.</summary>
    public static void Resolve(ReadOnlySpan<char> text, BidiBuffers buffers, byte baseLevel)
    {
        var state = new ExplicitLevels(baseLevel);
        for (var i = 0; i < text.Length; i++)
        {
            var type = buffers.Classes[i];
            if (type is BidiClass.PDI)
                state.CloseIsolate();
            else if (type is BidiClass.PDF)
                state.CloseEmbedding();
            if (type is BidiClass.B)
                buffers.Levels[i] = baseLevel;
            else if (!BidiClasses.IsRemoved(type))
                state.Place(i, buffers);
            if (type is BidiClass.FSI)
                type = InnerDirection(text, i, buffers.Pairs[i]);
            state.Open(type);
        }
    }

    private static BidiClass InnerDirection(ReadOnlySpan<char> text, int initiator, int end)
    {
        var inner = end is IsolatePairs.None ? text[(initiator + 1)..] : text[(initiator + 1)..end];
        return FirstStrong.Of(inner) is TextDirection.RightToLeft ? BidiClass.RLI : BidiClass.LRI;
    }

    private readonly void Place(int index, BidiBuffers buffers)
    {
        buffers.Levels[index] = _stack[_top].Level;
        if (_stack[_top].Override is not BidiClass.ON)
            buffers.Types[index] = _stack[_top].Override;
    }

    private void Open(BidiClass type)
    {
        var isIsolate = type is BidiClass.LRI or BidiClass.RLI;
        if (!isIsolate && type is not (BidiClass.LRE or BidiClass.LRO or BidiClass.RLE or BidiClass.RLO))
            return;

        var isRightToLeft = type is BidiClass.RLE or BidiClass.RLO or BidiClass.RLI;
        var level = isRightToLeft ? _stack[_top].Level + 1 | 1 : _stack[_top].Level + 2 & ~1;
        if (level > MaxDepth || _overflowIsolates > 0 || _overflowEmbeddings > 0)
        {
            if (isIsolate)
                _overflowIsolates++;
            else if (_overflowIsolates is 0)
                _overflowEmbeddings++;
            return;
        }

        var directed = type switch { BidiClass.LRO => BidiClass.L, BidiClass.RLO => BidiClass.R, _ => BidiClass.ON };
        _stack[++_top] = new Entry((byte)level, directed, isIsolate);
        if (isIsolate)
            _validIsolates++;
    }

    private void CloseIsolate()
    {
        if (_overflowIsolates > 0)
        {
            _overflowIsolates--;
            return;
        }

        if (_validIsolates is 0)
            return;
        _overflowEmbeddings = 0;
        while (!_stack[_top].IsIsolate)
            _top--;
        _top--;
        _validIsolates--;
    }

    private void CloseEmbedding()
    {
        if (_overflowIsolates > 0)
            return;
        if (_overflowEmbeddings > 0)
            _overflowEmbeddings--;
        else if (!_stack[_top].IsIsolate && _top > 0)
            _top--;
    }
}
