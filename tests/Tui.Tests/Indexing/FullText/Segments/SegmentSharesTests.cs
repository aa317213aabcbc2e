using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.Storage;

namespace Tui.Tests.Indexing.FullText.Segments;

public sealed class SegmentSharesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(7)]
    public void Each_segment_is_taken_once_however_many_share_them(int count)
    {
        var shares = SegmentShares.Run(Segments(count, documents: 60_000), segments => segments.Select(IdOf).ToList());

        Assert.Equal(Enumerable.Range(0, count).Select(id => (long)id), shares.SelectMany(share => share).Order());
    }

    [Fact]
    public void Few_articles_are_looked_at_by_one_alone()
        => Assert.Equal([9], SegmentShares.Run(Segments(9, documents: 1000), segments => segments.Count()));

    [Fact]
    public void One_that_fails_is_heard_of()
        => Assert.Throws<InvalidDataException>(() => SegmentShares.Run(
            Segments(9, documents: 60_000), segments => segments.Count(segment => IdOf(segment) == 5 ? throw new InvalidDataException() : true)));

    private static long IdOf(SegmentReader segment) => segment.Segment.Id;

    private static List<SegmentReader> Segments(int count, int documents)
    {
        using var connection = SqliteFile.Open(":memory:", SqliteOpenMode.Memory);
        IndexConnection.Execute(connection, IndexSchema.CreateTables);
        using var blocks = new SegmentBlocks(connection);
        return [.. Enumerable.Range(0, count).Select(id => new SegmentReader(new Segment(id, documents, 0, 0, 0), blocks))];
    }
}
