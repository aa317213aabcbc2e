using Tui.Core.Articles;
using Tui.Core.Indexing.Duplicates;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.Updating;

/// <summary>An article as it is stored: what lists show, and the tokens it is found by.</summary>
internal sealed record IndexEntry(ArticleFile File, Article Article)
{
    public int Characters { get; init; }

    public required ArticleKey Key { get; init; }

    /// <summary>The key as its column holds it; null where the file has not been read.</summary>
    public byte[]? KeyBytes => Key == ArticleKey.Unknown ? null : Key.ToBytes();

    public required ArticleFeatures Features { get; init; }

    /// <summary>What it is found by; null where that has not been read.</summary>
    public required ArticleTokens? Tokens { get; init; }

    /// <summary>The fingerprint of its text; null where there is too little of it, or it has not been read.</summary>
    public long? Print { get; init; }

    /// <summary>How many tokens it holds in memory.</summary>
    public int Length => Tokens?.Terms.Length ?? 0;

    public static IndexEntry Of(ArticleFile file, ArticleKey key, Article article, string text)
    {
        var features = FeatureFinder.FeaturesOf(article.Body);
        if (article.LeadImage is { } lead)
            features |= FeatureFinder.OfPicture(lead);
        if (!article.Problems.IsEmpty)
            features |= ArticleFeatures.Problem;
        var tokens = ArticleTokens.Of(article.Title, article.Authors, text);

        // The body is not stored, and entries wait in memory to be written.
        return new(file, article with { Body = [] })
        {
            Key = key,
            Features = features,
            Tokens = tokens,
            Print = SimHash.Of(tokens),
        };
    }

    /// <summary>What a list shows of an article whose head alone was read; its words are not stored yet.</summary>
    public static IndexEntry Listed(ArticleFile file, Article article)
        => new(file with { Modified = KnownFile.OnlyListed }, article with { Body = [], Problems = [] })
        {
            Key = ArticleKey.Unknown,
            Features = ArticleFeatures.None,
            Tokens = null,
        };

    /// <summary>Its text, to be written under the article's number and one of its own.</summary>
    public TextDocument ToDocument(long article, long text)
    {
        var tokens = Tokens ?? throw new InvalidOperationException("The text has not been read.");
        var head = new DocumentHead(article, text, new ArticlePlace(Article.Date, File.Path).Newest)
        {
            Title = tokens.Title,
            Authors = tokens.Authors,
            Body = tokens.Terms.Length - tokens.Title - tokens.Authors,
        };
        return new(head, File.Path, tokens) { Features = Features };
    }
}
