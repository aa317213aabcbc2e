namespace Tui.Text.Bidi;

/// <summary>Groups of classes that the rules of UAX #9 name.</summary>
internal static class BidiClasses
{
    /// <summary>Whether rule X9 takes the character out.</summary>
    public static bool IsRemoved(BidiClass value) => value is BidiClass.BN or (>= BidiClass.LRE and <= BidiClass.PDF);

    /// <summary>Whether it opens an isolate.</summary>
    public static bool IsIsolateInitiator(BidiClass value) => value is BidiClass.LRI or BidiClass.RLI or BidiClass.FSI;

    /// <summary>Whether it has no direction of its own once rules W1 to W7 are done (NI).</summary>
    public static bool IsNeutral(BidiClass value) =>
        value is (>= BidiClass.B and <= BidiClass.ON) or (>= BidiClass.LRI and <= BidiClass.PDI);

    /// <summary>The direction that a character gives to neutral ones beside it: numbers count as right to left.</summary>
    public static BidiClass Strength(BidiClass value) =>
        value is BidiClass.L ? BidiClass.L : IsNeutral(value) ? BidiClass.ON : BidiClass.R;

    /// <summary>The class of a letter at an embedding level.</summary>
    public static BidiClass OfLevel(int level) => (level & 1) is 0 ? BidiClass.L : BidiClass.R;

    /// <summary>Whether it stays at the paragraph's level at a line's end or before a tab (L1).</summary>
    public static bool IsSpace(BidiClass value) =>
        value is BidiClass.WS or BidiClass.PDI || IsIsolateInitiator(value) || IsRemoved(value);
}
