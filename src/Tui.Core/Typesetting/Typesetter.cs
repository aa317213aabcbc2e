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

        var lines = LinesFor(options.Room, options.Settings);
        if (options.Settings.Order is TextOrder.Visual)
            lines.Direction = ArticleDirection.Of(article);
        TitleBlock.Set(article, options, lines);
        BlockSetter.SetAll(article.Body, lines);
        AddressList.Set(lines);
        return lines.ToArticle();
    }

    /// <summary>Sets a title as it stands above its article in a pane, cut to a few rows; nothing else is known yet.</summary>
    public static TypesetArticle TypesetTitle(string title, TextRoom room, TypesetSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var lines = LinesFor(room, settings);
        TitleBlock.SetTitle(title, cuts: true, lines);
        return lines.ToArticle();
    }

    private static LineBuilder LinesFor(TextRoom room, TypesetSettings settings) => new(room, new ArticleNumbers())
    {
        Ambiguous = settings.Ambiguous,
        Phrases = settings.Phrases,
    };
}
