using System.Globalization;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Updating;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class IndexFileTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IndexFileTests()
    {
        _folder.Write("archive/a.md", "A");
    }

    private string IndexFile => _folder["index/archive.db"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_is_there_again_when_it_is_opened_again()
    {
        Update();

        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        Assert.Equal(1, index.Count(ArticleSelection.All));
    }

    [Fact]
    public void One_of_another_version_is_built_anew_but_not_read()
    {
        Update();
        Execute(IndexFile, "PRAGMA user_version = 99");

        Assert.Throws<IndexException>(() => ArticleIndex.OpenReadOnly(IndexFile).Dispose());
        Assert.Equal(1, Update().Added);
    }

    [Fact]
    public void One_of_another_version_that_is_of_another_folder_is_left_as_it_is()
    {
        Update();
        Execute(IndexFile, "PRAGMA user_version = 99");
        Directory.CreateDirectory(_folder["other"]);

        var problem = Assert.Throws<IndexException>(() => ArticleIndex.Open(IndexFile, folder: new(_folder["other"])).Dispose());
        Assert.Contains(_folder["archive"], problem.Message, StringComparison.Ordinal);
        Execute(IndexFile, "PRAGMA user_version = " + IndexSchema.Version.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(1, Update().Unchanged);
    }

    [Fact]
    public void A_folder_is_no_index()
    {
        foreach (var use in (Action[])[
            () => ArticleIndex.Open(_folder["archive"]).Dispose(),
            () => ArticleIndex.OpenReadOnly(_folder["archive"]).Dispose(),
            () => ArticleIndex.Remake(_folder["archive"])])
        {
            Assert.Equal($"This is a folder, but an index is a file: {_folder["archive"]}", Assert.Throws<IndexException>(use).Message);
        }
    }

    [Fact]
    public void Of_many_that_meet_one_of_another_version_one_builds_it_anew()
    {
        for (var round = 0; round < 5; round++)
        {
            Update();
            Execute(IndexFile, "PRAGMA user_version = 99");

            Parallel.For(0, 4, _ => Update());

            Assert.Equal(1, Update().Unchanged);
        }
    }

    [Theory]
    [InlineData(SQLitePCL.raw.SQLITE_FULL, "no room")]
    [InlineData(SQLitePCL.raw.SQLITE_IOERR, "input/output error")]
    [InlineData(SQLitePCL.raw.SQLITE_READONLY, "may not be written")]
    [InlineData(SQLitePCL.raw.SQLITE_BUSY, "Another process")]
    [InlineData(SQLitePCL.raw.SQLITE_ERROR, "cannot be used")]
    public void What_goes_wrong_is_said_in_plain_words(int code, string words)
    {
        var problem = Assert.ThrowsAny<IndexException>(
            () => IndexFailure.Guard<int>(IndexFile, () => throw new SqliteException("words of SQLite", code)));

        Assert.Contains(words, problem.Message, StringComparison.Ordinal);
        Assert.EndsWith($": {IndexFile}", problem.Message, StringComparison.Ordinal);
        Assert.Equal(
            code is SQLitePCL.raw.SQLITE_FULL or SQLitePCL.raw.SQLITE_READONLY,
            problem.Message.Contains("--index FILE", StringComparison.Ordinal));
        Assert.Equal(code == SQLitePCL.raw.SQLITE_BUSY, problem is IndexBusyException);
        Assert.Equal(code != SQLitePCL.raw.SQLITE_ERROR, problem.MayStillBeRead);
    }

    [Fact]
    public void A_database_of_another_program_is_left_alone()
    {
        Execute(_folder["other.db"], "CREATE TABLE precious (thing TEXT)");

        Assert.Throws<IndexException>(() => ArticleIndex.Open(_folder["other.db"]).Dispose());
        Assert.Throws<IndexException>(() => ArticleIndex.Remake(_folder["other.db"]));
        Execute(_folder["other.db"], "SELECT thing FROM precious");
    }

    [Fact]
    public void A_file_that_is_no_database_is_left_alone()
    {
        _folder.Write("letter.txt", new string('x', 10_000));

        Assert.Throws<IndexException>(() => ArticleIndex.Open(_folder["letter.txt"]).Dispose());
        Assert.Throws<IndexException>(() => ArticleIndex.Remake(_folder["letter.txt"]));
        Assert.Equal(10_000, File.ReadAllText(_folder["letter.txt"]).Length);
    }

    [Fact]
    public void One_that_is_damaged_says_how_it_is_made_anew_whatever_is_asked_of_it()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"archive/{i}.md", $"甲烷\ncategory: {i}\n");
        Update();
        DamageTables();

        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        foreach (var use in (Action[])[
            () => Assert.Empty(index.Stream(ArticleSelection.All)),
            () => index.Count(ArticleSelection.All),
            () => index.Categories(),
            () => Update()])
        {
            Assert.Contains("--rebuild", Assert.Throws<IndexException>(use).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Made_anew_it_holds_nothing_until_it_is_updated()
    {
        Update();

        ArticleIndex.Remake(IndexFile);

        Assert.Equal(1, Update().Added);
    }

    [Fact]
    public void One_that_is_damaged_is_made_anew_while_another_has_it_open()
    {
        Update();
        using var reader = ArticleIndex.OpenReadOnly(IndexFile);
        using (var stream = File.OpenWrite(IndexFile))
        {
            stream.Position = 100;
            stream.Write(Enumerable.Repeat((byte)0x5A, (int)stream.Length - 100).ToArray());
        }

        ArticleIndex.Remake(IndexFile);

        Assert.Equal(1, Update().Added);
        Assert.Equal(1, reader.Count(ArticleSelection.All));
    }

    [Fact]
    public void Made_anew_under_an_update_that_has_not_written_yet_it_takes_nothing_of_that_update()
    {
        Update();
        _folder.Write("archive/b.md", "B");
        using var index = ArticleIndex.Open(IndexFile);
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                ArticleIndex.Remake(IndexFile);
                return PlainArticles.Read(path, bytes);
            },
        };

        Assert.Throws<IndexBusyException>(() => index.Update(new(_folder["archive"]), parsing));
        Assert.Equal(0, index.Count(ArticleSelection.All));
        Assert.Equal(2, Update().Added);
    }

    [Fact]
    public void Read_updated_and_made_anew_by_many_at_once_it_fails_in_plain_words_only()
    {
        for (var i = 0; i < 20; i++)
            _folder.Write($"archive/{i}.md", "甲烷");
        Update();

        Parallel.For(0, 60, new ParallelOptions { MaxDegreeOfParallelism = 6 }, round => TryTo((round % 6) switch
        {
            0 => () => ArticleIndex.Remake(IndexFile),
            1 => () => Execute(IndexFile, "PRAGMA user_version = 99"),
            2 or 3 => () => Update(),
            _ => ReadAll,
        }));

        Update();
        Assert.Equal(21, Update().Unchanged);
    }

    private static void TryTo(Action use)
    {
        try
        {
            use();
        }
        catch (Exception e) when (e is IndexException or SqliteException { SqliteErrorCode: SQLitePCL.raw.SQLITE_BUSY })
        {
            // Another was at work on it; the tests' own statement is told so by SQLite itself.
            Assert.DoesNotContain("damaged", e.Message, StringComparison.Ordinal);
        }
    }

    private void ReadAll()
    {
        using var index = ArticleIndex.OpenReadOnly(IndexFile);
        Assert.InRange(index.Stream(ArticleSelection.All).Count(), 0, 21);
        Assert.InRange(index.Categories().Count, 0, 21);
    }

    [Fact]
    public void While_another_writes_one_reads_what_was_there_and_does_not_write()
    {
        Update();
        using var other = Connect(IndexFile);
        using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.ExecuteNonQuery();
        _folder.Write("archive/b.md", "B");

        using var index = ArticleIndex.Open(IndexFile, TimeSpan.Zero);

        Assert.Equal(1, index.Count(ArticleSelection.All));
        Assert.Throws<IndexBusyException>(() => index.Update(new(_folder["archive"]), PlainArticles.Parsing));
    }

    [Fact]
    public void Nothing_to_do_needs_no_turn_to_write()
    {
        Update();
        using var other = Connect(IndexFile);
        using var begin = other.CreateCommand();
        begin.CommandText = "BEGIN IMMEDIATE";
        begin.ExecuteNonQuery();

        Assert.Equal(1, Update().Unchanged);
    }

    [Fact]
    public void A_place_where_nothing_can_be_written_is_said_in_plain_words()
    {
        _folder.Write("file", "");

        var problem = Assert.Throws<IndexException>(() => ArticleIndex.Open(_folder["file/index.db"]).Dispose());
        Assert.Contains("cannot be opened for writing", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_that_update_at_once_both_come_to_the_end()
    {
        for (var i = 0; i < 300; i++)
            _folder.Write($"archive/{i}.md", "甲烷");

        Parallel.Invoke(() => Update(), () => Update());

        Assert.Equal(301, Update().Unchanged);
    }

    [Fact]
    public void Names_with_signs_of_their_own_are_plain_names()
    {
        using (var index = ArticleIndex.Open(_folder["a;Mode=Memory?x#%20'.db"]))
            index.Update(new(_folder["archive"]), PlainArticles.Parsing);

        Assert.True(File.Exists(_folder["a;Mode=Memory?x#%20'.db"]));
    }

    /// <summary>Overwrites the first page of each table and each of its indexes, so that it can still be opened.</summary>
    private void DamageTables()
    {
        const int PageSize = 4096;
        var pages = new List<long>();
        using (var connection = Connect(IndexFile))
        using (var roots = new Statement(connection, "SELECT rootpage FROM sqlite_schema WHERE rootpage > 0"))
        using (var row = roots.Open())
        {
            while (row.Read())
                pages.Add(row.GetInt64(0));
        }

        using var stream = File.OpenWrite(IndexFile);
        foreach (var page in pages)
        {
            stream.Position = (page - 1) * PageSize;
            stream.Write(Enumerable.Repeat((byte)0x5A, PageSize).ToArray());
        }
    }

    private IndexReport Update()
    {
        using var index = ArticleIndex.Open(IndexFile);
        return index.Update(new(_folder["archive"]), PlainArticles.Parsing);
    }

    private static SqliteConnection Connect(string file)
    {
        var connection = new SqliteConnection($"Data Source={file};Pooling=False");
        connection.Open();
        return connection;
    }

    private static void Execute(string file, string sql)
    {
        using var connection = Connect(file);
        using var command = connection.CreateCommand();
#pragma warning disable CA2100 // literals of the tests
        command.CommandText = sql;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
