using Tui.Core.Indexing.FullText.Segments;

namespace Tui.Core.Indexing.FullText.Merging;

/// <summary>Says which segments are to be merged: many of about one size, so that no text is written again often.</summary>
internal static class MergePlan
{
    /// <summary>So many of a size are merged, into one of the next size.</summary>
    public const int Many = 16;

    /// <summary>So many of the large ones, whose merging takes the longest, while a few more of them cost a query little.</summary>
    public const int ManyLarge = 64;

    /// <summary>The most places that a segment may have; they are numbers of 32 bits.</summary>
    private const long MostPlaces = 1_500_000_000;

    /// <summary>The size from which on segments are large: some 6,000 articles of 2,700 characters.</summary>
    private static readonly int Large = SizeOf(1 << 24);

    /// <summary>Segments of about one size, which stand one after another in the order of the newest; none where there are not many of any.</summary>
    public static IReadOnlyList<SegmentReader> Find(IReadOnlyList<SegmentReader> segments)
    {
        var many = segments.GroupBy(segment => SizeOf(segment.Segment.Places)).FirstOrDefault(
            group => group.Count() >= (group.Key < Large ? Many : ManyLarge));
        if (many is null)
            return [];
        var places = 0L;
        var fitting = many.TakeWhile(segment => (places += segment.Segment.Places) <= MostPlaces).ToList();
        return fitting.Count > 1 ? fitting : [];
    }

    private static int SizeOf(long places) => (int)Math.Log(Math.Max(1, places), Many);
}
