namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Articles that follow each other in a segment.</summary>
/// <param name="first">The first.</param>
/// <param name="end">The first after them.</param>
internal sealed class RangeFilter(int first, int end) : DocumentFilter
{
    /// <inheritdoc/>
    public override int Next(int from) => Math.Max(from, first) is var document && document < end ? document : End;
}
