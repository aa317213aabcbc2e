using System.Globalization;
using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Views;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Core.Language;
using Tui.Tests.Browsing;
using Tui.Tests.Indexing;
using Tui.Tests.Support;

namespace Tui.Tests.Cli.Exports;

public sealed class SearchCoverageTests : IDisposable
{
    private const int Files = 600;

    private readonly TemporaryFolder _folder = new();

    public SearchCoverageTests()
    {
        for (var i = 0; i < Files; i++)
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"archive/{i}.md"), "A\n甲烷");
    }

    private string IndexFile => _folder["index.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_export_of_an_index_that_is_not_whole_says_how_far_it_has_searched()
    {
        var unread = IndexPartly();
        using var console = new ConsoleRun(_folder);

        console.Run("archive", "--export", "jsonl", "--query", "甲烷", "--index", IndexFile, "--no-update");

        Assert.Equal($"tui: searched {Files - unread} of {Files} articles; the others have not been read yet.\n", console.Error);
    }

    [Fact]
    public void An_export_of_everything_says_nothing_of_it()
    {
        IndexPartly();
        using var console = new ConsoleRun(_folder);

        console.Run("archive", "--export", "jsonl", "--index", IndexFile, "--no-update");

        Assert.Empty(console.Error);
    }

    [Fact]
    public void All_of_a_list_is_marked_read_also_what_is_only_listed_so_far()
    {
        for (var i = 0; i < Files; i++)
            _folder.Write(string.Create(CultureInfo.InvariantCulture, $"archive/{i}.md"), $"A {i}\n甲烷");
        Assert.NotEqual(0, IndexPartly());
        using var index = ArticleIndex.Open(IndexFile);
        using var archive = new ArticleArchive(new ArticleArchiveParts
        {
            Index = index,
            OpenForUpdate = () => ArticleIndex.Open(IndexFile),
            Folder = new ArticleFolder(_folder["archive"]),
            ReadingFile = _folder["reading.db"],
            TimeZone = TimeZoneInfo.Utc,
            Clock = TimeProvider.System,
        });

        Assert.Equal(Files, archive.Reading.MarkAllRead(ListScope.All));
        index.Update(new ArticleFolder(_folder["archive"]), TimeZoneInfo.Utc);
        Assert.Equal(0, archive.Categories(counts: true).Unread);
    }

    [Fact]
    public void A_list_of_what_was_found_knows_how_far_the_search_has_come()
    {
        var unread = IndexPartly();
        using var index = ArticleIndex.Open(IndexFile);
        using var archive = new ArticleArchive(new ArticleArchiveParts
        {
            Index = index,
            OpenForUpdate = () => ArticleIndex.Open(IndexFile),
            Folder = new ArticleFolder(_folder["archive"]),
            TimeZone = TimeZoneInfo.Utc,
            Clock = TimeProvider.System,
        });

        Assert.Null(archive.Page(ListScope.All, 0, 5).Coverage);
        var page = archive.Page(ListScope.Search("甲烷"), 0, 5);
        Assert.Equal(new SearchCoverage(Files - unread, Files), page.Coverage);
        Assert.Equal(Files - unread, page.Total);

        archive.Update(FolderChanges.Anything(), _ => { }, CancellationToken.None);
        Assert.Null(archive.Page(ListScope.Search("甲烷"), 0, 5).Coverage);
    }

    [Fact]
    public void The_header_says_it_in_as_many_words_as_there_is_room_for()
    {
        var list = ListState.Empty with { Total = 12, Coverage = new(3200, 10567) };

        Assert.Equal("12 found · searched 3,200 of 10,567 articles", FoundCount.Of(list, 80).ToString());
        Assert.Equal("12 found so far", FoundCount.Of(list, 40).ToString());
        Assert.Equal("找到 12 篇 · 已搜索 3,200 / 10,567 篇", Phrases.Named("zh")!.Of(FoundCount.Of(list, 80)));
    }

    [Fact]
    public void What_was_found_grows_while_the_index_does()
    {
        var archive = new FakeArchive(InventedArticles.Dozen) { Coverage = new(2, 9) };
        var session = new BrowserSession(archive);
        session.Press("/").Type("a").Press("Enter");
        Assert.Equal(new SearchCoverage(2, 9), session.State.List.Coverage);

        archive.Coverage = null;
        session.Do(new BrowserAction.Updating(new(5, 9, true)));

        Assert.Null(session.State.List.Coverage);
    }

    /// <summary>Stops an update in its second pass, and returns how many articles are still to be read.</summary>
    private int IndexPartly()
    {
        using var index = ArticleIndex.Open(IndexFile);
        using var stop = new CancellationTokenSource();
        var read = 0;
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                if (Interlocked.Increment(ref read) >= Files + 20)
                    stop.Cancel();
                return PlainArticles.Read(path, bytes);
            },
        };
        Assert.ThrowsAny<OperationCanceledException>(() => index.Update(new(_folder["archive"]), parsing, null, stop.Token));
        Assert.InRange(index.CountUnindexed(), 1, Files - 1);
        return index.CountUnindexed();
    }
}
