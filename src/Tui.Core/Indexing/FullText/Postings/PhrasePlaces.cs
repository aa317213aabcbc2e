namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>The places where tokens stand one after another, each told by that of the first token.</summary>
internal sealed class PhrasePlaces : Places
{
    private const int MostRead = 64;

    private readonly ListPlaces[] _tokens;
    private readonly uint[] _offsets;
    private readonly uint[] _read = new uint[MostRead];
    private uint _next;

    /// <summary>Makes it of the lists of the tokens, in their order.</summary>
    public PhrasePlaces(IEnumerable<PostingList> lists)
    {
        // The rarest leads, so that little of the others is read.
        var tokens = lists.Select((list, offset) => (List: list, Offset: (uint)offset)).OrderBy(token => token.List.Length).ToArray();
        _tokens = [.. tokens.Select(token => new ListPlaces(token.List))];
        _offsets = [.. tokens.Select(token => token.Offset)];
    }

    /// <inheritdoc/>
    public override uint SeekTo(uint target) => SeekTo(target, End);

    /// <inheritdoc/>
    public override ReadOnlySpan<uint> Read(uint from, uint end, int most)
    {
        most = Math.Min(most, MostRead);
        var count = 0;
        for (_next = Math.Max(_next, from); count < most; _next++)
        {
            var place = SeekTo(_next, end);
            if (place >= end)
                break;
            _read[count++] = _next = place;
        }

        return _read.AsSpan(0, count);
    }

    /// <summary>The same, but one that is not before the end is not looked for: it is <see cref="Places.End"/> then.</summary>
    private uint SeekTo(uint target, uint end)
    {
        var (tokens, offsets) = (_tokens, _offsets);
        for (var i = 0; i < tokens.Length;)
        {
            var offset = offsets[i];
            var place = tokens[i].SeekTo(target + offset);
            if (place == target + offset)
            {
                i++;
                continue;
            }

            target = place - offset;
            if (place == End || target >= end)
                return End;
            i = i == 0 ? 1 : 0;
        }

        return target;
    }
}
