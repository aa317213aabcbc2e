using System.Diagnostics;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Updating;

/// <summary>Writes what an update has read, batch by batch, and counts it.</summary>
internal sealed class UpdateWriter(IndexWriter writer, FolderScan scan, IProgress<IndexProgress>? progress)
{
    private const int LargestBatch = 16_000;

    /// <summary>The most that a batch holds in memory before it is written, in tokens, but for its last file.</summary>
    private const int MostTokens = 2_500_000;

    /// <summary>So many files that have changed are kept in mind.</summary>
    private const int MostWaiting = 1024;

    // The first batches are short, so that a reader of a new index soon has something to show.
    private static readonly TimeSpan FirstBatch = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestBatch = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan BetweenReports = TimeSpan.FromMilliseconds(50);

    private readonly Stopwatch _reportTime = Stopwatch.StartNew();
    private readonly List<ParsedFile> _batch = [];
    private int _batchTokens;

    /// <summary>Files that have changed and are still to be read. Of more of them than a few the index takes note.</summary>
    public List<FoundFile> Waiting { get; } = [];

    /// <summary>How many more are still to be read that the index knows of.</summary>
    public int Unread { get; private set; }

    /// <summary>The articles that were not known.</summary>
    public int Added { get; private set; }

    /// <summary>The articles that were read again.</summary>
    public int Changed { get; private set; }

    /// <summary>The articles whose files are gone.</summary>
    public int Removed { get; private set; }

    /// <summary>The articles that are as they were: their files were only touched, or still cannot be read.</summary>
    public int Untouched { get; private set; }

    /// <summary>Gathers a batch first and then writes it at once, so that others get their turn to write.</summary>
    /// <param name="pipeline">Where the files come from.</param>
    /// <param name="beforeEach">Done before each file is taken, while nothing is being written.</param>
    public void Write(ParsePipeline pipeline, Action? beforeEach = null)
    {
        var length = FirstBatch;
        var time = Stopwatch.StartNew();
        beforeEach?.Invoke();
        while (pipeline.TryTake(length, out var file))
        {
            beforeEach?.Invoke();
            if (file is not null)
            {
                _batch.Add(file);
                _batchTokens += file.Entry?.Length ?? 0;
            }

            if (_batch.Count < LargestBatch && _batchTokens < MostTokens && time.Elapsed < length)
                continue;
            WriteBatch();
            length = length * 2 < LongestBatch ? length * 2 : LongestBatch;
            time.Restart();
        }

        WriteBatch();
    }

    /// <summary>Removes an article, in a batch that is still to be committed.</summary>
    public void Remove(KnownFile known)
    {
        writer.Remove(known.Id);
        if (!known.IsOnlyListed)
            Removed++;
    }

    /// <summary>Tells how far it has come.</summary>
    public void Report(string path, bool isLast)
    {
        if (progress is null || !isLast && _reportTime.Elapsed < BetweenReports)
            return;
        progress.Report(new(Added + Changed + Untouched + scan.Unchanged, scan.Met, path));
        _reportTime.Restart();
    }

    private void WriteBatch()
    {
        foreach (var file in _batch)
        {
            if (file.Key is { } key)
                WriteTouched(file, key);
            else if (file.IsRead)
                WriteRead(file);
            else
                WriteListed(file);
            Report(file.Found.File.Path, isLast: false);
        }

        writer.Commit();
        _batch.Clear();
        _batchTokens = 0;
    }

    private void WriteRead(ParsedFile file)
    {
        var (found, entry, _) = file;
        if (entry is null)
        {
            if (found.Known is { } gone)
                Remove(gone);
            return;
        }

        if (entry.File.Modified == KnownFile.NotRead && found.Known?.IsCurrent(entry.File) == true)
        {
            Untouched++; // it still cannot be read
            return;
        }

        if (found.Known is null or { IsOnlyListed: true })
            Added++;
        else
            Changed++;
        writer.Put(entry);
    }

    private void WriteTouched(ParsedFile file, ArticleKey key)
    {
        var known = file.Found.Known!.Value;
        if (writer.Touch(known, file.Modified, key))
            Untouched++;
        else
            ReadLater(file.Found, known);
    }

    private void WriteListed(ParsedFile file)
    {
        var (found, entry, _) = file;
        if (entry is not null)
        {
            writer.Put(entry);
            Unread++;
        }
        else if (found.Known is { } known)
        {
            ReadLater(found, known);
        }
    }

    private void ReadLater(FoundFile found, KnownFile known)
    {
        if (known.IsToBeRead)
        {
            Unread++;
        }
        else if (Waiting.Count < MostWaiting)
        {
            Waiting.Add(found);
        }
        else
        {
            writer.ForgetReading(known.Id);
            Unread++;
        }
    }
}
