using Tui.Core.Indexing.FullText.Segments;

namespace Tui.Core.Indexing.FullText.Answers;

/// <summary>Shares work on segments among the cores: each takes the next segment that none has taken.</summary>
internal static class SegmentShares
{
    /// <summary>More of them would wait for each other where blocks are read.</summary>
    private const int MostWorkers = 4;

    /// <summary>Does it and returns what each core has come to, once all have ended.</summary>
    /// <param name="segments">The segments.</param>
    /// <param name="work">What one core does with those that it takes.</param>
    public static IReadOnlyList<T> Run<T>(IReadOnlyList<SegmentReader> segments, Func<IEnumerable<SegmentReader>, T> work)
    {
        var taken = 0;
        var others = new Task<T>[Math.Clamp(Math.Min(Environment.ProcessorCount, segments.Count), 1, MostWorkers) - 1];
        for (var i = 0; i < others.Length; i++)
            others[i] = Task.Run(() => work(Take()));
        try
        {
            var own = work(Take());
            return [own, .. Task.WhenAll(others).GetAwaiter().GetResult()];
        }
        finally
        {
            // Where this one has failed, nothing is read any more once it says so.
            Interlocked.Add(ref taken, segments.Count);
            Task.WhenAll(others).ContinueWith(_ => { }, TaskScheduler.Default).GetAwaiter().GetResult();
        }

        IEnumerable<SegmentReader> Take()
        {
            for (var next = Interlocked.Increment(ref taken); next <= segments.Count; next = Interlocked.Increment(ref taken))
                yield return segments[next - 1];
        }
    }
}
