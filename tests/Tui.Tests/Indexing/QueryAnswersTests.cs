using Tui.Core.Indexing;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class QueryAnswersTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public QueryAnswersTests()
    {
        var random = new Random(7);
        for (var i = 0; i < 120; i++)
            _folder.Write($"{i}.md", RandomArchive.RandomArticle(random));
        _index.Update(new(_folder.FullPath), PlainArticles.Parsing);
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void The_index_finds_what_a_look_at_every_article_finds()
    {
        var articles = RandomArchive.ReadAll(_folder);
        var random = new Random(11);

        foreach (var text in RandomArchive.Terms.Concat(Enumerable.Range(0, 1500).Select(_ => RandomArchive.RandomQuery(random, 3))))
        {
            if (RandomArchive.TryParse(text) is { } query)
                Assert.Equal(text + ": " + RandomArchive.Scan(articles, query), text + ": " + RandomArchive.Found(_index, query));
        }
    }
}
