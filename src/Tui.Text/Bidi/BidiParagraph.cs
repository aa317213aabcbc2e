namespace Tui.Text.Bidi;

/// <summary>
/// A paragraph's embedding levels by the Unicode Bidirectional Algorithm (UAX #9 15.0), and the order in which each
/// of its lines is drawn. Line feeds divide it as paragraph separators do; all its parts have one direction.
/// </summary>
public sealed class BidiParagraph
{
    private readonly string _text;
    private readonly BidiClass[] _classes;
    private readonly byte[] _levels;

    /// <summary>Works out the levels.</summary>
    /// <param name="text">The paragraph as it is read.</param>
    /// <param name="direction">Its direction; null for that of its first letter, left to right if it has none.</param>
    public BidiParagraph(string text, TextDirection? direction = null)
    {
        _text = text;
        Direction = direction ?? FirstStrong.Of(text) ?? TextDirection.LeftToRight;
        _classes = new BidiClass[text.Length];
        _levels = new byte[text.Length];
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOf('\n') + 1;
            if (length is 0)
                length = text.Length - start;
            Resolve(start, length);
            start += length;
        }
    }

    /// <summary>Works out the levels of a text parts of which have directions of their own.</summary>
    /// <param name="controls">What says so, in the order of the text.</param>
    public BidiParagraph(string text, TextDirection direction, IReadOnlyList<BidiControl> controls)
        : this(BidiControl.PutInto(text, controls), direction)
    {
        if (controls.Count is 0)
            return;

        var kept = new bool[_text.Length];
        Array.Fill(kept, value: true);
        for (var i = 0; i < controls.Count; i++)
            kept[controls[i].Place + i] = false;
        _text = text;
        _classes = [.. _classes.Where((_, i) => kept[i])];
        _levels = [.. _levels.Where((_, i) => kept[i])];
    }

    /// <summary>The paragraph's direction.</summary>
    public TextDirection Direction { get; }

    private byte BaseLevel => (byte)Direction;

    /// <summary>The parts of a line from left to right; no grapheme cluster is divided.</summary>
    /// <param name="start">The UTF-16 index at which the line begins.</param>
    /// <param name="end">The index after its last character.</param>
    public DirectedRun[] RunsOf(int start, int end)
    {
        var levels = LevelsOf(start, end);
        for (var i = start; i < end;)
        {
            var length = GraphemeClusters.NextLength(_text.AsSpan(i, end - i));
            levels.AsSpan(i - start, length).Fill(levels[i - start]);
            i += length;
        }

        return VisualOrder.Of(levels, start);
    }

    /// <summary>The levels of a line's UTF-16 units, white space at its end and before tabs reset (L1).</summary>
    internal byte[] LevelsOf(int start, int end)
    {
        var levels = _levels[start..end];
        var isReset = true;
        for (var i = end - 1; i >= start; i--)
        {
            isReset = _classes[i] is BidiClass.S or BidiClass.B || isReset && BidiClasses.IsSpace(_classes[i]);
            if (isReset)
                levels[i - start] = BaseLevel;
        }

        return levels;
    }

    private void Resolve(int start, int length)
    {
        var text = _text.AsSpan(start, length);
        var levels = _levels.AsSpan(start, length);
        var buffers = new BidiBuffers(text, _classes.AsSpan(start, length), levels);
        levels.Fill(BaseLevel);
        if (buffers.HasControls)
            ExplicitLevels.Resolve(text, buffers, BaseLevel);
        new SequenceScan(text, buffers, BaseLevel).Resolve();

        // What rule X9 took out goes with what stands before it.
        for (var i = 0; i < length; i++)
        {
            if (BidiClasses.IsRemoved(buffers.Classes[i]))
                levels[i] = i is 0 ? BaseLevel : levels[i - 1];
        }
    }
}
