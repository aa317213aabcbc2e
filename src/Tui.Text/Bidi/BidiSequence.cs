namespace Tui.Text.Bidi;

/// <summary>An isolating run sequence (BD13): characters of one level that the rules W1 to I2 see as one text.</summary>
internal readonly ref struct BidiSequence
{
    /// <summary>The index in the paragraph of each character.</summary>
    public required ReadOnlySpan<int> Places { get; init; }

    /// <summary>The type of each character, which the rules change.</summary>
    public required Span<BidiClass> Types { get; init; }

    /// <summary>The level of all of them.</summary>
    public required byte Level { get; init; }

    /// <summary>The direction before the first (sos).</summary>
    public required BidiClass Before { get; init; }

    /// <summary>The direction after the last (eos).</summary>
    public required BidiClass After { get; init; }

    /// <summary>The direction of the level.</summary>
    public BidiClass Embedding => BidiClasses.OfLevel(Level);
}
