using Tui.Core.Articles;

namespace Tui.Core.Indexing;

/// <summary>One walk through the folder, held against what the index remembers.</summary>
/// <param name="folder">The folder.</param>
/// <param name="known">The files known so far, by path; what is met is taken out of it.</param>
internal sealed class FolderScan(ArticleFolder folder, Dictionary<string, KnownFile> known)
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

    /// <summary>Walks the folder and names what is new or has changed.</summary>
    public IEnumerable<FoundFile> Walk(CancellationToken cancellationToken)
    {
        foreach (var file in folder.Walk(AddProblem))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Interlocked.Increment(ref _met);
            if (!known.Remove(file.Path, out var before))
                yield return new(file, null);
            else if (!before.IsCurrent(file))
                yield return new(file, before);
            else
                Interlocked.Increment(ref _unchanged);
        }
    }

    private void AddProblem(string path, string reason)
        => _problems.Add(new(path, 1, $"It cannot be read: {reason}"));
}
