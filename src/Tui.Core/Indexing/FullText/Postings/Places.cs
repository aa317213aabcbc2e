namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>Places in a segment, gone through from the first to the last.</summary>
internal abstract class Places
{
    /// <summary>Stands after the last place.</summary>
    public const uint End = uint.MaxValue;

    /// <summary>The first place that is not before another; <see cref="End"/> where there is none. It never goes back.</summary>
    public abstract uint SeekTo(uint target);

    /// <summary>How many places there are from the one that it has come to until another, to which it goes.</summary>
    public virtual int CountUntil(uint end)
    {
        var count = 0;
        for (var place = SeekTo(0); place < end; place = SeekTo(place + 1))
            count++;
        return count;
    }
}
