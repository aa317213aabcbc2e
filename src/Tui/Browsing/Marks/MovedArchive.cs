using Tui.Core.Indexing;
using Tui.Core.Reading;

namespace Tui.Browsing.Marks;

/// <summary>
/// Finds out whether an archive that nothing is kept of is one that was moved: its searches, its changes to be undone and
/// the last place are kept by its folder, and are copied from a folder that is gone and had the same articles. What was kept
/// of that folder stays: it may have been taken for gone wrongly.
/// </summary>
/// <param name="parts">The archive.</param>
internal sealed class MovedArchive(ReadingKeeperParts parts)
{
    // So many articles tell one archive from another. The same article may stand in two of them: of those looked at
    // one in so many must be here, and not just a few.
    private const int MostCompared = 1000;
    private const int Share = 4;
    private const int Enough = 20;
    private const int Least = 2;

    private bool _isDecided;
    private long? _comparedAt;
    private int _comparedWith;

    /// <summary>Whether it may still prove to be a moved one, since not all of its articles were read yet.</summary>
    public bool IsOpen(ReadingDatabase database) => parts.IsAwaitingUpdate() && !IsDecided(database) && GoneFolders(database).Any();

    /// <summary>
    /// Copies what is kept of the archive under its former folder; false where there is none, as far as is known now. It looks
    /// at folders that may be slow to answer, and writes.
    /// </summary>
    /// <exception cref="ReadingException">It could not be copied; it may be tried again.</exception>
    public bool TakeOver(ReadingDatabase database)
    {
        if (IsDecided(database))
            return false;

        // An index that is being made is another one with every few articles.
        var version = parts.Index.Changes(ArticleSelection.All);
        if (version == _comparedAt)
            return false;
        var read = parts.Index.Count(ArticleSelection.All) - parts.Index.CountUnindexed();
        if (read == 0 || parts.IsAwaitingUpdate() && read < 2 * _comparedWith)
            return false;

        if (FormerFolder(database) is { } former)
        {
            database.TakeOver(former);
            return _isDecided = true;
        }

        (_comparedAt, _comparedWith) = (version, read);
        return false;
    }

    /// <summary>One that was visited before is no moved one: its last place is known.</summary>
    private bool IsDecided(ReadingDatabase database) =>
        _isDecided || (_isDecided = database.Searches.Session(parts.Archive) is not null);

    private string? FormerFolder(ReadingDatabase database)
    {
        var (former, most) = ((string?)null, 0);
        foreach (var folder in GoneFolders(database))
        {
            var shared = SharedOf(database, folder);
            if (shared > most)
                (former, most) = (folder, shared);
        }

        return former;
    }

    private static IEnumerable<string> GoneFolders(ReadingDatabase database) => database.OtherArchives().Where(IsGone);

    /// <summary>Whether a folder is no longer where it was; not where a disk may be out that it is on, or may not be looked at.</summary>
    private static bool IsGone(string folder)
    {
        try
        {
            File.GetAttributes(folder);
            return false;
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            return Directory.Exists(Path.GetDirectoryName(folder));
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return false;
        }
    }

    /// <summary>How many of an archive's articles are in this one; 0 where they are too few.</summary>
    private int SharedOf(ReadingDatabase database, string folder)
    {
        var keys = database.KeysOf(folder, MostCompared);
        var shared = keys.Count(key => parts.Index.PathOf(key, 0) is not null);
        return shared >= Least && shared >= Math.Min(Enough, keys.Count) && shared * Share >= keys.Count ? shared : 0;
    }
}
