using System.Collections.Concurrent;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Updating;

/// <summary>Finds files on one thread and reads them on all cores, never far ahead of the one who takes the results.</summary>
internal sealed class ParsePipeline : IDisposable
{
    private readonly BlockingCollection<FoundFile> _found = new(1024);

    // As much as is written at once, so that reading goes on while that is being written.
    private readonly BlockingCollection<ParsedFile> _parsed = new(4096);
    private readonly SizeGate _gate = new(2_000_000);

    private readonly CancellationTokenSource _stop;
    private readonly Task[] _tasks;
    private readonly Task _end;

    /// <summary>Starts it.</summary>
    /// <param name="files">Names the files, until it is stopped; runs on a thread of its own.</param>
    /// <param name="parse">Reads a file; called on several threads at once.</param>
    public ParsePipeline(
        Func<CancellationToken, IEnumerable<FoundFile>> files, Func<FoundFile, ParsedFile> parse, CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _tasks = new Task[Environment.ProcessorCount + 1];
        _tasks[0] = Start(() => Find(files(_stop.Token)));
        for (var i = 1; i < _tasks.Length; i++)
            _tasks[i] = Start(() => Parse(parse));
        _end = Task.WhenAll(_tasks).ContinueWith(_ => _parsed.CompleteAdding(), TaskScheduler.Default);
    }

    /// <summary>The next file read. Waits for one.</summary>
    /// <param name="longest">How long to wait at most.</param>
    /// <param name="file">The file; null where the time was up first.</param>
    /// <returns>False when there are no more.</returns>
    public bool TryTake(TimeSpan longest, out ParsedFile? file)
    {
        var taken = _parsed.TryTake(out file, longest);
        if (taken)
            _gate.Leave(SizeOf(file!));
        return taken || !_parsed.IsCompleted;
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
        _stop.Dispose();
        _found.Dispose();
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

    private void Find(IEnumerable<FoundFile> files)
    {
        try
        {
            foreach (var file in files)
                _found.Add(file, _stop.Token);
        }
        finally
        {
            _found.CompleteAdding();
        }
    }

    private void Parse(Func<FoundFile, ParsedFile> parse)
    {
        foreach (var file in _found.GetConsumingEnumerable(_stop.Token))
            Pass(parse(file));
    }

    private void Pass(ParsedFile file)
    {
        _gate.Enter(SizeOf(file), _stop.Token);
        _parsed.Add(file, _stop.Token);
    }

    /// <summary>What a file takes in memory while it waits, in tokens.</summary>
    private static long SizeOf(ParsedFile file) => file.Entry?.Length ?? 0;
}
