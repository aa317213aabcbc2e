namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>The contrary of a condition.</summary>
/// <param name="count">How many articles the segment has.</param>
/// <param name="denied">The condition.</param>
internal sealed class NotFilter(int count, DocumentFilter denied) : DocumentFilter
{
    private int _denied = -1;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override int Next(int from)
    {
        while (from < count && !Matches(from))
            from++;
        return from < count ? from : End;
    }

    /// <inheritdoc/>
    public override bool Matches(int document)
    {
        if (!denied.CanSeek)
            return !denied.Matches(document);
        if (_denied < document)
            _denied = denied.Next(document);
        return _denied != document;
    }
}
