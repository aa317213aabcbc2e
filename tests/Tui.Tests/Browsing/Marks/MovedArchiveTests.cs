using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Querying;

namespace Tui.Tests.Browsing.Marks;

public sealed class MovedArchiveTests : ArchiveVisits
{
    [Fact]
    public void Searches_the_last_place_and_what_can_be_undone_come_along_with_a_moved_archive()
    {
        Visit(archive =>
        {
            archive.Reading.MarkEach(["day-4.md", "day-5.md"], ArticleMarks.Starred, true);
            archive.Reading.KeepSearch("day", true);
            archive.Reading.SaveSession("there");
        });
        Directory.Delete(Folder["cache"], recursive: true);
        Directory.Move(Folder["archive"], Folder["moved"]);

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
        Write("other", "day-4.md", "Day 4", "What happened on day 4.");
        Leave("other", "day-1.md", "day-4.md");
        Leave("archive", "day-2.md", "day-3.md", "day-5.md");
        Directory.Delete(Folder["other"], recursive: true);
        Directory.Move(Folder["archive"], Folder["moved"]);

        Assert.Equal(["archive"], KeptIn("moved"));
    }

    [Fact]
    public void Nothing_is_taken_from_a_folder_that_is_still_there_nor_from_one_with_other_articles()
    {
        Write("other", "rain.md", "Rain", "Of nothing else.");
        Leave("other", "rain.md");
        Leave("archive", "day-2.md", "day-3.md");
        Directory.Delete(Folder["other"], recursive: true);
        Copy("archive", "copy");

        Assert.Empty(KeptIn("copy"));
        Assert.Equal(["archive"], KeptIn("archive"));
    }

    [Fact]
    public void An_archive_that_was_visited_before_takes_nothing_over()
    {
        Leave("archive", "day-2.md", "day-3.md");
        Copy("archive", "second");
        Leave("second", "day-2.md");
        Directory.Delete(Folder["archive"], recursive: true);

        Assert.Equal(["second"], KeptIn("second"));
    }

    [Fact]
    public void A_visit_that_ends_before_the_articles_were_read_leaves_it_open_whether_the_archive_was_moved()
    {
        Leave("archive", "day-2.md", "day-3.md");
        Directory.Move(Folder["archive"], Folder["moved"]);
        Visit(archive => archive.Reading.SaveSession("at the top"), "moved", isRead: false);

        Assert.Equal(["archive"], KeptIn("moved"));
    }

    [Fact]
    public void Nothing_is_taken_over_before_the_first_frame_and_then_at_once_where_the_articles_were_read_before()
    {
        Leave("archive", "day-2.md", "day-3.md");
        Directory.Move(Folder["archive"], Folder["moved"]);
        using (var index = ArticleIndex.Open(CacheFile))
            index.Update(new ArticleFolder(Folder["moved"]), TimeZoneInfo.Utc);

        Visit(
            archive =>
            {
                Assert.Null(archive.Reading.Session);
                archive.Categories(counts: false);
                archive.Page(ListScope.On(Shelf.Unread), 0, 20);
                Assert.Null(archive.Reading.Session);

                Assert.Equal("in archive", archive.Categories(counts: true).FormerSession);
            },
            "moved",
            isRead: false);
    }

    [Fact]
    public void What_was_copied_from_an_archive_that_comes_back_is_there_still()
    {
        Visit(archive =>
        {
            archive.Reading.MarkEach(["day-2.md", "day-3.md"], ArticleMarks.Starred, true);
            archive.Reading.KeepSearch("day", true);
            archive.Reading.SaveSession("there");
        });
        Directory.Delete(Folder["cache"], recursive: true);
        Copy("archive", "backup");
        Directory.Move(Folder["archive"], Folder["out"]);
        Assert.Equal(["day"], KeptIn("backup"));
        Directory.Move(Folder["out"], Folder["archive"]);

        Visit(archive =>
        {
            Assert.Equal("there", archive.Reading.Session);
            Assert.Equal(["day"], archive.Categories(counts: true).Saved.Select(search => search.Query));
            Assert.Equal("starred", archive.Reading.Undo());
            Assert.Equal(0, archive.Categories(counts: true).Starred);
        });
    }

    [Fact]
    public void An_archive_that_shares_one_article_with_a_folder_that_is_gone_is_another()
    {
        Leave("archive", "day-2.md");
        Directory.Move(Folder["archive"], Folder["moved"]);

        Assert.Empty(KeptIn("moved"));
    }

    [Fact]
    public void A_folder_is_not_gone_where_the_disk_that_it_is_on_is_out()
    {
        Copy("archive", "disk/archive");
        Leave("disk/archive", "day-2.md", "day-3.md");
        Directory.Delete(Folder["disk"], recursive: true);

        Assert.Empty(KeptIn("archive"));
        Directory.CreateDirectory(Folder["disk"]);
        Assert.Equal(["disk/archive"], KeptIn("archive"));
    }

    [Fact]
    public void The_place_is_kept_where_no_update_is_to_come_although_another_folder_is_gone()
    {
        Leave("archive", "day-2.md", "day-3.md");
        Write("other", "rain.md", "Rain", "Of nothing else.");
        Directory.Delete(Folder["archive"], recursive: true);
        Visit(_ => { }, "other");

        Visit(archive => archive.Reading.SaveSession("here"), "other", isRead: false, updates: false);
        Visit(archive => Assert.Equal("here", archive.Reading.Session), "other");
    }

    [Fact]
    public void Where_the_reading_state_is_locked_the_archive_is_shown_and_taken_over_later()
    {
        Leave("archive", "day-2.md", "day-3.md");
        Directory.Move(Folder["archive"], Folder["moved"]);

        Visit(
            archive =>
            {
                using (Locked())
                {
                    Assert.Null(archive.Reading.Session);
                    Assert.Null(archive.Categories(counts: true).FormerSession);
                }

                Assert.Equal("in archive", archive.Categories(counts: true).FormerSession);
            },
            "moved");
    }

    private void Copy(string from, string to)
    {
        Directory.CreateDirectory(Folder[to]);
        foreach (var file in Directory.GetFiles(Folder[from]))
            File.Copy(file, Folder[$"{to}/{Path.GetFileName(file)}"]);
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
        Directory.Delete(Folder["cache"], recursive: true);
    }

    private List<string> KeptIn(string folder)
    {
        var kept = new List<string>();
        Visit(archive => kept.AddRange(archive.Categories(counts: true).Saved.Select(search => search.Query)), folder);
        Directory.Delete(Folder["cache"], recursive: true);
        return kept;
    }
}
