using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>Brings a line of the article on show.</summary>
internal static class ArticleSteps
{
    /// <summary>Scrolls so that a line is on show, with some of the text above it where it was not.</summary>
    public static BrowserState Show(BrowserState state, int line)
    {
        var (top, height) = (state.Article.Top, state.Layout.Article.Height);
        return line >= top && line < top + height ? state : ScrollTo(state, line - height / 3);
    }

    /// <summary>Scrolls so that a line is the first.</summary>
    /// <param name="state">The state.</param>
    /// <param name="line">The line.</param>
    /// <param name="place">The place that the line is to be found by at another width; null for the line's own.</param>
    public static BrowserState ScrollTo(BrowserState state, int line, ReadingPlace? place = null)
    {
        var top = Scroll.Clamp(line, state.Layout.Article.Height, state.Article.LineCount);
        return state with { Article = state.Article with { Top = top, Place = place } };
    }
}
