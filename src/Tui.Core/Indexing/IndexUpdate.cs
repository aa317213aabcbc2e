using System.Diagnostics;
using Tui.Core.Articles;

namespace Tui.Core.Indexing;

/// <summary>Brings an index up to date with its folder. Stopped at any moment, it goes on where it was.</summary>
internal sealed class IndexUpdate(ArticleIndex index, IProgress<IndexProgress>? progress)
{
    /// <summary>The name of the setting that holds the folder's full path, links followed.</summary>
    public const string FolderSetting = "folder";

    private const int LargestBatch = 4000;

    /// <summary>The most that a batch holds in memory before it is written, in UTF-16 units, but for its last file.</summary>
    private const int MostCharacters = 16_000_000;

    // The first batches are short, so that a reader of a new index soon has something to show.
    private static readonly TimeSpan FirstBatch = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestBatch = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(50);

    private readonly Stopwatch _reportTime = Stopwatch.StartNew();
    private readonly List<ParsedFile> _batch = [];
    private int _batchCharacters;
    private int _added;
    private int _changed;
    private int _removed;
    private int _untouched;

    public IndexReport Run(ArticleFolder folder, ArticleParsing parsing, CancellationToken cancellationToken)
    {
        using var writer = index.CreateWriter();
        UseFolder(writer, folder);
        UseSettings(writer, parsing.Settings);
        var known = index.ReadKnownFiles();
        using var pipeline = new ParsePipeline(folder, new(folder, parsing), known, cancellationToken);
        Write(writer, pipeline);
        var problems = pipeline.Finish();
        RemoveVanished(writer, known, problems);
        writer.Commit();
        Report(pipeline, "", isLast: true);
        return new(_added, _changed, _removed, pipeline.Unchanged + _untouched) { Problems = [.. problems] };
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

    /// <summary>Gathers a batch first and then writes it at once, so that others get their turn to write.</summary>
    private void Write(IndexWriter writer, ParsePipeline pipeline)
    {
        var length = FirstBatch;
        var time = Stopwatch.StartNew();
        while (pipeline.TryTake(length, out var file))
        {
            if (file is not null)
            {
                _batch.Add(file);
                _batchCharacters += file.Entry?.BodyTokens.Length ?? 0;
            }

            if (_batch.Count < LargestBatch && _batchCharacters < MostCharacters && time.Elapsed < length)
                continue;
            WriteBatch(writer, pipeline);
            length = length * 2 < LongestBatch ? length * 2 : LongestBatch;
            time.Restart();
        }

        WriteBatch(writer, pipeline);
    }

    private void WriteBatch(IndexWriter writer, ParsePipeline pipeline)
    {
        foreach (var file in _batch)
        {
            Write(writer, file);
            Report(pipeline, file.File.Path, isLast: false);
        }

        writer.Commit();
        _batch.Clear();
        _batchCharacters = 0;
    }

    private void Write(IndexWriter writer, ParsedFile file)
    {
        if (file.Entry is null)
            Remove(writer, file.Known);
        else if (file.Known is null)
            _added++;
        else if (file.Known.Value.IsCurrent(file.Entry.File))
            _untouched++; // it still cannot be read
        else
            _changed++;

        if (file.Entry is not null && file.Known?.IsCurrent(file.Entry.File) != true)
            writer.Put(file.Entry);
    }

    private void Remove(IndexWriter writer, KnownFile? known)
    {
        if (known is null)
            return;
        writer.Remove(known.Value.Id);
        _removed++;
    }

    /// <summary>Removes what the walk did not meet, unless it could not look there.</summary>
    private void RemoveVanished(
        IndexWriter writer, Dictionary<string, KnownFile> notMet, IReadOnlyList<ArticleProblem> problems)
    {
        var unseen = problems.Select(problem => problem.Path).ToHashSet(StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
        foreach (var (path, known) in notMet)
        {
            if (!IsBelow(path, unseen))
                Remove(writer, known);
        }
    }

    private static bool IsBelow(string path, HashSet<string>.AlternateLookup<ReadOnlySpan<char>> folders)
    {
        for (var end = path.LastIndexOf('/'); end >= 0; end = path.AsSpan(0, end).LastIndexOf('/'))
        {
            if (folders.Contains(path.AsSpan(0, end + 1)))
                return true;
        }

        return false;
    }

    private void Report(ParsePipeline pipeline, string path, bool isLast)
    {
        if (progress is null || !isLast && _reportTime.Elapsed < BetweenReports)
            return;
        progress.Report(new(_added + _changed + _untouched + pipeline.Unchanged, pipeline.Met, path));
        _reportTime.Restart();
    }
}
