using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>The text of an article on its way into a segment.</summary>
/// <param name="Head">What the segment says about the article.</param>
/// <param name="Path">Its path, which decides where two are equally new.</param>
/// <param name="Tokens">Its tokens.</param>
internal sealed record TextDocument(DocumentHead Head, string Path, ArticleTokens Tokens)
{
    /// <summary>What the article has in it.</summary>
    public required ArticleFeatures Features { get; init; }
}

/// <summary>What a segment says about an article in it.</summary>
/// <param name="Article">The article's number.</param>
/// <param name="Number">The number of this text of it; a later text has another.</param>
/// <param name="Newest">What stands in the column <c>newest</c>.</param>
internal readonly record struct DocumentHead(long Article, long Number, long Newest)
{
    /// <summary>How many tokens are of the title.</summary>
    public int Title { get; init; }

    /// <summary>How many tokens are of the authors.</summary>
    public int Authors { get; init; }

    /// <summary>How many tokens are of the body.</summary>
    public int Body { get; init; }

    /// <summary>
    /// The places that the tokens take in a segment: one each, and one after each part, so that no phrase goes on from
    /// one part into the next.
    /// </summary>
    public int Places => Title + Authors + Body + 3;
}
