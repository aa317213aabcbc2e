namespace Tui.Core.Indexing;

/// <summary>The order of paths in the index: that of their code points, which is also that of their bytes in UTF-8.</summary>
public static class PathOrder
{
    /// <summary>Compares two paths.</summary>
    /// <returns>Less than 0 where the first comes first, 0 where they are equal, else more than 0.</returns>
    public static int Compare(string a, string b)
    {
        var same = a.AsSpan().CommonPrefixLength(b);
        if (same == a.Length || same == b.Length)
            return a.Length.CompareTo(b.Length);

        // In UTF-16, what is beyond the basic plane begins with a unit that is less than the last ones of that plane.
        var (x, y) = (a[same], b[same]);
        return char.IsSurrogate(x) == char.IsSurrogate(y) ? x.CompareTo(y) : char.IsSurrogate(x) ? 1 : -1;
    }
}
