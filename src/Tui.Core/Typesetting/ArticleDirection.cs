using Tui.Core.Articles;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>Finds the direction of an article, which its mixed paragraphs follow.</summary>
internal static class ArticleDirection
{
    /// <summary>
    /// The direction in which most of its paragraphs begin, else its title; null where nothing in it is written from
    /// right to left, so that no line of it need be reordered.
    /// </summary>
    public static TextDirection? Of(Article article)
    {
        if (!HasRightToLeft(article))
            return null;

        var title = FirstStrong.Of(article.Title) ?? TextDirection.LeftToRight;
        var surplus = 0;
        foreach (var block in article.Body)
        {
            if (block is Block.Code || BlockDirection.FirstStrongOf(block) is not { } direction)
                continue;
            surplus += direction is TextDirection.RightToLeft ? 1 : -1;
        }

        return surplus switch
        {
            > 0 => TextDirection.RightToLeft,
            < 0 => TextDirection.LeftToRight,
            _ => title,
        };
    }

    private static bool HasRightToLeft(Article article) =>
        RightToLeftSearch.MayBeIn(article.Title)
        || HasRightToLeft(article.Authors)
        || HasRightToLeft(article.Tags)
        || article.Categories.Any(path => HasRightToLeft(path))
        || TextSearch.Any(article.Body, BlockDirection.MayBeRightToLeft);

    private static bool HasRightToLeft(IEnumerable<string> texts) => texts.Any(BlockDirection.MayBeRightToLeft.Asks);
}
