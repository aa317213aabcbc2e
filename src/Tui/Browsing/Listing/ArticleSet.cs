using System.Collections.Immutable;
using Tui.Browsing.Effects;

namespace Tui.Browsing.Listing;

/// <summary>Articles of a list that something is done with at once.</summary>
/// <param name="Scope">The list.</param>
/// <param name="Paths">Those that were chosen one by one.</param>
/// <param name="From">The index of the first of a run of articles.</param>
/// <param name="Count">How many stand in the run; 0 for none.</param>
internal sealed record ArticleSet(ListScope Scope, ImmutableArray<string> Paths, int From = 0, int Count = 0)
{
    private const int PageSize = 500;

    /// <summary>The paths of all its articles, each once, read from the archive page by page.</summary>
    public IEnumerable<string> In(IArchive archive)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in Paths)
        {
            if (known.Add(path))
                yield return path;
        }

        for (var done = 0; done < Count; done += PageSize)
        {
            var rows = archive.Page(Scope, From + done, Math.Min(PageSize, Count - done)).Rows;
            foreach (var row in rows)
            {
                if (known.Add(row.Path))
                    yield return row.Path;
            }

            if (rows.IsEmpty)
                yield break;
        }
    }
}
