using System.Collections.Immutable;
using System.Globalization;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Browsing.Views;

/// <summary>The rows of the article list.</summary>
internal static class ListRows
{
    private const int MarkWidth = 3;
    private const int AuthorFrom = 66;
    private const int AuthorWidth = 16;
    private const int DateWidth = 10;

    /// <summary>The rows on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state, DateTimeOffset now)
    {
        var (list, area) = (state.List, state.Layout.List);

        // Where the list fills the screen, a category just chosen is not to be preceded by a glimpse of the old one.
        if (state.Layout.IsOnePane && !list.IsSettled && state.Prompt is null)
            return [];
        if (list.Total == 0)
            return (state.Progress is null || list.Coverage is not null) && list.IsSettled ? NothingHere(state) : [];

        var rows = ImmutableArray.CreateBuilder<Row>();
        var words = list.Scope.HasWords ? FoundWords.In(list.Scope.Query, list.Scope.Filter) : [];
        for (var index = list.Top; index < Math.Min(list.Total, list.Top + area.Height); index++)
        {
            var line = list.At(index) is { } article ? Line(article, state, words, now) : Waiting(state);
            var isPicked = list.At(index) is { } row && list.Picks.Holds(row.Path, index, list.Selected);
            rows.Add(new(DrawnLine.Of(isPicked ? Picked(line, state) : line, state.Settings), KindOf(state, index)));
        }

        return rows.ToImmutable();
    }

    // In the place of the mark of the open article, at the very edge.
    private static StyledLine Picked(StyledLine line, BrowserState state) => state.IsLinear
        ? LineFit.Between([new("picked, "), .. line.Spans], [], state.Layout.List.Width, state.Settings.Ambiguous)
        : new([new("+", SpanStyle.Accent | SpanStyle.Bold | SpanStyle.End), line.Spans[0] with { Text = line.Spans[0].Text[1..] }, .. line.Spans.Skip(1)]);

    private static StyledLine Waiting(BrowserState state) =>
        LineFit.Between([new("   …", SpanStyle.Dim)], [], state.Layout.List.Width, state.Settings.Ambiguous);

    private static StyledLine Line(ListedArticle article, BrowserState state, ImmutableArray<string> words, DateTimeOffset now)
    {
        var (width, ambiguous) = (state.Layout.List.Width, state.Settings.Ambiguous);
        var look = article.IsUnread ? SpanStyle.Bold : SpanStyle.Normal;

        if (state.IsLinear)
            return LineFit.Between(LinearRows.Of(article, now), [], width, ambiguous);

        // Text from right to left is put in order as a whole.
        ImmutableArray<StyledSpan> tags = article.Tags.IsEmpty ? [] : [new(string.Concat(article.Tags.Select(tag => "  #" + tag)), SpanStyle.Dim)];
        ImmutableArray<StyledSpan> title = words.IsEmpty || RightToLeftSearch.MayBeIn(article.Title)
            ? [new(article.Title, look)]
            : FoundWords.Mark(article.Title, look, words);
        return LineFit.Between(
            [.. Mark(article, article.Path == state.Article.Path, ambiguous), .. title, .. tags], Right(article, state, words, now), width, ambiguous);
    }

    private static ImmutableArray<StyledSpan> Right(
        ListedArticle article, BrowserState state, ImmutableArray<string> words, DateTimeOffset now)
    {
        var date = state.HasDates
            ? (article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "").PadLeft(DateWidth)
            : Age.Of(article.Date, now).PadLeft(Age.Width);
        if (state.Layout.List.Width < AuthorFrom || article.Author.Length == 0)
            return [new($" {date} ", SpanStyle.Dim | SpanStyle.End)];

        var ambiguous = state.Settings.Ambiguous;
        var author = LineFit.Between([new(article.Author)], [], AuthorWidth, ambiguous).Spans[0].Text;
        return [new("  "), .. FoundWords.Mark(author, SpanStyle.Dim, words), new($" {date} ", SpanStyle.Dim | SpanStyle.End)];
    }

    private static ImmutableArray<StyledSpan> Mark(ListedArticle article, bool isOpen, AmbiguousWidth ambiguous)
    {
        var (mark, look) = article switch
        {
            { IsStarred: true } => ("★", SpanStyle.Accent | SpanStyle.End),
            { IsUnread: true } => ("●", SpanStyle.Accent | SpanStyle.End),
            { Marks: not null } when !isOpen => ("·", SpanStyle.Dim | SpanStyle.End),
            _ => ("", SpanStyle.End),
        };

        // An article that is open is still starred or unread.
        if (!isOpen)
            return [new(CellText.Pad(" " + mark, MarkWidth, ambiguous), look)];
        var open = mark.Length == 0 ? " ›" : "›";
        return [new(open, SpanStyle.End), new(CellText.Pad(mark, MarkWidth - CellWidth.Of(open, ambiguous), ambiguous), look)];
    }

    private static RowKind KindOf(BrowserState state, int index)
    {
        if (index != state.List.Selected)
            return RowKind.Plain;
        return state.Focus != Pane.List ? RowKind.SelectedElsewhere : state.IsLinear ? RowKind.Selected : RowKind.SelectedAtEnds;
    }

    private static ImmutableArray<Row> NothingHere(BrowserState state)
    {
        var (width, ambiguous) = (state.Layout.List.Width, state.Settings.Ambiguous);
        string[] lines = state.List.Scope switch
        {
            _ when state.List.Coverage is not null => ["", "   Nothing found so far; not all has been read yet."],
            { IsSearch: true } => ["", "   Nothing found.", "   / to search again, Esc to go back"],
            { Filter.Length: > 0 } => ["", "   Nothing here has that in its title.", "   Esc shows all again"],
            { Shelf: Shelf.Unread } => ["", "   Everything has been read."],
            { Shelf: Shelf.Starred } => ["", "   Nothing is starred.", "   s stars an article"],
            { Shelf: Shelf.Recent } => ["", "   Nothing has been opened yet."],
            { Shelf: Shelf.Saved } => ["", "   Nothing found."],
            _ => ["", "   No articles here.", "   Articles are files that end in", "   .md .markdown .html .htm .txt"],
        };
        return [.. lines.Select(line => new Row(LineFit.Between([new("   " + state.Settings.Phrases.Of(line.Trim()), SpanStyle.Dim)], [], width, ambiguous)))];
    }
}
