namespace Tui.Text.Bidi;

/// <summary>Gives both brackets of a pair one direction (UAX #9 N0).</summary>
internal static class BracketPairs
{
    private const int MaxOpen = 63;

    /// <summary>Resolves the pairs of a sequence in the order of their opening brackets.</summary>
    public static void Resolve(ReadOnlySpan<char> text, ReadOnlySpan<BidiClass> classes, BidiSequence sequence)
    {
        if (Find(text, sequence) is not { } closings)
            return;
        for (var opening = 0; opening < closings.Length; opening++)
        {
            var closing = closings[opening];
            var direction = closing is 0 ? BidiClass.ON : DirectionOf(opening, closing, sequence);
            if (direction is BidiClass.ON)
                continue;
            Set(opening, direction, classes, sequence);
            Set(closing, direction, classes, sequence);
        }
    }

    // For each opening bracket of a pair the place of the closing one, else 0 (BD16); null where there are no pairs.
    private static int[]? Find(ReadOnlySpan<char> text, BidiSequence sequence)
    {
        int[]? closings = null;
        Span<(char Closing, int Place)> open = stackalloc (char, int)[MaxOpen];
        var count = 0;
        for (var i = 0; i < sequence.Places.Length; i++)
        {
            if (sequence.Types[i] is not BidiClass.ON)
                continue;
            var bracket = text[sequence.Places[i]];
            var bits = BidiTable.ByteOf(bracket);
            if ((bits & BidiTable.OpeningBit) is not 0)
            {
                if (count == MaxOpen)
                    break;
                open[count++] = (Canonical(BidiTable.Mirror(bracket)), i);
            }
            else if ((bits & BidiTable.ClosingBit) is not 0)
            {
                var match = count - 1;
                while (match >= 0 && open[match].Closing != Canonical(bracket))
                    match--;
                if (match < 0)
                    continue;
                closings ??= new int[sequence.Places.Length];
                closings[open[match].Place] = i;
                count = match;
            }
        }

        return closings;
    }

    // The angle brackets of both blocks are the same characters.
    private static char Canonical(char bracket) => bracket is '\u232A' ? '\u3009' : bracket;

    private static BidiClass DirectionOf(int opening, int closing, BidiSequence sequence)
    {
        var inside = BidiClass.ON;
        foreach (var type in sequence.Types[(opening + 1)..closing])
        {
            if (BidiClasses.Strength(type) is var strength and not BidiClass.ON)
                inside = strength;
            if (inside == sequence.Embedding)
                return inside;
        }

        return inside is BidiClass.ON || Context(opening, sequence) == inside ? inside : sequence.Embedding;
    }

    private static BidiClass Context(int opening, BidiSequence sequence)
    {
        for (var i = opening - 1; i >= 0; i--)
        {
            if (BidiClasses.Strength(sequence.Types[i]) is var strength and not BidiClass.ON)
                return strength;
        }

        return sequence.Before;
    }

    // Marks on the bracket go with it.
    private static void Set(int place, BidiClass direction, ReadOnlySpan<BidiClass> classes, BidiSequence sequence)
    {
        sequence.Types[place] = direction;
        for (var i = place + 1; i < sequence.Places.Length && classes[sequence.Places[i]] is BidiClass.NSM; i++)
            sequence.Types[i] = direction;
    }
}
