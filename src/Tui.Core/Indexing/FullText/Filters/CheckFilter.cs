namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>A condition that only a look at each article tells.</summary>
/// <param name="count">How many articles the segment has.</param>
/// <param name="matches">Tells it.</param>
internal sealed class CheckFilter(int count, Predicate<int> matches) : DocumentFilter
{
    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override int Next(int from)
    {
        for (var document = from; document < count; document++)
        {
            if (matches(document))
                return document;
        }

        return End;
    }

    /// <inheritdoc/>
    public override bool Matches(int document) => matches(document);
}
