using Tui.Core.Indexing;
using Tui.Core.Reading;

namespace Tui.Browsing.Marks;

/// <summary>
/// Finds out whether an archive that nothing is kept of is one that was moved: its searches, its changes to be undone and
/// the last place are kept by its folder, and are taken over from a folder that is gone and had the same articles.
/// </summary>
/// <param name="parts">The archive.</param>
internal sealed class MovedArchive(ReadingKeeperParts parts)
{
    // So many articles tell one archive from another. The same article may stand in two of them: of those looked at
    // one in so many must be here.
    private const int MostCompared = 1000;
    private const int Share = 4;

    private bool _isDecided;
    private bool? _wasWhole;

    /// <summary>Whether it may still prove to be a moved one, since not all of its articles were read yet.</summary>
    public bool IsOpen(ReadingDatabase database) => !IsDecided(database) && !IsWhole && GoneFolders(database).Any();

    /// <summary>Takes over what is kept of the archive under its former folder; false where there is none, as far as is known now.</summary>
    public bool TakeOver(ReadingDatabase database)
    {
        if (IsDecided(database))
            return false;

        _wasWhole ??= parts.Index.CountUnindexed() == 0 && parts.Index.Count(ArticleSelection.All) > 0;
        var (former, most) = ("", 0);
        foreach (var folder in GoneFolders(database))
        {
            var shared = SharedOf(database, folder);
            if (shared > most)
                (former, most) = (folder, shared);
        }

        if (most == 0)
            return false;

        database.TakeOver(former);
        return _isDecided = true;
    }

    private bool IsWhole => _wasWhole == true || parts.IsUpToDate();

    /// <summary>One that was visited before is no moved one: its last place is known.</summary>
    private bool IsDecided(ReadingDatabase database) =>
        _isDecided || (_isDecided = database.Searches.Session(parts.Archive) is not null);

    private static IEnumerable<string> GoneFolders(ReadingDatabase database) =>
        database.OtherArchives().Where(folder => !Directory.Exists(folder));

    /// <summary>How many of an archive's articles are in this one; 0 where they are too few.</summary>
    private int SharedOf(ReadingDatabase database, string folder)
    {
        var keys = database.KeysOf(folder, MostCompared);
        var shared = keys.Count(key => parts.Index.PathOf(key, 0) is not null);
        return shared * Share >= keys.Count ? shared : 0;
    }
}
