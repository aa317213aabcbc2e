using System.Text;
using Microsoft.Data.Sqlite;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.FullText;
using Tui.Core.Indexing.FullText.Answers;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Updating;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.FullText.Merging;

public sealed class RunningMergeTests : IDisposable
{
    /// <summary>So many small segments are merged.</summary>
    private const int Many = 16;

    private static readonly ArticleSelection Methane = new(Words("甲烷"));
    private static readonly ArticleSelection Rice = new(Words("rice"));

    private readonly TemporaryFolder _place = new();

    public void Dispose() => _place.Dispose();

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void What_changes_or_goes_while_segments_are_merged_is_found_as_it_is_now(bool isInFile)
    {
        using var connection = Open(isInFile);
        using (var writer = new IndexWriter(connection))
        {
            var ids = Enumerable.Range(0, Many).Select(number => PutAlone(writer, number, "甲烷")).ToList(); // the last begins the merge
            writer.Remove(ids[3]);
            writer.Put(EntryOf(5, "rice"));
            PutAlone(writer, Many, "甲烷");
            writer.Remove(ids[7]);
            writer.Commit();
            writer.FinishMerges(CancellationToken.None);
        }

        Assert.Equal(Enumerable.Range(0, Many + 1).Except([3, 5, 7]).Select(NameOf), Found(connection, Methane));
        Assert.Equal([NameOf(5)], Found(connection, Rice));
    }

    [Fact]
    public void What_goes_while_a_merge_in_memory_waits_to_be_written_is_left_to_the_next_one()
    {
        using var connection = Open(isInFile: false);
        using var writer = new IndexWriter(connection);
        var ids = Enumerable.Range(0, Many).Select(number => PutAlone(writer, number, "甲烷")).ToList();
        writer.Remove(ids[3]);
        writer.Commit();

        using var index = new TextIndex(connection);
        index.Refresh();
        var segment = Assert.Single(index.Segments);
        Assert.Equal(Many, segment.Documents.Count);
        Assert.Single(index.DeadIn([segment]));
    }

    [Fact]
    public void What_went_before_a_merge_is_not_in_what_it_makes()
    {
        using var connection = Open(isInFile: false);
        using var writer = new IndexWriter(connection);
        var ids = Enumerable.Range(0, Many - 1).Select(number => PutAlone(writer, number, "甲烷")).ToList();
        writer.Remove(ids[3]);
        PutAlone(writer, Many, "甲烷");
        writer.Put(EntryOf(Many + 1, "甲烷"));
        writer.Commit();

        using var index = new TextIndex(connection);
        index.Refresh();
        Assert.Equal([Many - 1, 1], index.Segments.Select(segment => segment.Documents.Count).OrderDescending());
        Assert.Empty(index.DeadIn(index.Segments));
        Assert.Equal(0L, NumberOf(connection, "SELECT count(*) FROM dead_text"));
    }

    private static long PutAlone(IndexWriter writer, int number, string text)
    {
        var id = writer.Put(EntryOf(number, text));
        writer.Commit();
        return id;
    }

    /// <summary>An article of the same time as all others, so that they stand in the order of their names.</summary>
    private static IndexEntry EntryOf(int number, string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"A{number}\n\n{text}");
        return PlainArticles.Parsing.EntryOf(
            new(NameOf(number), bytes.Length, 1), ArticleKey.Of(bytes), PlainArticles.Read(NameOf(number), bytes));
    }

    private static string NameOf(int number) => $"{number:00}.md";

    private static Query.Contains Words(string text) => new(TextField.Anywhere, SearchTokens.PhraseOf(text, isPrefix: false));

    private static IEnumerable<string> Found(SqliteConnection connection, ArticleSelection selection)
    {
        using var answers = new TextAnswers(connection, _ => 0);
        return [.. answers.List(selection, 0, 100).Select(row => row.Path)];
    }

    private SqliteConnection Open(bool isInFile)
        => isInFile ? IndexConnection.Open(_place["index.db"], TimeSpan.Zero) : IndexConnection.OpenInMemory();

    private static long NumberOf(SqliteConnection connection, string sql)
    {
        using var statement = new Statement(connection, sql);
        return (long)statement.Read()!;
    }
}
