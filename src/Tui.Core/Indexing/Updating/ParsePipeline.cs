using System.Collections.Concurrent;
using System.Diagnostics;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Updating;

/// <summary>Reads files on all cores, never far ahead of the one who takes the results.</summary>
/// <remarks>
/// Files go from hand to hand in chunks: were each handed over alone, threads that wait for each other would take much of the
/// time that a file takes of which only the head is read.
/// </remarks>
internal sealed class ParsePipeline : IDisposable
{
    /// <summary>The first chunks are smaller, so that there soon is something to show, and that few files keep all cores busy.</summary>
    private const int LargestChunk = 32;

    /// <summary>Where a chunk is so long in coming, files are few: the next are handed over one by one, and none waits for another.</summary>
    private static readonly TimeSpan LongestGathering = TimeSpan.FromMilliseconds(20);

    /// <summary>So much of a chunk, in tokens, is handed over before the chunk is full.</summary>
    private const long MostTokens = 100_000;

    private const int MostChunks = 128;

    // As much as is written at once, so that reading goes on while that is being written.
    private readonly BlockingCollection<IReadOnlyList<ParsedFile>> _parsed = new(MostChunks);
    private readonly SizeGate _gate = new(2_000_000);
    private readonly Lock _turn = new();
    private readonly IEnumerator<FoundFile> _found;
    private readonly CancellationTokenSource _stop;
    private readonly Task[] _tasks;
    private readonly Task _end;
    private int _chunk = 1;

    // What was taken last, which is for one thread.
    private IReadOnlyList<ParsedFile> _taken = [];
    private int _at;

    /// <summary>Starts it.</summary>
    /// <param name="files">Names the files, until it is stopped; asked by one thread at a time, though not always the same.</param>
    /// <param name="parse">Reads a file; called on several threads at once.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public ParsePipeline(
        Func<CancellationToken, IEnumerable<FoundFile>> files, Func<FoundFile, ParsedFile> parse, CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _found = files(_stop.Token).GetEnumerator();
        // One more than there are cores, which reads on while another waits for the disk.
        _tasks = new Task[Environment.ProcessorCount + 1];
        for (var i = 0; i < _tasks.Length; i++)
            _tasks[i] = Start(() => Parse(parse));
        _end = Task.WhenAll(_tasks).ContinueWith(_ => _parsed.CompleteAdding(), TaskScheduler.Default);
    }

    /// <summary>The next file read. Waits for one.</summary>
    /// <param name="longest">How long to wait at most.</param>
    /// <param name="file">The file; null where the time was up first.</param>
    /// <returns>False when there are no more.</returns>
    public bool TryTake(TimeSpan longest, out ParsedFile? file)
    {
        file = null;
        if (_at == _taken.Count)
        {
            if (!_parsed.TryTake(out var chunk, longest))
                return !_parsed.IsCompleted;
            (_taken, _at) = (chunk, 0);
            _gate.Leave(SizeOf(chunk));
        }

        file = _taken[_at++];
        return true;
    }

    /// <summary>Waits for the end.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public void Finish()
    {
        // One that failed stopped the others: it is the one to hear of.
        (Array.Find(_tasks, task => task.IsFaulted) ?? Task.WhenAll(_tasks)).GetAwaiter().GetResult();
    }

    /// <summary>Stops finding and reading where they have not ended.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _end.GetAwaiter().GetResult();
        _found.Dispose();
        _stop.Dispose();
        _parsed.Dispose();
    }

    private Task Start(Action action)
        => Task.Factory.StartNew(
            () => Run(action), _stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private void Run(Action action)
    {
        try
        {
            action();
        }
        catch
        {
            _stop.Cancel();
            throw;
        }
    }

    private void Parse(Func<FoundFile, ParsedFile> parse)
    {
        var parsed = new List<ParsedFile>();
        for (var found = NextChunk(); found.Count > 0; found = NextChunk())
        {
            var tokens = 0L;
            foreach (var file in found)
            {
                _stop.Token.ThrowIfCancellationRequested();
                parsed.Add(parse(file));
                tokens += SizeOf(parsed[^1]);
                if (tokens < MostTokens)
                    continue;
                Pass(parsed);
                (parsed, tokens) = ([], 0);
            }

            Pass(parsed);
            parsed = [];
        }
    }

    /// <summary>The next files to be read; none at the end.</summary>
    private List<FoundFile> NextChunk()
    {
        lock (_turn)
        {
            var begin = Stopwatch.GetTimestamp();
            var chunk = new List<FoundFile>(_chunk);
            while (chunk.Count < _chunk && _found.MoveNext())
                chunk.Add(_found.Current);
            _chunk = Stopwatch.GetElapsedTime(begin) < LongestGathering ? Math.Min(LargestChunk, _chunk * 2) : 1;
            return chunk;
        }
    }

    private void Pass(List<ParsedFile> files)
    {
        if (files.Count == 0)
            return;
        _gate.Enter(SizeOf(files), _stop.Token);
        _parsed.Add(files, _stop.Token);
    }

    private static long SizeOf(IReadOnlyList<ParsedFile> files) => files.Sum(SizeOf);

    /// <summary>What a file takes in memory while it waits, in tokens.</summary>
    private static long SizeOf(ParsedFile file) => file.Entry?.Length ?? 0;
}
