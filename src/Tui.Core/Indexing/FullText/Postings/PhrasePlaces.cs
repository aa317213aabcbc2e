namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>The places where tokens stand one after another, each told by that of the first token.</summary>
internal sealed class PhrasePlaces : Places
{
    private readonly ListPlaces[] _tokens;
    private readonly uint[] _offsets;

    /// <summary>Makes it of the lists of the tokens, in their order.</summary>
    public PhrasePlaces(IEnumerable<PostingList> lists)
    {
        // The rarest leads, so that little of the others is read.
        var tokens = lists.Select((list, offset) => (List: list, Offset: (uint)offset)).OrderBy(token => token.List.Length).ToArray();
        _tokens = [.. tokens.Select(token => new ListPlaces(token.List))];
        _offsets = [.. tokens.Select(token => token.Offset)];
    }

    /// <inheritdoc/>
    public override uint SeekTo(uint target)
    {
        for (var i = 0; i < _tokens.Length;)
        {
            var place = _tokens[i].SeekTo(target + _offsets[i]);
            if (place == End)
                return End;
            if (place == target + _offsets[i])
            {
                i++;
                continue;
            }

            target = place - _offsets[i];
            i = i == 0 ? 1 : 0;
        }

        return target;
    }
}
