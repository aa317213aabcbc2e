using System.Collections.Immutable;
using System.Text;
using Tui.Core.Articles.Fields;

namespace Tui.Core.Articles;

/// <summary>What an article's body holds: its text, pictures and links.</summary>
public static class ArticleContent
{
    // Characters.
    private const int MostTexts = 4096;

    /// <summary>
    /// The body unwrapped: a line for each paragraph, item and table row (cells divided by a tab), code as it is, and
    /// <c>[caption]</c> where a picture with a caption stands. Lines are divided by <c>\n</c>; the last has none.
    /// </summary>
    public static string TextOf(Article article)
    {
        var text = new StringBuilder(MostTexts);
        BlockText.Append(text, article.Body);
        if (text.Length > 0) text.Length--;
        return text.ToString();
    }

    /// <summary>
    /// The pictures in the order of the body, the lead image first; each once, with the first caption and the first target
    /// it has, even where its addresses differ in their scheme or query.
    /// </summary>
    public static ImmutableArray<Image> ImagesOf(Article article)
    {
        var images = new List<Image>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var image in new ContentWalk(article.Body).Images)
        {
            if (places.TryAdd(PictureAddress.KeyOf(image.Address), images.Count))
            {
                images.Add(image);
                continue;
            }

            var place = places[PictureAddress.KeyOf(image.Address)];
            var first = images[place];
            images[place] = first with { Caption = first.Caption ?? image.Caption, Target = first.Target ?? image.Target };
        }

        return [.. images];
    }

    /// <summary>
    /// What leads out of the page, in the order of the body: the links that have a text, the pictures that are links, by their
    /// captions, and what is embedded, by its title. One without any text is there only where no other has its address.
    /// </summary>
    public static ImmutableArray<ArticleLink> LinksOf(Article article)
    {
        var links = new ContentWalk(article.Body).Links;
        var named = links.Where(link => link.Text.Length > 0).Select(link => link.Address).ToHashSet(StringComparer.Ordinal);
        return [.. links.Where(link => link.Text.Length > 0 || named.Add(link.Address))];
    }

    /// <summary>How many grapheme clusters (UAX #29) the body's text has that are no white space.</summary>
    public static int CharactersOf(Article article) => ArticleLength.Of(article).Characters;
}
