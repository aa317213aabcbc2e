using Tui.Core.Articles;

namespace Tui.Core.Indexing.Updating;

/// <summary>What the index knows of an article whose file is read again.</summary>
/// <param name="Id">The article's number.</param>
/// <param name="Text">The number of its text; null where that has not been read.</param>
/// <param name="Date">When it was published, in Unix seconds; null where that is not known.</param>
/// <param name="DateOffset">The minutes that the date's zone is ahead of UTC.</param>
internal sealed record StoredArticle(long Id, long? Text, long? Date, long? DateOffset)
{
    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>Its authors, as the column holds them.</summary>
    public required string Authors { get; init; }

    /// <summary>True where it was listed, and as it is now that it has been read whole.</summary>
    public bool IsListedAs(Article article)
        => Text is null
            && (Date, DateOffset) == ArticleStatements.DateOf(article)
            && string.Equals(Title, article.Title, StringComparison.Ordinal)
            && string.Equals(Authors, ArticleRow.AuthorsOf(article), StringComparison.Ordinal);
}
