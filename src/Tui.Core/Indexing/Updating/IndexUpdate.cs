using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;

namespace Tui.Core.Indexing.Updating;

/// <summary>Brings an index up to date with its folder. Stopped at any moment, it goes on where it was.</summary>
/// <remarks>
/// Where there is much to be read, it does so in two passes: first what a list and the tree of categories need of each
/// new file, then every file whole, the newest article first.
/// </remarks>
internal sealed class IndexUpdate(ArticleIndex index, IProgress<IndexProgress>? progress)
{
    /// <summary>The name of the setting that holds the folder's full path, links followed.</summary>
    public const string FolderSetting = "folder";

    public IndexReport Run(ArticleFolder folder, ArticleParsing parsing, FolderChanges changes, CancellationToken cancellationToken)
    {
        while (true)
        {
            try
            {
                return RunOnce(folder, parsing, changes, cancellationToken);
            }
            catch (IndexChangedException)
            {
                // Whoever follows the same folder has most likely read the same files.
                cancellationToken.ThrowIfCancellationRequested();
            }
        }
    }

    private IndexReport RunOnce(ArticleFolder folder, ArticleParsing parsing, FolderChanges changes, CancellationToken cancellationToken)
    {
        using var writer = index.CreateWriter();
        UseFolder(writer, folder);
        var isWhole = changes.IsAnything || folder.NeedsWalk(changes.Paths);
        using var scan = new FolderScan(tell => isWhole ? folder.Walk(tell) : folder.LookAt(changes.Paths, tell), cancellationToken);
        writer.Settle();
        UseSettings(writer, parsing.Settings);
        var known = isWhole ? index.ReadKnownFiles() : index.ReadKnownFiles(changes.Paths);
        var parser = new FileParser(folder, parsing);
        var update = new UpdateWriter(writer, scan, progress);
        using (var pipeline = new ParsePipeline(stop => scan.Compare(known, stop), parser.ReadOrList, cancellationToken))
        {
            update.Write(pipeline);
            pipeline.Finish();
        }

        RemoveVanished(update, known, scan.Problems);
        writer.Commit();
        writer.OrderTitles();
        writer.DivideOrders();
        writer.Settle(); // some that were listed before have been read, and are not to be read again
        if (update.Waiting.Count + update.Unread > 0)
            ReadRest(update, parser, cancellationToken);
        writer.Settle();
        writer.FinishMerges(cancellationToken);
        writer.FindCopies();
        writer.DivideOrders();
        writer.Shrink();
        update.Report("", isLast: true);
        return new(update.Added, update.Changed, update.Removed, scan.Unchanged + update.Untouched) { Problems = [.. scan.Problems] };
    }

    /// <summary>The second pass.</summary>
    private void ReadRest(UpdateWriter update, FileParser parser, CancellationToken cancellationToken)
    {
        using var unread = new UnreadFiles(index, update.Waiting, hasMore: update.Unread > 0);
        using var pipeline = new ParsePipeline(unread.All, parser.ReadAgain, cancellationToken);
        update.Write(pipeline, unread.Refill);
        pipeline.Finish();
    }

    /// <summary>Remembers which folder the index is of.</summary>
    private void UseFolder(IndexWriter writer, ArticleFolder folder)
    {
        index.RequireFolder(folder);
        if (index.ReadSetting(FolderSetting) is not null)
            return;
        writer.Set(FolderSetting, folder.RealRoot);
        writer.Commit();
    }

    /// <summary>Where files would now be read otherwise, none counts as read.</summary>
    private void UseSettings(IndexWriter writer, string settings)
    {
        const string Name = "reading";
        if (string.Equals(index.ReadSetting(Name), settings, StringComparison.Ordinal))
            return;
        writer.ForgetReading();
        writer.Set(Name, settings);
        writer.Commit();
    }

    /// <summary>Removes what the walk did not meet, unless it could not look there.</summary>
    private void RemoveVanished(UpdateWriter update, KnownFiles files, IReadOnlyList<ArticleProblem> problems)
    {
        var unseen = problems.Select(problem => problem.Path).ToHashSet(StringComparer.Ordinal);
        foreach (var known in files.NotMet)
        {
            if (unseen.Count == 0 || index.PathOf(known.Id) is not { } path || !IsBelow(path, unseen))
                update.Remove(known);
        }
    }

    private static bool IsBelow(string path, HashSet<string> folders)
    {
        var names = folders.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var end = path.LastIndexOf('/'); end >= 0; end = path.AsSpan(0, end).LastIndexOf('/'))
        {
            if (names.Contains(path.AsSpan(0, end + 1)))
                return true;
        }

        return false;
    }
}
