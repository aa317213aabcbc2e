namespace Tui.Core.Language;

/// <summary>Finds the name that was probably meant by one that is not known.</summary>
public static class NearName
{
    // One letter in three may be wrong, or the name is another.
    private const int LettersAFault = 3;

    /// <summary>The nearest of the known names; null where none is near. Capitals do not matter.</summary>
    /// <param name="typed">What was written.</param>
    /// <param name="known">The names that there are.</param>
    public static string? Of(string typed, IEnumerable<string> known)
    {
        ArgumentNullException.ThrowIfNull(typed);
        ArgumentNullException.ThrowIfNull(known);
        var (near, least) = ((string?)null, int.MaxValue);
        foreach (var name in known)
        {
            var distance = Distance(typed.ToLowerInvariant(), name.ToLowerInvariant());
            if (distance < least && distance <= Math.Min(typed.Length, name.Length) / LettersAFault)
                (near, least) = (name, distance);
        }

        return near;
    }

    /// <summary>
    /// How many letters must be put in, left out, replaced, or exchanged with their neighbours (the distance of optimal
    /// string alignment).
    /// </summary>
    private static int Distance(string a, string b)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++)
            row[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            (before, last, row) = (last, row, before);
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                    row[j] = Math.Min(row[j], before[j - 2] + 1);
            }
        }

        return row[b.Length];
    }
}
