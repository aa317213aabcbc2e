using Microsoft.Data.Sqlite;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Articles;
using Tui.Core.Indexing.Following;
using Tui.Core.Querying;
using Tui.Core.Reading;

namespace Tui.Tests.Browsing.Marks;

public sealed class ReadingKeeperTests : ArchiveVisits
{
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
        Directory.Delete(Folder["cache"], recursive: true);
        Directory.Move(Folder["archive"], Folder["moved"]);
        File.Move(Folder["moved/day-3.md"], Folder["moved/renamed.md"]);

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
    public void Of_very_many_marks_some_are_taken_at_a_time_and_what_is_made_meanwhile_is_not_lost()
    {
        Visit(archive =>
        {
            archive.Reading.MarkEach(["day-3.md", "day-5.md"], ArticleMarks.Read, true);
            using (var other = ReadingDatabase.Open(Folder["state/reading.db"], "elsewhere"))
            {
                var many = Enumerable.Range(0, 9000).Select(i => new ArticleIdentity(ArticleKey.Of(BitConverter.GetBytes(i)), $"{i}.md", "A"));
                other.Mark(many, ArticleMarks.Read, true, new("read", DateTimeOffset.UnixEpoch));
            }

            Assert.False(archive.Reading.TakeSome());
            archive.Reading.Mark("day-7.md", ArticleMarks.Read, true);
            Assert.False(archive.Reading.TakeSome());
            Assert.True(archive.Reading.TakeSome());
            Assert.Equal(6, archive.Categories(counts: true).Unread);
        });
    }

    [Fact]
    public void An_article_that_is_only_listed_so_far_keeps_the_marks_it_is_given_on_the_screen()
    {
        Visit(_ => { });
        using (var index = new SqliteConnection($"Data Source={CacheFile};Pooling=False"))
        {
            index.Open();
            using var forget = index.CreateCommand();
            forget.CommandText = "UPDATE article SET key = NULL WHERE path = 'day-3.md'";
            forget.ExecuteNonQuery();
        }

        void See(ArticleArchive archive)
        {
            Assert.Equal(ArticleMarks.Starred, Rows(archive, ListScope.All).Single(row => row.Path == "day-3.md").Marks);
            Assert.Equal(1, archive.Categories(counts: true).Starred);
            Assert.Equal(["day-3.md"], Paths(archive, ListScope.On(Shelf.Starred)));
        }

        Visit(
            archive =>
            {
                archive.Page(ListScope.All, 0, 20);
                archive.Reading.Mark("day-3.md", ArticleMarks.Starred, true);
                See(archive);
            },
            isRead: false);
        Visit(See, isRead: false);
    }

    [Fact]
    public void Very_many_marks_are_taken_to_their_end_though_the_index_changes_all_the_time()
    {
        Visit(archive =>
        {
            using (var other = ReadingDatabase.Open(Folder["state/reading.db"], "elsewhere"))
            {
                var many = Enumerable.Range(0, 9000).Select(i => new ArticleIdentity(ArticleKey.Of(BitConverter.GetBytes(i)), $"{i}.md", "A"));
                other.Mark(many, ArticleMarks.Read, true, new("read", DateTimeOffset.UnixEpoch));
            }

            archive.Reading.Mark("day-3.md", ArticleMarks.Read, true);
            for (var i = 0; i < 3; i++)
            {
                Assert.Equal(i == 2, archive.Reading.TakeSome());
                Write("archive", $"new-{i}.md", $"New {i}", "What is new.");
                archive.Update(FolderChanges.Anything(), _ => { }, CancellationToken.None);
            }

            archive.Reading.Mark("new-1.md", ArticleMarks.Read, true);
            Assert.Equal(10, archive.Categories(counts: true).Unread);
        });
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
    public void An_article_was_edited_and_another_process_writes_and_the_list_is_there_all_the_same()
    {
        Visit(archive => archive.Reading.Mark("day-3.md", ArticleMarks.Starred, true));
        Write("archive", "day-3.md", "Day 3", "What really happened.");

        Visit(archive =>
        {
            using var other = Locked();
            Assert.Equal(9, archive.Page(ListScope.On(Shelf.Unread), 0, 20).Total);
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
        Directory.CreateDirectory(Folder["state"]);
        File.WriteAllText(Folder["state/reading.db"], "no database");
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
        Assert.Equal("no database", File.ReadAllText(Folder["state/reading.db"]));
    }

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
    public void A_reading_state_that_another_browser_was_the_first_to_make_is_seen_when_one_looks()
    {
        Visit(archive =>
        {
            archive.Page(ListScope.All, 0, 20);
            Assert.False(archive.Look().Reading);

            Visit(other => other.Reading.Mark("day-5.md", ArticleMarks.Starred, true));
            Assert.True(archive.Look().Reading);
            Assert.Equal(1, archive.Categories(counts: true).Starred);
            Assert.False(archive.Look().Reading);
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
}
