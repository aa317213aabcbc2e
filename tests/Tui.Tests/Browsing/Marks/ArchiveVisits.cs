using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Marks;

/// <summary>Visits of archives in folders, with one reading state.</summary>
public abstract class ArchiveVisits : IDisposable
{
    private protected TemporaryFolder Folder { get; } = new();

    protected ArchiveVisits()
    {
        for (var day = 1; day <= 9; day++)
            Write("archive", $"day-{day}.md", $"Day {day}", $"What happened on day {day}.");
    }

    public void Dispose()
    {
        Folder.Dispose();
        GC.SuppressFinalize(this);
    }

    private protected static ImmutableArray<ListedArticle> Rows(ArticleArchive archive, ListScope scope)
        => archive.Page(scope, 0, 100).Rows;

    private protected static IEnumerable<string> Paths(ArticleArchive archive, ListScope scope)
        => Rows(archive, scope).Select(row => row.Path);

    private protected string CacheFile => Path.Join(Directory.CreateDirectory(Folder["cache"]).FullName, "articles.db");

    /// <summary>Another process that writes to the reading state, until it is disposed.</summary>
    private protected SqliteConnection Locked()
    {
        var other = new SqliteConnection($"Data Source={Folder["state/reading.db"]};Pooling=False");
        other.Open();
        using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.ExecuteNonQuery();
        return other;
    }

    private protected void Visit(Action<ArticleArchive> read, string folder = "archive", bool isRead = true, bool updates = true)
    {
        var file = CacheFile;
        using var index = ArticleIndex.Open(file);
        using var archive = new ArticleArchive(new ArticleArchiveParts
        {
            Index = index,
            OpenForUpdate = () => ArticleIndex.Open(file),
            Updates = updates,
            Folder = new ArticleFolder(Folder[folder]),
            ReadingFile = Folder["state/reading.db"],
            TimeZone = TimeZoneInfo.Utc,
            Clock = TimeProvider.System,
        });
        if (isRead)
            archive.Update(FolderChanges.Anything(), _ => { }, CancellationToken.None);
        read(archive);
    }

    private protected void Write(string folder, string path, string title, string text)
    {
        var even = path.Any(letter => char.IsDigit(letter) && (letter - '0') % 2 == 0) ? ", even" : "";
        Directory.CreateDirectory(Folder[folder]);
        File.WriteAllText(
            Folder[$"{folder}/{path}"], $"---\ntitle: {title}\ncategories: [diary{even}]\n---\n{text}\n");
    }
}
