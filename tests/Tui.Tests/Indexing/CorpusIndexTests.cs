using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Querying;
using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.Indexing;

public sealed class CorpusIndexTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_file_of_the_corpus_is_an_article()
    {
        if (Corpus.Folder is not { } folder)
        {
            output.WriteLine("There is no corpus beside the checkout; nothing was tested.");
            return;
        }

        var part = Path.Join(folder, "rsshub");
        using var index = ArticleIndex.OpenInMemory();
        var report = index.Update(new(part), TimeZoneInfo.Utc);

        var files = Directory.EnumerateFiles(part, "*", SearchOption.AllDirectories)
            .Count(file => ArticleFolder.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        Assert.Equal((files, files), (report.Added, index.Count(ArticleSelection.All)));
        Assert.Equal(files, index.Update(new(part), TimeZoneInfo.Utc).Unchanged);
    }

    [Theory]
    [InlineData("甲烷", 1)]
    [InlineData("解振华", 1)]
    [InlineData("气候合作", 1)]
    [InlineData("烷减", 1)]
    [InlineData("烷碳", 0)]
    [InlineData("title:气候合作 category:新媒体/观察者网 date:2021-11 has:image", 1)]
    public void Any_run_of_characters_of_the_seed_finds_it(string query, int found)
    {
        if (Corpus.Seeds is not { } folder)
        {
            output.WriteLine("There are no seeds beside the checkout; nothing was tested.");
            return;
        }

        using var index = ArticleIndex.OpenInMemory();
        index.Update(new(folder), TimeZoneInfo.Utc);

        var context = new QueryContext(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc);
        Assert.Equal(found, index.Count(new(QueryParser.Parse(query, context))));
    }
}
