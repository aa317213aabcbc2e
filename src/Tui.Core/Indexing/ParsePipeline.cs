using System.Collections.Concurrent;
using Tui.Core.Articles;

namespace Tui.Core.Indexing;

/// <summary>
/// Walks a folder on one thread and reads what is new or changed on all cores, never far ahead of the one who takes
/// the results.
/// </summary>
internal sealed class ParsePipeline : IDisposable
{
    private readonly BlockingCollection<(ArticleFile File, KnownFile? Known)> _found = new(1024);
    // As much as is written at once, so that reading goes on while that is being written.
    private readonly BlockingCollection<ParsedFile> _parsed = new(4096);
    private readonly SizeGate _gate = new(16_000_000);

    private readonly CancellationTokenSource _stop;
    private readonly Dictionary<string, KnownFile> _known;
    private readonly List<ArticleProblem> _problems = [];
    private readonly Task[] _tasks;
    private readonly Task _end;
    private int _met;
    private int _unchanged;

    /// <summary>Starts the walk.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="parser">Reads a file.</param>
    /// <param name="known">The files known so far, by path; what is met is taken out of it.</param>
    public ParsePipeline(
        ArticleFolder folder, FileParser parser, Dictionary<string, KnownFile> known, CancellationToken cancellationToken)
    {
        _known = known;
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _tasks = new Task[Environment.ProcessorCount + 1];
        _tasks[0] = Start(() => Walk(folder));
        for (var i = 1; i < _tasks.Length; i++)
            _tasks[i] = Start(() => Parse(parser));
        _end = Task.WhenAll(_tasks).ContinueWith(_ => _parsed.CompleteAdding(), TaskScheduler.Default);
    }

    /// <summary>The number of files met so far.</summary>
    public int Met => Volatile.Read(ref _met);

    /// <summary>The number of files met so far that had not changed.</summary>
    public int Unchanged => Volatile.Read(ref _unchanged);

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

    /// <summary>Waits for the end of the walk and returns what of it could not be read.</summary>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IReadOnlyList<ArticleProblem> Finish()
    {
        // One that failed stopped the others: it is the one to hear of.
        (Array.Find(_tasks, task => task.IsFaulted) ?? Task.WhenAll(_tasks)).GetAwaiter().GetResult();
        return _problems;
    }

    /// <summary>Stops the walk and the reading where they have not ended.</summary>
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

    private void Walk(ArticleFolder folder)
    {
        try
        {
            foreach (var file in folder.Walk(AddProblem))
                Meet(file);
        }
        finally
        {
            _found.CompleteAdding();
        }
    }

    private void Meet(ArticleFile file)
    {
        _stop.Token.ThrowIfCancellationRequested();
        Interlocked.Increment(ref _met);
        if (!_known.Remove(file.Path, out var known))
            _found.Add((file, null), _stop.Token);
        else if (!known.IsCurrent(file))
            _found.Add((file, known), _stop.Token);
        else
            Interlocked.Increment(ref _unchanged);
    }

    private void Parse(FileParser parser)
    {
        foreach (var (file, known) in _found.GetConsumingEnumerable(_stop.Token))
            Pass(new(file, known, parser.Parse(file)));
    }

    private void Pass(ParsedFile file)
    {
        _gate.Enter(SizeOf(file), _stop.Token);
        _parsed.Add(file, _stop.Token);
    }

    /// <summary>What a file takes in memory while it waits, in UTF-16 units.</summary>
    private static long SizeOf(ParsedFile file) => file.Entry?.BodyTokens.Length ?? 0;

    private void AddProblem(string path, string reason)
        => _problems.Add(new(path, 1, $"It cannot be read: {reason}"));
}
