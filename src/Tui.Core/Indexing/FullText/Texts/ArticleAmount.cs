namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>
/// An article and about how often something stands in it, as one place of a posting list: the article's index in the segment, and
/// in the lowest bits how often, as a power of two.
/// </summary>
internal static class ArticleAmount
{
    private const int Bits = 2;

    /// <summary>The place of an article.</summary>
    /// <param name="document">The article.</param>
    /// <param name="count">How often it stands there, once at least.</param>
    public static uint Of(int document, int count) => Least(document) | (uint)Math.Min(int.Log2(count), (1 << Bits) - 1);

    /// <summary>The least place of an article.</summary>
    public static uint Least(int document) => (uint)document << Bits;

    /// <summary>The article of a place.</summary>
    public static int DocumentOf(uint place) => (int)(place >> Bits);

    /// <summary>About how often it stands there.</summary>
    public static int CountOf(uint place) => 1 << (int)(place & ((1 << Bits) - 1));
}
