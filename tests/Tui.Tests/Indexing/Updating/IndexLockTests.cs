using System.Globalization;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Storage;
using Tui.Core.Indexing.Updating;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Updating;

public sealed class IndexLockTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public IndexLockTests()
    {
        _folder.Write("archive/a.md", "# A\n\n甲烷");
    }

    private string IndexFile => _folder["index.db"];

    private static string Me => string.Create(
        CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Who_writes_is_named_to_those_who_come_after()
    {
        using var writing = ArticleIndex.Open(IndexFile);
        using var writer = writing.CreateWriter();
        Write(writer);

        using var other = ArticleIndex.Open(IndexFile, TimeSpan.Zero);
        var busy = Assert.Throws<IndexBusyException>(() => other.Update(Archive, PlainArticles.Parsing));

        Assert.StartsWith("Another tui has been indexing since 20", busy.Message, StringComparison.Ordinal);
        Assert.EndsWith($" UTC, {Me}: {IndexFile}", busy.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Between_its_batches_a_writer_keeps_its_turn_and_gives_it_back_at_the_end()
    {
        using var writing = ArticleIndex.Open(IndexFile);
        using var other = ArticleIndex.Open(IndexFile, TimeSpan.Zero);
        using (var writer = writing.CreateWriter())
        {
            Write(writer);
            Assert.Equal(0, other.Count(ArticleSelection.All));
            Assert.Throws<IndexBusyException>(() => other.Update(Archive, PlainArticles.Parsing));
        }

        Assert.Equal(1, other.Update(Archive, PlainArticles.Parsing).Added);
    }

    [Fact]
    public void Whether_another_writes_can_be_asked_without_waiting_for_a_turn_or_taking_it()
    {
        using var writing = ArticleIndex.Open(IndexFile);
        using var other = ArticleIndex.Open(IndexFile);
        other.RequireTurn();
        using (var writer = writing.CreateWriter())
        {
            Write(writer);
            var busy = Assert.Throws<IndexBusyException>(other.RequireTurn);
            Assert.StartsWith("Another tui has been indexing since 20", busy.Message, StringComparison.Ordinal);
        }

        other.RequireTurn();
        using var memory = ArticleIndex.OpenInMemory();
        memory.RequireTurn();
    }

    [Fact]
    public void While_another_writes_it_is_neither_made_anew_nor_emptied()
    {
        using var writing = ArticleIndex.Open(IndexFile);
        writing.Update(Archive, PlainArticles.Parsing);
        using var writer = writing.CreateWriter();
        Write(writer);

        var busy = Assert.Throws<IndexBusyException>(() => ArticleIndex.Remake(IndexFile, TimeSpan.Zero));

        Assert.StartsWith("Another tui has been indexing since 20", busy.Message, StringComparison.Ordinal);
        Assert.Equal(1, writing.Count(ArticleSelection.All));
        Write(writer);
    }

    [Fact]
    public void Nor_is_one_of_another_version()
    {
        using var writing = ArticleIndex.Open(IndexFile);
        writing.Update(Archive, PlainArticles.Parsing);
        using (var connection = IndexConnection.Open(IndexFile, TimeSpan.Zero))
            IndexConnection.Execute(connection, "PRAGMA user_version = 99");
        using (IndexLock.ToWrite(IndexFile, TimeSpan.Zero))
            Assert.Throws<IndexBusyException>(() => ArticleIndex.Open(IndexFile, TimeSpan.Zero).Dispose());

        Assert.Equal(1, writing.Count(ArticleSelection.All));
        using var anew = ArticleIndex.Open(IndexFile, TimeSpan.Zero);
        Assert.Equal(0, anew.Count(ArticleSelection.All));
    }

    [Fact]
    public void An_index_in_memory_leaves_no_file()
    {
        using var index = ArticleIndex.OpenInMemory();

        index.Update(Archive, PlainArticles.Parsing);

        Assert.Empty(Directory.GetFiles(Directory.GetCurrentDirectory(), "*-writer"));
    }

    private ArticleFolder Archive => new(_folder["archive"]);

    private static void Write(IndexWriter writer)
    {
        writer.Set("name", "value");
        writer.Commit();
    }
}
