namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>Places in a segment, gone through from the first to the last.</summary>
internal abstract class Places
{
    /// <summary>Stands after the last place.</summary>
    public const uint End = uint.MaxValue;

    /// <summary>The first place that is not before another; <see cref="End"/> where there is none. It never goes back.</summary>
    public abstract uint SeekTo(uint target);

    /// <summary>The next places in a range, as many as are at hand; none where the range holds no more. They have been passed then.</summary>
    /// <param name="from">Where the range begins.</param>
    /// <param name="end">The first place after it.</param>
    /// <param name="most">How many are wanted at most; of fewer the rest may not be looked for.</param>
    public abstract ReadOnlySpan<uint> Read(uint from, uint end, int most);

    /// <summary>How many of some places, in their order, stand before another; few are looked at where they are few.</summary>
    public static int CountBefore(ReadOnlySpan<uint> places, uint end)
    {
        const int Step = 8;
        var count = 0;
        while (count + Step <= places.Length && places[count + Step - 1] < end)
            count += Step;
        while (count < places.Length && places[count] < end)
            count++;
        return count;
    }
}
