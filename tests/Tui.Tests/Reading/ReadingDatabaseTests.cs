using System.Text;
using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Querying;
using Tui.Core.Reading;
using Tui.Tests.Support;

namespace Tui.Tests.Reading;

public sealed class ReadingDatabaseTests : IDisposable
{
    private const string Archive = "/archive";

    private static readonly DateTimeOffset Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _folder = new();

    private string File => _folder["state/tui/reading.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_kept_is_there_when_it_is_opened_again()
    {
        using (var database = Open())
        {
            database.Mark([Tide], ArticleMarks.Starred, true, Change("starred"));
            database.SavePlace(Tide, "1/4/120/tide");
            database.Tag([Tide], ["Sea", "to read"], [], Change("tagged"));
            database.Searches.Save("tag:sea", Now);
            database.Searches.Remember("tide", Now);
        }

        using var again = Open();
        Assert.Equal(new ArticleReading(ArticleMarks.Starred, "1/4/120/tide"), again.Of(Tide.Key));
        Assert.Equal(["Sea", "to read"], again.TagsOf(Tide.Key).AsEnumerable());
        Assert.Equal(["tag:sea"], again.Searches.Saved());
        Assert.Equal(["tide"], again.Searches.History());
    }

    [Fact]
    public void An_article_is_known_by_its_content_whatever_its_file_is_called()
    {
        using var database = Open();
        database.Open(Tide, Now);

        using var moved = ReadingDatabase.Open(File, "/elsewhere");
        Assert.Equal(ArticleMarks.Read, moved.Of(Identity("renamed.md", "tide").Key).Marks);
        Assert.Equal(ArticleReading.Nothing, moved.Of(Identity("tide.md", "another text").Key));
    }

    [Fact]
    public void Changes_are_undone_one_by_one_the_last_first()
    {
        using var database = Open();
        database.Mark([Tide, Moss], ArticleMarks.Read, true, Change("marked all read"));
        database.Tag([Tide], ["sea"], [], Change("tagged"));
        database.Mark([Tide], ArticleMarks.Starred, true, Change("starred"));
        database.Open(Moss, Now);

        Assert.Equal("starred", database.Undo());
        Assert.Equal(ArticleMarks.Read, database.Of(Tide.Key).Marks);
        Assert.Equal("tagged", database.Undo());
        Assert.Empty(database.TagsOf(Tide.Key));
        Assert.Equal("marked all read", database.Undo());
        Assert.Equal(ArticleMarks.None, database.Of(Tide.Key).Marks);
        Assert.Null(database.Undo());
    }

    [Fact]
    public void An_undone_star_leaves_an_article_read_that_was_read_meanwhile()
    {
        using var database = Open();
        database.Mark([Tide], ArticleMarks.Starred, true, Change("starred"));
        database.Open(Tide, Now);
        database.Undo();

        Assert.Equal(ArticleMarks.Read, database.Of(Tide.Key).Marks);
    }

    [Fact]
    public void What_changes_nothing_is_nothing_to_undo()
    {
        using var database = Open();
        database.Mark([Tide], ArticleMarks.Starred, true, Change("starred"));

        Assert.Equal(0, database.Mark([Tide], ArticleMarks.Starred, true, Change("starred again")));
        Assert.Equal("starred", database.Undo());
    }

    [Fact]
    public void Another_process_sees_what_was_changed_since_it_last_looked()
    {
        using var here = Open();
        using var there = Open();
        here.Open(Tide, Now);
        var first = Assert.Single(there.ChangesSince(default));
        here.Mark([Moss], ArticleMarks.Starred, true, Change("starred"));

        Assert.Equal(Tide, first.Article);
        Assert.Equal(Moss, Assert.Single(there.ChangesSince(first.Cursor)).Article);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Changes_are_taken_a_few_at_a_time_and_none_twice_or_not_at_all(int few)
    {
        using var database = Open();
        var many = Enumerable.Range(0, 5).Select(i => Tide with { Key = ArticleKey.Of([(byte)i]) }).ToList();
        database.Mark(many, ArticleMarks.Read, true, Change("read"));
        database.Mark(many[1..3], ArticleMarks.Starred, true, Change("starred"));

        var taken = new List<ReadArticle>();
        while (database.ChangesSince(taken.LastOrDefault()?.Cursor ?? default).Take(few).ToList() is { Count: > 0 } next)
            taken.AddRange(next);

        Assert.Equal([many[0], many[3], many[4], many[1], many[2]], taken.Select(read => read.Article));
    }

    [Fact]
    public void While_another_process_writes_nothing_is_marked_and_that_is_said()
    {
        using var database = Open();
        database.WaitAtMost(TimeSpan.Zero);
        using (var other = new SqliteConnection($"Data Source={File};Pooling=False"))
        {
            other.Open();
            using var hold = other.CreateCommand();
            hold.CommandText = "BEGIN EXCLUSIVE";
            hold.ExecuteNonQuery();

            var problem = Assert.Throws<ReadingException>(() => database.Mark([Tide], ArticleMarks.Starred, true, Change("starred")));
            Assert.Contains("Another process", problem.Message, StringComparison.Ordinal);
        }

        Assert.Equal(1, database.Mark([Tide], ArticleMarks.Starred, true, Change("starred")));
    }

    [Fact]
    public void The_latest_search_comes_first_and_each_once()
    {
        using var database = Open();
        foreach (var query in (string[])["a", "b", "a"])
            database.Searches.Remember(query, Now);

        Assert.Equal(["a", "b"], database.Searches.History());
    }

    [Fact]
    public void A_file_that_is_no_reading_state_is_refused_and_left_as_it_is()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        System.IO.File.WriteAllText(File, "a text that somebody put here, longer than a page of a database? no matter");
        var before = System.IO.File.ReadAllBytes(File);

        Assert.Contains("not reading state", Assert.Throws<ReadingException>(Open).Message, StringComparison.Ordinal);
        Assert.Equal(before, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void A_database_of_another_program_is_refused_and_left_as_it_is()
    {
        Execute("CREATE TABLE treasure (gold)");

        Assert.Contains("another program", Assert.Throws<ReadingException>(Open).Message, StringComparison.Ordinal);
        Assert.Throws<ReadingException>(() => ReadingDatabase.OpenIfCurrent(File, Archive));
    }

    [Fact]
    public void A_state_of_a_newer_program_is_refused_and_left_as_it_is()
    {
        Open().Dispose();
        Execute("PRAGMA user_version = 99");

        Assert.Contains("newer version", Assert.Throws<ReadingException>(Open).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_state_is_named_and_kept()
    {
        Open().Dispose();
        var bytes = System.IO.File.ReadAllBytes(File);
        bytes.AsSpan(4096).Fill(0xA5);
        System.IO.File.WriteAllBytes(File, bytes);

        Assert.Throws<ReadingException>(() =>
        {
            using var database = Open();
            database.Open(Tide, Now);
        });
        Assert.Equal(bytes, System.IO.File.ReadAllBytes(File));
    }

    [Fact]
    public void An_older_state_takes_the_steps_that_it_lacks_and_keeps_what_it_has()
    {
        using (var database = Open())
            database.Open(Tide, Now);

        using (ReadingConnection.Open(File, [.. ReadingSchema.Steps, "ALTER TABLE article ADD COLUMN rating INTEGER"]))
        {
        }

        Assert.Equal(ReadingSchema.Steps.Count + 1L, Ask("PRAGMA user_version"));
        Assert.Equal(1L, Ask("SELECT count(*) FROM article WHERE marks = 1 AND rating IS NULL"));
    }

    [Fact]
    public void A_step_that_fails_leaves_the_state_as_it_was()
    {
        Open().Dispose();

        Assert.Throws<SqliteException>(() => ReadingConnection.Open(
            File, [.. ReadingSchema.Steps, "ALTER TABLE article ADD COLUMN rating INTEGER", "DROP TABLE nothing"]));
        Assert.Equal((long)ReadingSchema.Steps.Count, Ask("PRAGMA user_version"));
        Assert.Equal(0L, Ask("SELECT count(*) FROM pragma_table_info('article') WHERE name = 'rating'"));
    }

    private static ArticleIdentity Tide => Identity("tide.md", "tide");

    private static ArticleIdentity Moss => Identity("moss.md", "moss");

    private static ArticleIdentity Identity(string path, string content)
        => new(ArticleKey.Of(Encoding.UTF8.GetBytes(content)), path, content);

    private static ReadingChange Change(string label) => new(label, Now);

    private ReadingDatabase Open() => ReadingDatabase.Open(File, Archive);

    private object? Ask(string sql)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(File)!);
        using var connection = new SqliteConnection($"Data Source={File};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // the tests' own
        command.CommandText = sql;
#pragma warning restore CA2100
        return command.ExecuteScalar();
    }

    private void Execute(string sql) => Ask(sql);

    [Fact]
    public void A_search_is_kept_in_its_archive_alone()
    {
        using (var here = ReadingDatabase.Open(File, "/here"))
            here.Searches.Save("is:unread tide", Now);
        using var there = ReadingDatabase.Open(File, "/there");

        Assert.Empty(there.Searches.Saved());
    }

    [Fact]
    public void Tags_of_several_articles_are_undone_as_one()
    {
        using var database = ReadingDatabase.Open(File, Archive);
        var moss = Tide with { Key = ArticleKey.Of("moss"u8), Path = "moss.md" };
        database.Tag([Tide], ["Old"], [], Change("tagged"));

        Assert.Equal(2, database.Tag([Tide, moss], ["new"], ["old"], Change("tagged")));
        Assert.Equal(["new"], database.TagsOf(Tide.Key).AsEnumerable());
        Assert.Equal(["new"], database.Tags());
        database.Undo();
        Assert.Equal(["Old"], database.TagsOf(Tide.Key).AsEnumerable());
        Assert.Empty(database.TagsOf(moss.Key));
    }
}
