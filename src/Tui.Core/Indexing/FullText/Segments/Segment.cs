using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>A part of the full text, which never changes: posting lists over articles that stand in it newest first.</summary>
/// <param name="Id">Its number.</param>
/// <param name="Documents">How many articles it holds, those that have died among them.</param>
/// <param name="Places">How many places their tokens take.</param>
/// <param name="Newest">The column <c>newest</c> of its first article.</param>
/// <param name="Number">The highest number of a text in it.</param>
internal sealed record Segment(long Id, int Documents, long Places, long Newest, long Number)
{
    /// <summary>The checksum of all that is stored of it.</summary>
    public long Checksum
    {
        get
        {
            var checksum = new Crc32C();
            foreach (var number in (ReadOnlySpan<long>)[Id, Documents, Places, Newest, Number])
                checksum.Add(number);
            return checksum.Value;
        }
    }
}
