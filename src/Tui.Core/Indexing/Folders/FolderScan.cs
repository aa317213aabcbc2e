using Tui.Core.Articles;

namespace Tui.Core.Indexing.Folders;

/// <summary>One look at the folder, held against what the index remembers.</summary>
internal sealed class FolderScan : IDisposable
{
    private readonly List<ArticleProblem> _problems = [];
    private readonly FilesAhead _files;

    // Names that are not UTF-8 may be read as one.
    private readonly HashSet<string> _misnamed = new(StringComparer.Ordinal);
    private int _met;
    private int _unchanged;

    /// <summary>Begins to look, on a thread of its own.</summary>
    /// <param name="look">Names the files that are there; told whom to tell of what cannot be read.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public FolderScan(Func<Action<string, string>, IEnumerable<ArticleFile>> look, CancellationToken cancellationToken)
    {
        _files = new(look(AddProblem), cancellationToken);
    }

    /// <summary>The number of files met so far.</summary>
    public int Met => Volatile.Read(ref _met);

    /// <summary>The number of files met so far that had not changed.</summary>
    public int Unchanged => Volatile.Read(ref _unchanged);

    /// <summary>The folders that could not be read; whole after the walk.</summary>
    public IReadOnlyList<ArticleProblem> Problems => _problems;

    /// <summary>Names those of the files that are new or have changed.</summary>
    /// <param name="known">The files known so far; told what is met.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public IEnumerable<FoundFile> Compare(KnownFiles known, CancellationToken cancellationToken)
    {
        foreach (var file in _files.Take())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (file.MayBeMisnamed && !_misnamed.Add(file.Path))
                continue;
            Interlocked.Increment(ref _met);
            if (!known.Meet(file.Path, out var before))
                yield return new(file, null);
            else if (!before.IsCurrent(file))
                yield return new(file, before);
            else
                Interlocked.Increment(ref _unchanged);
        }
    }

    /// <summary>Stops looking where that has not ended.</summary>
    public void Dispose() => _files.Dispose();

    private void AddProblem(string path, string reason)
        => _problems.Add(new(path, 1, $"it cannot be read: {reason}"));
}
