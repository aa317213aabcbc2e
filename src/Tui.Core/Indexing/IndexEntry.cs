using System.Collections.Immutable;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>An article as it is stored: what lists show, and the tokens it is found by.</summary>
internal sealed record IndexEntry(ArticleFile File, Article Article)
{
    public int Characters { get; init; }

    public required ArticleKey Key { get; init; }

    public required ArticleFeatures Features { get; init; }

    public required string TitleTokens { get; init; }

    public required string AuthorTokens { get; init; }

    public required string BodyTokens { get; init; }

    public static IndexEntry Of(ArticleFile file, ArticleKey key, Article article, string text)
    {
        var features = FeatureFinder.FeaturesOf(article.Body);
        if (article.LeadImage is not null)
            features |= ArticleFeatures.Image;
        if (!article.Problems.IsEmpty)
            features |= ArticleFeatures.Problem;
        // The body is not stored, and entries wait in memory to be written.
        return new(file, article with { Body = [] })
        {
            Key = key,
            Features = features,
            TitleTokens = TokensOf([article.Title]),
            AuthorTokens = TokensOf(article.Authors),
            BodyTokens = TokensOf([text]),
        };
    }

    /// <summary>What a list shows of an article whose head alone was read; its words are not stored yet.</summary>
    public static IndexEntry Listed(ArticleFile file, Article article)
        => new(file with { Modified = KnownFile.OnlyListed }, article with { Body = [], Problems = [] })
        {
            Key = ArticleKey.Unknown,
            Features = ArticleFeatures.None,
            TitleTokens = "",
            AuthorTokens = "",
            BodyTokens = "",
        };

    private static string TokensOf(ImmutableArray<string> texts)
    {
        var tokens = new StringBuilder(texts.Sum(text => text.Length * 3));
        foreach (var text in texts)
            SearchTokens.AppendTo(tokens, text);

        return tokens.ToString();
    }
}
