using Tui.Core.Indexing.FullText.Segments;

namespace Tui.Core.Indexing.FullText.Merging;

/// <summary>Says which segments are to be merged: many of about one size, so that no text is written again often.</summary>
internal static class MergePlan
{
    /// <summary>So many of a size are merged, into one of the next size.</summary>
    public const int Many = 16;

    /// <summary>The most places that a segment may have; they are numbers of 32 bits.</summary>
    private const long MostPlaces = 1_500_000_000;

    /// <summary>Segments of about one size; none where there are not many of any.</summary>
    public static IReadOnlyList<SegmentReader> Find(IReadOnlyList<SegmentReader> segments)
    {
        var many = segments.GroupBy(segment => SizeOf(segment.Segment.Places)).FirstOrDefault(
            group => group.Count() >= Many && group.Sum(segment => segment.Segment.Places) <= MostPlaces);
        return many is null ? [] : [.. many];
    }

    private static int SizeOf(long places) => (int)Math.Log(Math.Max(1, places), Many);
}
