using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Tui.Core.Articles;

/// <summary>What an article's body holds: its text, pictures and links.</summary>
public static class ArticleContent
{
    /// <summary>
    /// The body unwrapped: a line for each paragraph, item and table row (cells divided by a tab), code as it is, and
    /// <c>[caption]</c> where a picture with a caption stands. Lines are divided by <c>\n</c>; the last has none.
    /// </summary>
    public static string TextOf(Article article)
    {
        var text = new StringBuilder();
        BlockText.Append(text, article.Body);
        if (text.Length > 0) text.Length--;
        return text.ToString();
    }

    /// <summary>The pictures in the order of the body, the lead image first; each once, with the first caption it has.</summary>
    public static ImmutableArray<Image> ImagesOf(Article article)
    {
        var images = new List<Image>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var image in new ContentWalk(article.Body).Images)
        {
            if (places.TryAdd(image.Address, images.Count)) images.Add(image);
            else if (images[places[image.Address]].Caption is null) images[places[image.Address]] = image;
        }

        return [.. images];
    }

    /// <summary>The links that have a text and lead out of the page, in the order of the body.</summary>
    public static ImmutableArray<ArticleLink> LinksOf(Article article) => [.. new ContentWalk(article.Body).Links];

    /// <summary>How many grapheme clusters (UAX #29) the body's text has that are no white space.</summary>
    public static int CharactersOf(Article article)
    {
        var text = TextOf(article).AsSpan();
        var count = 0;
        while (!text.IsEmpty)
        {
            var length = StringInfo.GetNextTextElementLength(text);
            if (!text[..length].IsWhiteSpace()) count++;
            text = text[length..];
        }

        return count;
    }
}
