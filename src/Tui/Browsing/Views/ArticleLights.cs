using Tui.Core.Finding;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Lights what was looked for in a line of the article, and the one of them that the reader is at.</summary>
internal static class ArticleLights
{
    /// <summary>A line of the article.</summary>
    public static StyledLine Of(ArticleState article, int index)
    {
        var line = article.Text!.Lines[index].Line;
        if (article.Find is not { Places: { IsEmpty: false } places } find)
            return line;

        var lit = LitLine.Of(article.Text, line, places.AsSpan(), SpanStyle.Highlight);
        return find.Current is { } current ? LitLine.Of(article.Text, lit, places.AsSpan().Slice(current, 1), SpanStyle.Current) : lit;
    }
}
