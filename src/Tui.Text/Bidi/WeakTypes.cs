using static Tui.Text.Bidi.BidiClass;

namespace Tui.Text.Bidi;

/// <summary>Resolves marks and numbers (UAX #9 W1 to W7).</summary>
internal static class WeakTypes
{
    /// <summary>Leaves letters, numbers and neutral characters alone in the sequence.</summary>
    public static void Resolve(BidiSequence sequence)
    {
        var types = sequence.Types;
        ResolveMarksAndLetters(types, sequence.Before);
        ResolveSeparators(types);
        ResolveTerminators(types);
        ResolveNumbers(types, sequence.Before);
    }

    // W1 to W3.
    private static void ResolveMarksAndLetters(Span<BidiClass> types, BidiClass before)
    {
        var previous = before;
        var strong = before;
        for (var i = 0; i < types.Length; i++)
        {
            var type = types[i];
            if (type is NSM)
                type = previous is PDI || BidiClasses.IsIsolateInitiator(previous) ? ON : previous;
            if (type is L or R or AL)
                strong = type;
            previous = type;
            types[i] = type switch { EN when strong is AL => AN, AL => R, _ => type };
        }
    }

    // W4.
    private static void ResolveSeparators(Span<BidiClass> types)
    {
        for (var i = 1; i + 1 < types.Length; i++)
        {
            if (types[i - 1] == types[i + 1] && (types[i] is ES or CS && types[i - 1] is EN || types[i] is CS && types[i - 1] is AN))
                types[i] = types[i - 1];
        }
    }

    // W5 and W6.
    private static void ResolveTerminators(Span<BidiClass> types)
    {
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is ES or CS)
                types[i] = ON;
            if (types[i] is not ET)
                continue;
            var end = i;
            while (end < types.Length && types[end] is ET)
                end++;
            var isByNumber = i > 0 && types[i - 1] is EN || end < types.Length && types[end] is EN;
            types[i..end].Fill(isByNumber ? EN : ON);
            i = end - 1;
        }
    }

    // W7.
    private static void ResolveNumbers(Span<BidiClass> types, BidiClass before)
    {
        var strong = before;
        for (var i = 0; i < types.Length; i++)
        {
            if (types[i] is L or R)
                strong = types[i];
            else if (types[i] is EN && strong is L)
                types[i] = L;
        }
    }
}
