namespace Tui.Text.Bidi;

/// <summary>Finds which character ends which isolate (BD9).</summary>
internal static class IsolatePairs
{
    /// <summary>No other end.</summary>
    public const int None = -1;

    /// <summary>For each isolate initiator and PDI the index of the other; <see cref="None"/> where it has none.</summary>
    public static int[] Of(ReadOnlySpan<BidiClass> classes)
    {
        var pairs = new int[classes.Length];
        Array.Fill(pairs, None);
        var open = new Stack<int>();
        for (var i = 0; i < classes.Length; i++)
        {
            if (BidiClasses.IsIsolateInitiator(classes[i]))
            {
                open.Push(i);
            }
            else if (classes[i] is BidiClass.PDI && open.TryPop(out var initiator))
            {
                pairs[initiator] = i;
                pairs[i] = initiator;
            }
        }

        return pairs;
    }
}
