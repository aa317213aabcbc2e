namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Shares work on segments among the cores: each takes the next segment that none has taken.</summary>
internal static class SegmentShares
{
    /// <summary>More of them would wait for each other where blocks are read.</summary>
    private const int MostWorkers = 4;

    /// <summary>
    /// For fewer articles than these another core is not worth waiting for: one looks at them in a few milliseconds, and on a busy
    /// machine the other may not have its turn for longer.
    /// </summary>
    private const int FewestEach = 50_000;

    /// <summary>Does it and returns what each core has come to, once all have ended.</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="work">What one core does with those that it takes.</param>
    public static IReadOnlyList<T> Run<T>(IReadOnlyList<SegmentReader> segments, Func<IEnumerable<SegmentReader>, T> work)
    {
        var taken = 0;
        using var stop = new CancellationTokenSource();
        var others = new Task<T>[WorkersFor(segments) - 1];
        for (var i = 0; i < others.Length; i++)
            others[i] = Task.Run(() => work(Take()), stop.Token);
        T own;
        try
        {
            own = work(Take());
        }
        finally
        {
            // One that has not begun by now finds nothing to do. Where this one has failed, nothing is read any more once it says so.
            stop.Cancel();
            Interlocked.Add(ref taken, segments.Count);
            Task.WhenAll(others).ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        }

        return [own, .. others.Where(other => !other.IsCanceled).Select(other => other.GetAwaiter().GetResult())];

        IEnumerable<SegmentReader> Take()
        {
            for (var next = Interlocked.Increment(ref taken); next <= segments.Count; next = Interlocked.Increment(ref taken))
                yield return segments[next - 1];
        }
    }

    private static int WorkersFor(IReadOnlyList<SegmentReader> segments)
    {
        var worthwhile = segments.Sum(segment => (long)segment.Segment.Documents) / FewestEach;
        return (int)Math.Clamp(Math.Min(worthwhile, segments.Count), 1, Math.Min(Environment.ProcessorCount, MostWorkers));
    }
}
