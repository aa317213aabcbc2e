namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>Compares texts as SQLite compares them, by their bytes in UTF-8, which is the order of code points.</summary>
internal static class Utf8Order
{
    public static int Compare(string one, string other)
    {
        var shared = one.AsSpan().CommonPrefixLength(other);
        if (shared == one.Length || shared == other.Length)
            return one.Length.CompareTo(other.Length);
        return Weight(one[shared]).CompareTo(Weight(other[shared]));
    }

    /// <summary>Surrogates stand for code points above all others.</summary>
    private static int Weight(char unit) => char.IsSurrogate(unit) ? unit + 0x10000 : unit;
}
