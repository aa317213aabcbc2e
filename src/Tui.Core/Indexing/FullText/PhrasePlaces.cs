namespace Tui.Core.Indexing.FullText;

/// <summary>The places where tokens stand one after another, each told by that of the first token.</summary>
internal sealed class PhrasePlaces(Places[] tokens) : Places
{
    /// <inheritdoc/>
    public override uint SeekTo(uint target)
    {
        for (var i = 0; i < tokens.Length;)
        {
            var place = tokens[i].SeekTo(target + (uint)i);
            if (place == End)
                return End;
            if (place == target + (uint)i)
            {
                i++;
                continue;
            }

            target = place - (uint)i;
            i = i == 0 ? 1 : 0;
        }

        return target;
    }
}
