using Tui.Core.Indexing.FullText.Segments;

namespace Tui.Core.Indexing.FullText.Merging;

/// <summary>Says which segments are to be merged: many of about one size, so that no text is written again often.</summary>
internal static class MergePlan
{
    /// <summary>So many of a size are merged, into one of the next size.</summary>
    private const int Many = 16;

    /// <summary>
    /// So many of those that a batch of a large archive makes, so that each of its texts is written a second time and no more:
    /// a million articles come to fewer than <see cref="ManyLarge"/> of the next size.
    /// </summary>
    private const int ManyBatches = 32;

    /// <summary>So many of the large ones, whose merging takes the longest, while a few more of them cost a query little.</summary>
    private const int ManyLarge = 64;

    /// <summary>The most places that a segment may have; they are numbers of 32 bits.</summary>
    private const long MostPlaces = 1_500_000_000;

    /// <summary>The size of segments of some 400 to 6,000 articles of 2,700 characters.</summary>
    private static readonly int Batch = SizeOf(1 << 20);

    /// <summary>Segments of about one size, which stand one after another in the order of the newest; none where there are not many of any.</summary>
    /// <param name="segments">All segments, in that order.</param>
    public static IReadOnlyList<Segment> Find(IReadOnlyList<Segment> segments)
    {
        var many = segments.GroupBy(segment => SizeOf(segment.Places)).FirstOrDefault(group => group.Count() >= ManyOf(group.Key));
        if (many is null)
            return [];
        var places = 0L;
        var fitting = many.TakeWhile(segment => (places += segment.Places) <= MostPlaces).ToList();
        return fitting.Count > 1 ? fitting : [];
    }

    private static int ManyOf(int size) => size.CompareTo(Batch) switch
    {
        < 0 => Many,
        0 => ManyBatches,
        > 0 => ManyLarge,
    };

    private static int SizeOf(long places) => (int)Math.Log(Math.Max(1, places), Many);
}
