using System.Collections.Immutable;
using Tui.Core.Querying;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The rows of the article list.</summary>
internal static class ListRows
{
    private const int MarkWidth = 3;

    /// <summary>The rows on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state, DateTimeOffset now)
    {
        var (list, area) = (state.List, state.Layout.List);

        // Where the list fills the screen, a category just chosen is not to be preceded by a glimpse of the old one.
        if (state.Layout.IsOnePane && !list.IsSettled)
            return [];
        if (list.Total == 0)
            return state.Progress is null && list.IsSettled ? NothingHere(state) : [];

        var rows = ImmutableArray.CreateBuilder<Row>();
        for (var index = list.Top; index < Math.Min(list.Total, list.Top + area.Height); index++)
        {
            var article = list.At(index);
            rows.Add(new(DrawnLine.Of(Line(article, state, now), state.Settings), KindOf(state, index)));
        }

        return rows.ToImmutable();
    }

    private static StyledLine Line(ListedArticle? article, BrowserState state, DateTimeOffset now)
    {
        var (width, ambiguous) = (state.Layout.List.Width, state.Settings.Ambiguous);
        if (article is null)
            return LineFit.Between([new("   …", SpanStyle.Dim)], [], width, ambiguous);

        if (state.IsLinear)
            return LineFit.Between(LinearRows.Of(article, now), [], width, ambiguous);

        var isOpen = article.Path == state.Article.Path;
        var age = Age.Of(article.Date, now);
        return LineFit.Between(
            [Mark(article, isOpen, ambiguous), new(article.Title, article.IsUnread ? SpanStyle.Bold : SpanStyle.Normal)],
            [new($" {age.PadLeft(Age.Width)} ", SpanStyle.Dim)],
            width,
            ambiguous);
    }

    private static StyledSpan Mark(ListedArticle article, bool isOpen, AmbiguousWidth ambiguous)
    {
        var isStarred = article.Marks is { } marks && marks.HasFlag(ArticleMarks.Starred);
        var style = article.IsUnread || isStarred ? SpanStyle.Accent : SpanStyle.Normal;
        var (mark, look) = article switch
        {
            _ when isOpen => (" ›", style),
            _ when isStarred => (" ★", style),
            { IsUnread: true } => (" ●", style),
            { Marks: not null } => (" ·", SpanStyle.Dim),
            _ => ("", SpanStyle.Normal),
        };
        return new(CellText.Pad(mark, MarkWidth, ambiguous), look);
    }

    private static RowKind KindOf(BrowserState state, int index)
    {
        if (index != state.List.Selected)
            return RowKind.Plain;
        return state.Focus == Pane.List ? RowKind.Selected : RowKind.SelectedElsewhere;
    }

    private static ImmutableArray<Row> NothingHere(BrowserState state)
    {
        var (width, ambiguous) = (state.Layout.List.Width, state.Settings.Ambiguous);
        string[] lines = state.List.Scope switch
        {
            { IsSearch: true } => ["", "   Nothing found.", "   / to search again, Esc to go back"],
            { Shelf: Shelf.Unread } => ["", "   Everything has been read."],
            { Shelf: Shelf.Starred } => ["", "   Nothing is starred.", "   s stars an article"],
            { Shelf: Shelf.Recent } => ["", "   Nothing has been opened yet."],
            { Shelf: Shelf.Saved } => ["", "   Nothing found."],
            _ => ["", "   No articles here.", "   Articles are files that end in", "   .md .markdown .html .htm .txt"],
        };
        return [.. lines.Select(line => new Row(LineFit.Between([new(line, SpanStyle.Dim)], [], width, ambiguous)))];
    }
}
