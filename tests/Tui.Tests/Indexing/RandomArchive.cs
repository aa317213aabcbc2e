using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

/// <summary>Articles and queries of chance, made of few words, so that every query has answers and every answer a rival.</summary>
internal static class RandomArchive
{
    private static readonly QueryContext Context = new(
        new(2021, 11, 12, 0, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);

    private static readonly string[] Words = ["甲", "烷", "甲烷", "烷减", "methane", "meth", "rice", "Rice", "m", "Река", "2021", "7", "，", ". "];

    public static readonly string[] Terms =
    [
        "甲", "烷", "甲烷", "烷减", "甲烷甲", "减甲烷", "methane", "meth*", "\"rice methane\"", "\"methane rice meth\"",
        "title:甲", "title:rice", "author:rice", "text:烷减", "tag:RICE", "tag:甲", "category:甲", "category:甲/rice",
        "category:rice", "category:*/rice", "path:3.md", "date:2020", "after:2020-06", "before:2020-06", "has:problem",
        "m*", "me*", "met*", "R*", "Р*", "ре*", "рек*", "2*", "20*", "7*", "title:m*", "text:2*", "text:20*", "author:r*", "author:р*", "烷*",
        "\"rice m\"*", "has:problem 甲", "has:problem date:2020", "-has:problem", "has:image OR has:problem",
        "*/", "\"\\\"", "%", "title:\"rice OR NEAR(\"",
    ];

    /// <summary>Every article of a folder.</summary>
    public static ImmutableArray<Article> ReadAll(TemporaryFolder folder)
        => [.. Directory.EnumerateFiles(folder.FullPath).Select(
            file => PlainArticles.Read(Path.GetFileName(file), File.ReadAllBytes(file)))];

    /// <summary>The query; null where the text is none.</summary>
    public static Query? TryParse(string text)
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

    /// <summary>The paths of the articles that answer a query, by a look at each.</summary>
    public static string Scan(ImmutableArray<Article> articles, Query query)
        => string.Join(' ', articles.Where(article => QueryScan.Answers(article, PlainArticles.TextOf(article), query))
            .Select(article => article.Path).Order(StringComparer.Ordinal));

    /// <summary>The same by the index, however it is asked.</summary>
    public static string Found(ArticleIndex index, Query query)
    {
        var newest = index.Stream(new(query)).Select(article => article.Path).ToList();
        Assert.Equal(newest.Count, index.Count(new(query)));
        Assert.Equal(newest.Take(7), index.List(new(query), 0, 7).Select(article => article.Path));
        var paths = newest.Order(StringComparer.Ordinal).ToList();
        foreach (var order in (ArticleOrder[])[ArticleOrder.Relevance, ArticleOrder.Path])
            Assert.Equal(paths, index.Stream(new(query, order)).Select(article => article.Path).Order(StringComparer.Ordinal));
        return string.Join(' ', paths);
    }

    /// <summary>A query of several terms.</summary>
    public static string RandomQuery(Random random, int depth)
    {
        if (depth == 0 || random.Next(3) == 0)
            return (random.Next(5) == 0 ? "-" : "") + Terms[random.Next(Terms.Length)];
        var parts = Enumerable.Range(0, random.Next(2, 4)).Select(_ => RandomQuery(random, depth - 1));
        var joined = string.Join(random.Next(2) == 0 ? " " : " OR ", parts);
        return random.Next(2) == 0 ? $"({joined})" : $"-({joined})";
    }

    /// <summary>The text of an article.</summary>
    public static string RandomArticle(Random random)
    {
        var text = new StringBuilder().Append(RandomText(random, 3).Trim()).Append("x\n");
        foreach (var name in (string[])["author", "tag"])
        {
            if (random.Next(2) == 0)
                text.Append(name).Append(": ").Append(Words[random.Next(Words.Length - 2)]).Append('\n');
        }

        if (random.Next(2) == 0)
            text.Append("category: ").Append(Words[random.Next(Words.Length - 2)])
                .Append('/').Append(Words[random.Next(Words.Length - 2)]).Append('\n');
        if (random.Next(4) > 0)
            text.Append(CultureInfo.InvariantCulture, $"date: {random.Next(2019, 2022)}-0{random.Next(1, 10)}-01T00:00:00Z\n");
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
