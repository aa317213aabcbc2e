using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The lines of the article pane.</summary>
internal static class ArticleRows
{
    /// <summary>The lines on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state)
    {
        var article = state.Article;
        var indent = new StyledSpan(new string(' ', state.Layout.TextLeft));
        if (article.Failure is { } failure)
            return Failure(state.Settings.Phrases.Of(failure), indent, state);
        if (article.Text is null)
            return [];

        var last = Math.Min(article.LineCount, article.Top + state.Layout.Article.Height);
        var lights = new ArticleLights(state);
        var rows = ImmutableArray.CreateBuilder<Row>();
        for (var index = article.Top; index < last; index++)
            rows.Add(new(new([indent, .. lights.Of(index).Spans])));
        return rows.ToImmutable();
    }

    private static ImmutableArray<Row> Failure(string failure, StyledSpan indent, BrowserState state) =>
    [
        new(StyledLine.Empty),
        new(LineFit.Between([indent, new(failure, SpanStyle.Dim)], [], state.Layout.Article.Width, state.Settings.Ambiguous)),
    ];
}
