using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Marks;

public sealed class ReadingKeeperTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ReadingKeeperTests()
    {
        for (var day = 1; day <= 9; day++)
            Write("archive", $"day-{day}.md", $"Day {day}", $"What happened on day {day}.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Marks_tags_and_places_survive_a_new_index_a_renamed_file_and_a_moved_archive()
    {
        Visit(archive =>
        {
            archive.Reading.Open("day-3.md");
            archive.Reading.SavePlace("day-3.md", "place");
            archive.Reading.Mark("day-5.md", ArticleMarks.Starred, true);
            archive.Reading.Tag(["day-7.md"], ["Keep"], []);
        });
        Directory.Delete(_folder["cache"], recursive: true);
        Directory.Move(_folder["archive"], _folder["moved"]);
        File.Move(_folder["moved/day-3.md"], _folder["moved/renamed.md"]);

        Visit(
            archive =>
            {
                Assert.Equal(8, archive.Categories(counts: true).Unread);
                Assert.Equal("place", Rows(archive, ListScope.Search("is:read")).Single().Place);
                Assert.Equal(["renamed.md"], Paths(archive, ListScope.Search("is:read")));
                Assert.Equal(["day-5.md"], Paths(archive, ListScope.On(Shelf.Starred)));
                Assert.Equal(["day-7.md"], Paths(archive, ListScope.Search("tag:keep")));
                Assert.Equal(["renamed.md"], Paths(archive, ListScope.On(Shelf.Recent)));
            },
            "moved");
    }

    [Fact]
    public void Searches_the_last_place_and_what_can_be_undone_come_along_with_a_moved_archive()
    {
        Visit(archive =>
        {
            archive.Reading.Mark("day-5.md", ArticleMarks.Starred, true);
            archive.Reading.KeepSearch("day", true);
            archive.Reading.SaveSession("there");
        });
        Directory.Delete(_folder["cache"], recursive: true);
        Directory.Move(_folder["archive"], _folder["moved"]);

        Visit(
            archive =>
            {
                Assert.Equal("there", archive.Categories(counts: true).FormerSession);
                Assert.Equal(["day"], archive.Categories(counts: true).Saved.Select(search => search.Query));
                Assert.Equal("there", archive.Reading.Session);
                Assert.Equal("starred", archive.Reading.Undo());
                Assert.Equal(0, archive.Categories(counts: true).Starred);
            },
            "moved");
    }

    [Fact]
    public void Of_several_folders_that_are_gone_the_one_with_most_of_the_articles_is_the_archive()
    {
        Write("other", "day-1.md", "Day 1", "What happened on day 1.");
        Leave("other", "day-1.md");
        Leave("archive", "day-2.md", "day-3.md");
        Directory.Delete(_folder["other"], recursive: true);
        Directory.Move(_folder["archive"], _folder["moved"]);

        Assert.Equal(["archive"], KeptIn("moved"));
    }

    [Fact]
    public void Nothing_is_taken_from_a_folder_that_is_still_there_nor_from_one_with_other_articles()
    {
        Write("other", "rain.md", "Rain", "Of nothing else.");
        Leave("other", "rain.md");
        Leave("archive", "day-2.md");
        Directory.Delete(_folder["other"], recursive: true);
        Directory.CreateDirectory(_folder["copy"]);
        foreach (var file in Directory.GetFiles(_folder["archive"]))
            File.Copy(file, _folder[$"copy/{Path.GetFileName(file)}"]);

        Assert.Empty(KeptIn("copy"));
        Assert.Equal(["archive"], KeptIn("archive"));
    }

    [Fact]
    public void An_archive_that_was_visited_before_takes_nothing_over()
    {
        Leave("archive", "day-2.md");
        Directory.CreateDirectory(_folder["second"]);
        foreach (var file in Directory.GetFiles(_folder["archive"]))
            File.Copy(file, _folder[$"second/{Path.GetFileName(file)}"]);
        Leave("second", "day-2.md");
        Directory.Delete(_folder["archive"], recursive: true);

        Assert.Equal(["second"], KeptIn("second"));
    }

    [Fact]
    public void A_visit_that_ends_before_the_articles_were_read_leaves_it_open_whether_the_archive_was_moved()
    {
        Leave("archive", "day-2.md");
        Directory.Move(_folder["archive"], _folder["moved"]);
        Visit(archive => archive.Reading.SaveSession("at the top"), "moved", isRead: false);

        Assert.Equal(["archive"], KeptIn("moved"));
    }

    [Fact]
    public void At_the_first_frame_the_place_is_known_where_the_articles_were_read_before()
    {
        Leave("archive", "day-2.md");
        Directory.Move(_folder["archive"], _folder["moved"]);
        using (var index = ArticleIndex.Open(CacheFile))
            index.Update(new ArticleFolder(_folder["moved"]), TimeZoneInfo.Utc);

        Visit(archive => Assert.Equal("in archive", archive.Reading.Session), "moved", isRead: false);
    }

    /// <summary>Visits an archive, marks articles and keeps a search that is called like the folder.</summary>
    private void Leave(string folder, params string[] marked)
    {
        Visit(
            archive =>
            {
                archive.Reading.MarkEach(marked, ArticleMarks.Starred, true);
                archive.Reading.MarkEach(marked, ArticleMarks.Starred, false);
                archive.Reading.KeepSearch(folder, true);
                archive.Reading.SaveSession("in " + folder);
            },
            folder);
        Directory.Delete(_folder["cache"], recursive: true);
    }

    private List<string> KeptIn(string folder)
    {
        var kept = new List<string>();
        Visit(archive => kept.AddRange(archive.Categories(counts: true).Saved.Select(search => search.Query)), folder);
        Directory.Delete(_folder["cache"], recursive: true);
        return kept;
    }

    [Fact]
    public void An_edited_article_keeps_what_it_had_by_its_path_and_title()
    {
        Visit(archive =>
        {
            archive.Reading.Mark("day-3.md", ArticleMarks.Starred, true);
            archive.Reading.Mark("day-4.md", ArticleMarks.Starred, true);
        });
        Write("archive", "day-3.md", "Day 3", "What really happened.");
        Write("archive", "day-4.md", "Another article", "Of the same name.");

        Visit(archive =>
        {
            Assert.Equal(1, archive.Categories(counts: true).Starred);
            Assert.Equal(["day-3.md"], Paths(archive, ListScope.On(Shelf.Starred)));
        });
    }

    [Fact]
    public void A_list_that_goes_by_marks_stays_as_it_is_while_it_is_read_and_is_another_when_it_is_asked_for_again()
    {
        Visit(archive =>
        {
            var unread = ListScope.On(Shelf.Unread);
            Assert.Equal(9, archive.Page(unread, 0, 20).Total);
            archive.Reading.Open("day-1.md");
            Assert.Equal(8, archive.Categories(counts: true).Unread);
            Assert.Equal(9, archive.Page(unread, 0, 20).Total);

            archive.Page(ListScope.All, 0, 20);
            Assert.Equal(8, archive.Page(unread, 0, 20).Total);
        });
    }

    [Fact]
    public void Two_browsers_see_each_others_marks_when_a_list_is_loaded()
    {
        Visit(here => Visit(there =>
        {
            Assert.Equal(9, there.Categories(counts: true).Unread);
            here.Reading.Open("day-2.md");

            Assert.Equal(ArticleMarks.Read, Rows(there, ListScope.All).Single(row => row.Path == "day-2.md").Marks);
            Assert.Equal(["day-2.md"], Paths(there, ListScope.Search("is:read")));
            Assert.Equal(8, there.Categories(counts: true).Unread);
        }));
    }

    [Fact]
    public void Categories_count_what_was_read_in_them_and_below()
    {
        Visit(archive =>
        {
            archive.Reading.Open("day-2.md");
            archive.Reading.Open("day-3.md");
            var nodes = archive.Categories(counts: true).Nodes;

            Assert.Equal(new CategoryNode(CategoryPath.Of("diary"), 9, 2), nodes[0]);
            Assert.Equal(new CategoryNode(CategoryPath.Of("diary", "even"), 4, 1), nodes[1]);
        });
    }

    [Fact]
    public void All_of_a_category_is_marked_read_and_undone()
    {
        Visit(archive =>
        {
            var even = new ListScope(CategoryPath.Of("diary", "even"));
            Assert.Equal(4, archive.Reading.MarkAllRead(even));
            Assert.Equal(5, archive.Categories(counts: true).Unread);
            Assert.Equal("marked all read", archive.Reading.Undo());
            Assert.Equal(9, archive.Categories(counts: true).Unread);
        });
    }

    [Fact]
    public void An_archive_opens_where_the_reading_state_is_damaged_and_says_so()
    {
        Directory.CreateDirectory(_folder["state"]);
        File.WriteAllText(_folder["state/reading.db"], "no database");
        Visit(archive =>
        {
            Assert.Null(Rows(archive, ListScope.All)[0].Marks);
            var categories = archive.Categories(counts: true);

            Assert.Equal(9, categories.Total);
            Assert.Null(categories.Unread);
            Assert.Contains("stays as it is", categories.Problem?.ToString(), StringComparison.Ordinal);
            Assert.Throws<UnusableException>(() => archive.Reading.Mark("day-1.md", ArticleMarks.Read, true));
            archive.Reading.SavePlace("day-1.md", "place");
        });
        Assert.Equal("no database", File.ReadAllText(_folder["state/reading.db"]));
    }

    private static System.Collections.Immutable.ImmutableArray<ListedArticle> Rows(ArticleArchive archive, ListScope scope)
        => archive.Page(scope, 0, 100).Rows;

    private static IEnumerable<string> Paths(ArticleArchive archive, ListScope scope)
        => Rows(archive, scope).Select(row => row.Path);

    [Fact]
    public void A_query_with_a_mistake_is_not_remembered()
    {
        Visit(archive =>
        {
            archive.Reading.RememberQuery("sea");
            archive.Reading.RememberQuery("(sea OR");
            archive.Reading.RememberQuery("after:never");
            Assert.Equal(["sea"], archive.Categories(counts: true).History.AsEnumerable());
        });
    }

    [Fact]
    public void What_another_browser_marks_and_indexes_is_seen_when_one_looks()
    {
        Visit(archive =>
        {
            archive.Page(ListScope.All, 0, 20);
            archive.Categories(counts: true);
            Assert.Equal(new ArchiveNews(false, false, 9, 9), archive.Look());

            Visit(other => other.Reading.Mark("day-5.md", ArticleMarks.Starred, true));
            Assert.Equal(new ArchiveNews(false, true, 9, 9), archive.Look());
            Assert.Equal(1, archive.Categories(counts: true).Starred);

            Write("archive", "day-10.md", "Day 10", "Later.");
            Visit(other => other.Page(ListScope.All, 0, 20));
            Assert.Equal(new ArchiveNews(true, false, 10, 10), archive.Look());
            Assert.Equal(10, archive.Page(ListScope.All, 0, 20).Total);

            // What is marked here is no news, nor is where reading stopped.
            archive.Reading.Mark("day-6.md", ArticleMarks.Starred, true);
            archive.Categories(counts: true);
            Visit(other => other.Reading.SavePlace("day-5.md", "place"));
            Assert.Equal(new ArchiveNews(false, false, 10, 10), archive.Look());
        });
    }

    private string CacheFile => Path.Join(Directory.CreateDirectory(_folder["cache"]).FullName, "articles.db");

    private void Visit(Action<ArticleArchive> read, string folder = "archive", bool isRead = true)
    {
        var file = CacheFile;
        using var index = ArticleIndex.Open(file);
        using var archive = new ArticleArchive(new ArticleArchiveParts
        {
            Index = index,
            OpenForUpdate = () => ArticleIndex.Open(file),
            Folder = new ArticleFolder(_folder[folder]),
            ReadingFile = _folder["state/reading.db"],
            TimeZone = TimeZoneInfo.Utc,
            Clock = TimeProvider.System,
        });
        if (isRead)
            archive.Update(FolderChanges.Anything(), _ => { }, CancellationToken.None);
        read(archive);
    }

    private void Write(string folder, string path, string title, string text)
    {
        var even = path.Any(letter => char.IsDigit(letter) && (letter - '0') % 2 == 0) ? ", even" : "";
        Directory.CreateDirectory(_folder[folder]);
        File.WriteAllText(
            _folder[$"{folder}/{path}"], $"---\ntitle: {title}\ncategories: [diary{even}]\n---\n{text}\n");
    }
}
