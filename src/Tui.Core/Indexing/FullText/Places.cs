namespace Tui.Core.Indexing.FullText;

/// <summary>Places in a segment, gone through from the first to the last.</summary>
internal abstract class Places
{
    /// <summary>Stands after the last place.</summary>
    public const uint End = uint.MaxValue;

    /// <summary>The first place that is not before another; <see cref="End"/> where there is none. It never goes back.</summary>
    public abstract uint SeekTo(uint target);
}
