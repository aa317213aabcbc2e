using System.Collections.Immutable;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

public sealed class QueryAnswersTests : IDisposable
{
    private static readonly QueryContext Context = new(
        new(2021, 11, 12, 0, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);

    private static readonly string[] Words = ["甲", "烷", "甲烷", "烷减", "methane", "meth", "rice", "Rice", "，", ". "];

    private static readonly string[] Terms =
    [
        "甲", "烷", "甲烷", "烷减", "甲烷甲", "减甲烷", "methane", "meth*", "\"rice methane\"", "\"methane rice meth\"",
        "title:甲", "title:rice", "author:rice", "text:烷减", "tag:RICE", "tag:甲", "category:甲", "category:甲/rice",
        "category:rice", "category:*/rice", "path:3.md", "date:2020", "after:2020-06", "before:2020-06", "has:problem",
        "*/", "\"\\\"", "%", "title:\"rice OR NEAR(\"",
    ];

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public QueryAnswersTests()
    {
        var random = new Random(7);
        for (var i = 0; i < 120; i++)
            _folder.Write($"{i}.md", RandomArticle(random));
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
        var articles = Directory.EnumerateFiles(_folder.FullPath)
            .Select(file => PlainArticles.Read(Path.GetFileName(file), File.ReadAllBytes(file))).ToImmutableArray();
        var random = new Random(11);

        foreach (var text in Terms.Concat(Enumerable.Range(0, 1500).Select(_ => RandomQuery(random, 3))))
        {
            if (TryParse(text) is { } query)
                Assert.Equal(text + ": " + Scan(articles, query), text + ": " + Found(query));
        }
    }

    private static Query? TryParse(string text)
    {
        try
        {
            return QueryParser.Parse(text, Context);
        }
        catch (QueryException)
        {
            return null;
        }
    }

    private static string Scan(ImmutableArray<Article> articles, Query query)
        => string.Join(' ', articles.Where(article => QueryScan.Answers(article, PlainArticles.TextOf(article), query))
            .Select(article => article.Path).Order(StringComparer.Ordinal));

    private string Found(Query query)
    {
        var paths = _index.Stream(new(query, ArticleOrder.Relevance)).Select(article => article.Path).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(paths.Count, _index.Count(new(query)));
        return string.Join(' ', paths);
    }

    private static string RandomQuery(Random random, int depth)
    {
        if (depth == 0 || random.Next(3) == 0)
            return (random.Next(5) == 0 ? "-" : "") + Terms[random.Next(Terms.Length)];
        var parts = Enumerable.Range(0, random.Next(2, 4)).Select(_ => RandomQuery(random, depth - 1));
        var joined = string.Join(random.Next(2) == 0 ? " " : " OR ", parts);
        return random.Next(2) == 0 ? $"({joined})" : $"-({joined})";
    }

    private static string RandomArticle(Random random)
    {
        var text = new StringBuilder().Append(RandomText(random, 3).Trim()).Append("x\n");
        foreach (var name in (string[])["author", "tag"])
        {
            if (random.Next(2) == 0)
                text.Append(name).Append(": ").Append(Words[random.Next(8)]).Append('\n');
        }

        if (random.Next(2) == 0)
            text.Append("category: ").Append(Words[random.Next(8)]).Append('/').Append(Words[random.Next(8)]).Append('\n');
        if (random.Next(4) > 0)
            text.Append(System.Globalization.CultureInfo.InvariantCulture, $"date: {random.Next(2019, 2022)}-0{random.Next(1, 10)}-01T00:00:00Z\n");
        if (random.Next(4) == 0)
            text.Append("problem: odd\n");
        return text.Append('\n').Append(RandomText(random, 12)).ToString();
    }

    private static string RandomText(Random random, int most)
    {
        var text = new StringBuilder();
        for (var i = random.Next(most); i >= 0; i--)
            text.Append(Words[random.Next(Words.Length)]).Append(random.Next(2) == 0 ? " " : "");

        return text.ToString();
    }
}
