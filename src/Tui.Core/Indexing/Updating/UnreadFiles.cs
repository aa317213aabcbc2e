using System.Collections.Concurrent;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Updating;

/// <summary>
/// The files of the articles that are listed but still to be read, the newest first, taken from the index a part at a
/// time, so that what waits in memory does not grow with the archive.
/// </summary>
internal sealed class UnreadFiles : IDisposable
{
    /// <summary>As many as are read from the index at once.</summary>
    private const int Part = 4096;

    /// <summary>With fewer than these it is time for the next part.</summary>
    private const int Few = 1024;

    private readonly ArticleIndex _index;
    private readonly BlockingCollection<FoundFile> _waiting = [];
    private ArticlePlace? _last;

    /// <summary>Begins with files that the index does not say it of.</summary>
    /// <param name="index">The index.</param>
    /// <param name="first">Those files.</param>
    /// <param name="hasMore">Whether there are any of which the index says it.</param>
    public UnreadFiles(ArticleIndex index, IEnumerable<FoundFile> first, bool hasMore)
    {
        _index = index;
        foreach (var file in first)
            _waiting.Add(file);
        if (!hasMore)
            _waiting.CompleteAdding();
    }

    /// <summary>All of them, as they come; for another thread than the one that takes them from the index.</summary>
    public IEnumerable<FoundFile> All(CancellationToken cancellationToken) => _waiting.GetConsumingEnumerable(cancellationToken);

    /// <summary>Takes the next part from the index where few are left.</summary>
    public void Refill()
    {
        if (_waiting.IsAddingCompleted || _waiting.Count >= Few)
            return;
        var part = _index.ReadUnread(_last, Part);
        foreach (var (place, file) in part)
        {
            _waiting.Add(file);
            _last = place;
        }

        if (part.Count < Part)
            _waiting.CompleteAdding();
    }

    /// <inheritdoc/>
    public void Dispose() => _waiting.Dispose();
}
