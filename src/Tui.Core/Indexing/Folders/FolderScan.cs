using Tui.Core.Articles;

namespace Tui.Core.Indexing.Folders;

/// <summary>One look at the folder, held against what the index remembers.</summary>
/// <param name="look">Names the files that are there; told whom to tell of what cannot be read.</param>
/// <param name="known">The files known so far; told what is met.</param>
internal sealed class FolderScan(Func<Action<string, string>, IEnumerable<ArticleFile>> look, KnownFiles known)
{
    private readonly List<ArticleProblem> _problems = [];
    private int _met;
    private int _unchanged;

    /// <summary>The number of files met so far.</summary>
    public int Met => Volatile.Read(ref _met);

    /// <summary>The number of files met so far that had not changed.</summary>
    public int Unchanged => Volatile.Read(ref _unchanged);

    /// <summary>The folders that could not be read; whole after the walk.</summary>
    public IReadOnlyList<ArticleProblem> Problems => _problems;

    /// <summary>Looks at the files and names those that are new or have changed.</summary>
    public IEnumerable<FoundFile> Walk(CancellationToken cancellationToken)
    {
        foreach (var file in look(AddProblem))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Interlocked.Increment(ref _met);
            if (!known.Meet(file.Path, out var before))
                yield return new(file, null);
            else if (!before.IsCurrent(file))
                yield return new(file, before);
            else
                Interlocked.Increment(ref _unchanged);
        }
    }

    private void AddProblem(string path, string reason)
        => _problems.Add(new(path, 1, $"it cannot be read: {reason}"));
}
