using Tui.Core.Articles;

namespace Tui.Core.Typesetting;

/// <summary>Sets articles: from the tree of an article to lines of a given width.</summary>
public static class Typesetter
{
    /// <summary>Sets an article: its title block, its body, and the addresses that its links number.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The width is less than one cell.</exception>
    public static TypesetArticle Typeset(Article article, TypesetOptions options)
    {
        if (options.Width < 1)
            throw new ArgumentOutOfRangeException(nameof(options), options.Width, "A line has at least one cell.");

        var lines = new LineBuilder(options.Room, new ArticleNumbers())
        {
            Ambiguous = options.Settings.Ambiguous,
            Phrases = options.Settings.Phrases,
        };
        if (options.Settings.Order is TextOrder.Visual)
            lines.Direction = ArticleDirection.Of(article);
        TitleBlock.Set(article, options, lines);
        BlockSetter.SetAll(article.Body, lines);
        AddressList.Set(lines);
        return lines.ToArticle();
    }
}
