using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.FullText.Relevance;

public sealed class WeighingTests : IDisposable
{
    private const float Title = 10;
    private const float Authors = 4;

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Articles_come_in_the_order_that_a_count_of_the_words_in_each_gives()
    {
        var random = new Random(3);
        for (var i = 0; i < 200; i++)
            _folder.Write($"{i}.md", RandomArchive.RandomArticle(random));
        _index.Update(new(_folder.FullPath), PlainArticles.Parsing);
        var articles = RandomArchive.ReadAll(_folder).Select(article => new Counted(article)).ToList();

        foreach (var text in (string[])[
            "甲烷", "methane", "\"rice methane\"", "甲烷减", "烷甲烷", "me*", "met*", "20*", "ре*", "title:rice", "author:甲烷", "text:rice", "text:me*",
            "rice methane", "甲烷 rice -meth", "rice OR 烷减", "title:甲烷 OR 2021 OR рек*", "-rice", "has:problem", "rice has:problem",
        ])
        {
            var query = RandomArchive.TryParse(text)!;
            var words = QueryPhrases.Wanted(query).ToList();
            var rareness = words.ConvertAll(word => words.Count == 1
                ? 1
                : RarenessOf(articles.Count(article => article.WeightOf(word) > 0), articles.Count));
            var usual = (float)articles.Sum(article => article.Places) / articles.Count;
            var wanted = articles.Where(article => QueryScan.Answers(article.Article, PlainArticles.TextOf(article.Article), query))
                .OrderByDescending(article => words
                    .Select((word, i) => article.ScoreOf(word, rareness[i], usual)).Aggregate(0f, (sum, score) => sum + score))
                .ThenByDescending(article => article.Article.Date ?? DateTimeOffset.MinValue)
                .ThenBy(article => article.Article.Path, StringComparer.Ordinal).Select(article => article.Article.Path);
            foreach (var count in (int[])[5, 200])
            {
                var found = _index.List(new(query, ArticleOrder.Relevance), 0, count).Select(article => article.Path);
                Assert.Equal(text + ": " + string.Join(' ', wanted.Take(count)), text + ": " + string.Join(' ', found));
            }
        }
    }

    private static float RarenessOf(int found, int articles) => MathF.Log(1 + ((articles - found + 0.5f) / (found + 0.5f)));

    /// <summary>An article with the tokens of its parts.</summary>
    private sealed class Counted(Article article)
    {
        private readonly (float Weight, IReadOnlyList<string> Tokens)[] _parts =
        [
            (Title, SearchTokens.Of(article.Title)),
            (Authors, [.. article.Authors.SelectMany(author => SearchTokens.Of(author))]),
            (1, SearchTokens.Of(PlainArticles.TextOf(article))),
        ];

        public Article Article => article;

        public int Places => _parts.Sum(part => part.Tokens.Count + 1);

        public float WeightOf(Query.Contains words) => _parts.Where((_, i) => words.Where == TextField.Anywhere || words.Where == FieldOf(i))
            .Sum(part => part.Weight * Enumerable.Range(0, part.Tokens.Count).Count(at => StandsAt(part.Tokens, at, words.Phrase)));

        public float ScoreOf(Query.Contains words, float rareness, float usual)
        {
            var weight = WeightOf(words);
            return rareness * weight * 2.2f / (weight + (1.2f * (0.25f + (0.75f * (Places / usual)))));
        }

        private static TextField FieldOf(int part) => part switch { 0 => TextField.Title, 1 => TextField.Authors, _ => TextField.Body };

        private static bool StandsAt(IReadOnlyList<string> tokens, int at, SearchPhrase phrase)
        {
            for (var i = 0; i < phrase.Tokens.Length; i++)
            {
                var isPrefix = phrase.LastIsPrefix && i == phrase.Tokens.Length - 1;
                if (at + i >= tokens.Count
                    || !(isPrefix ? tokens[at + i].StartsWith(phrase.Tokens[i], StringComparison.Ordinal) : tokens[at + i] == phrase.Tokens[i]))
                    return false;
            }

            return true;
        }
    }
}
