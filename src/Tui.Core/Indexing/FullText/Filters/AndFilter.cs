namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Every one of several conditions.</summary>
internal sealed class AndFilter(IReadOnlyList<DocumentFilter> parts) : DocumentFilter
{
    private readonly DocumentFilter[] _leading = LeadingOf(parts);
    private readonly DocumentFilter[] _checked = [.. parts.Except(LeadingOf(parts))];

    /// <inheritdoc/>
    public override bool CanSeek => _leading[0].CanSeek;

    /// <inheritdoc/>
    public override int Next(int from)
    {
        for (var document = from; ; document++)
        {
            document = NextOfLeading(document);
            if (document == End || Array.TrueForAll(_checked, part => part.Matches(document)))
                return document;
        }
    }

    /// <inheritdoc/>
    public override bool Matches(int document)
        => Array.TrueForAll(_leading, part => part.Matches(document)) && Array.TrueForAll(_checked, part => part.Matches(document));

    /// <summary>Those that can seek; where none can, the first.</summary>
    private static DocumentFilter[] LeadingOf(IReadOnlyList<DocumentFilter> parts)
    {
        var leading = parts.Where(part => part.CanSeek).ToArray();
        return leading.Length > 0 ? leading : [parts[0]];
    }

    private int NextOfLeading(int document)
    {
        for (var agreed = 0; agreed < _leading.Length;)
        {
            var next = _leading[agreed].Next(document);
            if (next == End)
                return End;
            agreed = next == document ? agreed + 1 : 0;
            document = next;
        }

        return document;
    }
}
