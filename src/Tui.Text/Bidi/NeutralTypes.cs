namespace Tui.Text.Bidi;

/// <summary>Gives neutral characters the direction of what is around them, else that of their level (UAX #9 N1 and N2).</summary>
internal static class NeutralTypes
{
    /// <summary>Leaves letters and numbers alone in the sequence.</summary>
    public static void Resolve(BidiSequence sequence)
    {
        var types = sequence.Types;
        var before = sequence.Before;
        for (var i = 0; i < types.Length; i++)
        {
            if (!BidiClasses.IsNeutral(types[i]))
            {
                before = BidiClasses.Strength(types[i]);
                continue;
            }

            var end = i + 1;
            while (end < types.Length && BidiClasses.IsNeutral(types[end]))
                end++;
            var after = end < types.Length ? BidiClasses.Strength(types[end]) : sequence.After;
            types[i..end].Fill(before == after ? before : sequence.Embedding);
            i = end - 1;
        }
    }
}
