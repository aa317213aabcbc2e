namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>At least one of several conditions.</summary>
internal sealed class OrFilter(IReadOnlyList<DocumentFilter> parts) : DocumentFilter
{
    private readonly DocumentFilter[] _parts = [.. parts];
    private readonly int[] _next = [.. parts.Select(_ => -1)];

    /// <inheritdoc/>
    public override bool CanSeek { get; } = parts.All(part => part.CanSeek);

    /// <inheritdoc/>
    public override int Next(int from)
    {
        var first = End;
        for (var i = 0; i < _parts.Length; i++)
        {
            if (_next[i] < from)
                _next[i] = _parts[i].Next(from);
            first = Math.Min(first, _next[i]);
        }

        return first;
    }

    /// <inheritdoc/>
    public override bool Matches(int document) => Array.Exists(_parts, part => part.Matches(document));
}
