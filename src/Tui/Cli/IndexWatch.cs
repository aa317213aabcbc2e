using Tui.Cli.Parsing;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Core.Indexing.Updating;
using Tui.Core.Language;

namespace Tui.Cli;

/// <summary>Keeps an index up to date until the user interrupts.</summary>
/// <param name="environment">The outside world.</param>
/// <param name="archive">The archive.</param>
internal sealed class IndexWatch(AppEnvironment environment, Archive archive)
{
    private const string TooManyFolders =
        "too many folders to watch all of them (fs.inotify.max_user_watches); changes are looked for every half minute.";

    private readonly ArticleFolder _folder = new(archive.Folder);
    private readonly TaskCompletionSource _end = new();
    private readonly Lock _turn = new();
    private Task _running = Task.CompletedTask;
    private bool _hasBegun;
    private bool _hasEnded;

    /// <summary>Brings the index up to date, and then again whenever its folder has changed. Ends only by an exception.</summary>
    /// <param name="index">The index.</param>
    /// <param name="tell">Told what each update did, where that was something, and of the first.</param>
    /// <exception cref="OperationCanceledException">The user has interrupted.</exception>
    /// <exception cref="UserFacingException">The folder or the index cannot be read.</exception>
    public void Run(ArticleIndex index, Action<IndexReport> tell)
    {
        using var follower = new FolderFollower(new()
        {
            Watch = environment.WatchOver(_folder),
            Clock = environment.Clock,
            TakeOver = changes => TakeOver(index, changes, tell),
            Run = Begin,
            Unwatched = () => environment.Say($"tui: {(Phrase)TooManyFolders}"),
        });
        using var interruption = environment.Interrupted.Register(() => _end.TrySetCanceled(environment.Interrupted));
        try
        {
            follower.Start();
            _end.Task.GetAwaiter().GetResult();
        }
        finally
        {
            End();
        }
    }

    private void Begin(Action work)
    {
        lock (_turn)
        {
            if (!_hasEnded)
                _running = Task.Run(() => Attempt(work));
        }
    }

    /// <summary>Waits for what is being done, which the interruption stops: the index is closed after it.</summary>
    private void End()
    {
        lock (_turn)
            _hasEnded = true;
        _running.GetAwaiter().GetResult();
    }

    private TakeOverOutcome TakeOver(ArticleIndex index, FolderChanges changes, Action<IndexReport> tell)
    {
        if (!_hasBegun)
        {
            _hasBegun = true;
            tell(new UpdatedIndex(environment).Update(index, archive));
            environment.Say($"Watching {archive.Folder}; Ctrl-C ends it.");
            return TakeOverOutcome.Done;
        }

        try
        {
            var report = index.Follow(_folder, archive.TimeZone, new(changes), environment.Interrupted);
            if (report.Added + report.Changed + report.Removed > 0)
                tell(report with { Unchanged = index.Count(ArticleSelection.All) - report.Added - report.Changed });
            return TakeOverOutcome.Done;
        }
        catch (IndexBusyException)
        {
            return TakeOverOutcome.Busy;
        }
    }

    /// <summary>What ends the watching is thrown where it is waited for.</summary>
    private void Attempt(Action work)
    {
        try
        {
            work();
        }
        catch (IOException problem) when (problem is not FileNotFoundException)
        {
            _end.TrySetException(new UserFacingException(problem.Message));
        }
        catch (Exception problem)
        {
            _end.TrySetException(problem);
        }
    }
}
