namespace Tui.Text.Bidi;

/// <summary>Divides a paragraph into isolating run sequences (UAX #9 X9 and X10) and resolves each.</summary>
internal ref struct SequenceScan
{
    private readonly ReadOnlySpan<char> _text;
    private readonly BidiBuffers _buffers;
    private readonly byte _baseLevel;

    // The characters that rule X9 leaves, and where the runs of one level begin among them, with the end after the last.
    private readonly int[] _kept;
    private readonly int[] _runs;
    private readonly byte[] _runLevels;
    private readonly int[] _places;
    private readonly BidiClass[] _types;

    /// <summary>Finds the runs of characters of one level.</summary>
    public SequenceScan(ReadOnlySpan<char> text, BidiBuffers buffers, byte baseLevel)
    {
        _text = text;
        _buffers = buffers;
        _baseLevel = baseLevel;
        var kept = new int[text.Length];
        var count = 0;
        var runs = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (BidiClasses.IsRemoved(buffers.Classes[i]))
                continue;
            if (count is 0 || buffers.Levels[kept[count - 1]] != buffers.Levels[i])
                runs.Add(count);
            kept[count++] = i;
        }

        runs.Add(count);
        _kept = kept;
        _runs = [.. runs];
        _runLevels = new byte[runs.Count - 1];
        for (var i = 0; i < _runLevels.Length; i++)
            _runLevels[i] = buffers.Levels[kept[runs[i]]];
        _places = new int[count];
        _types = new BidiClass[count];
    }

    /// <summary>Works out the levels of all characters but the removed ones.</summary>
    public readonly void Resolve()
    {
        var runOf = RunsByFirst();
        for (var run = 0; run + 1 < _runs.Length; run++)
        {
            if (IsContinuation(_kept[_runs[run]]))
                continue;
            var length = 0;
            var last = run;
            while (true)
            {
                var part = _kept.AsSpan(_runs[last].._runs[last + 1]);
                part.CopyTo(_places.AsSpan(length));
                length += part.Length;
                if (!BidiClasses.IsIsolateInitiator(_buffers.Classes[part[^1]]) || !runOf.TryGetValue(_buffers.Pairs[part[^1]], out var next))
                    break;
                last = next;
            }

            Resolve(_places.AsSpan(0, length), DirectionBefore(run), DirectionAfter(last));
        }
    }

    private readonly Dictionary<int, int> RunsByFirst()
    {
        var runOf = new Dictionary<int, int>();
        for (var run = 0; _buffers.HasControls && run + 1 < _runs.Length; run++)
            runOf.Add(_kept[_runs[run]], run);
        return runOf;
    }

    private readonly bool IsContinuation(int first) =>
        _buffers.Classes[first] is BidiClass.PDI && _buffers.Pairs[first] is not IsolatePairs.None;

    private readonly BidiClass DirectionBefore(int run) =>
        BidiClasses.OfLevel(Math.Max(_runLevels[run], run is 0 ? _baseLevel : _runLevels[run - 1]));

    private readonly BidiClass DirectionAfter(int run)
    {
        var last = _kept[_runs[run + 1] - 1];
        var isEnd = run + 1 == _runLevels.Length || BidiClasses.IsIsolateInitiator(_buffers.Classes[last]);
        return BidiClasses.OfLevel(Math.Max(_runLevels[run], isEnd ? _baseLevel : _runLevels[run + 1]));
    }

    private readonly void Resolve(ReadOnlySpan<int> places, BidiClass before, BidiClass after)
    {
        var types = _types.AsSpan(0, places.Length);
        for (var i = 0; i < places.Length; i++)
            types[i] = _buffers.Types[places[i]];
        var level = _buffers.Levels[places[0]];
        var sequence = new BidiSequence { Places = places, Types = types, Level = level, Before = before, After = after };
        WeakTypes.Resolve(sequence);
        BracketPairs.Resolve(_text, _buffers.Classes, sequence);
        NeutralTypes.Resolve(sequence);
        for (var i = 0; i < places.Length; i++)
            _buffers.Levels[places[i]] += Rise(types[i], level);
    }

    // I1 and I2.
    private static byte Rise(BidiClass type, byte level) => (type, level & 1) switch
    {
        (BidiClass.L, 0) or (BidiClass.R, 1) => 0,
        (BidiClass.EN or BidiClass.AN, 0) => 2,
        _ => 1,
    };
}
