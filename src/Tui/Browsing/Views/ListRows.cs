using System.Collections.Immutable;
using System.Drawing;
using System.Globalization;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Language;
using Tui.Core.Querying;
using Tui.Text;

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
        var list = state.List;

        // Where the list fills the screen, a category just chosen is not to be preceded by a glimpse of the old one.
        if (state.Layout.IsOnePane && !list.IsSettled && state.Prompt is null)
            return [];
        if (list.Total == 0)
            return (state.Progress is null || list.Coverage is not null) && list.IsSettled ? NothingHere(state) : [];

        var rows = ImmutableArray.CreateBuilder<Row>();
        var (words, text) = (Words.Of(list.Scope), FoundWords.Of(list.Scope, TextField.Body));
        for (var index = list.Top; index < Math.Min(list.Total, list.Top + state.ListRows); index++)
        {
            var article = list.At(index);
            var isPicked = article is not null && list.Picks.Holds(article.Path, index, list.Selected);
            var line = article is null ? Waiting(state)
                : state.IsLinear ? LinearRows.Of(article, isPicked, state, now)
                : isPicked ? Picked(Line(article, state, words, now))
                : Line(article, state, words, now);
            rows.Add(new(DrawnLine.Of(line, state.Settings), KindOf(state, index)));
            if (state.RowLines > 1)
                rows.Add(new(DrawnLine.Of(SnippetLine(article, state, text), state.Settings)));
        }

        return rows.ToImmutable();
    }

    /// <summary>The index of the article whose number of copies stands at a cell of the pane; null where none stands there.</summary>
    public static int? CopiesAt(BrowserState state, Point cell)
    {
        var index = state.List.Top + (cell.Y / state.RowLines);
        if (state.IsLinear || cell.Y % state.RowLines > 0 || state.List.At(index) is not { Copies: > 0 } article)
            return null;

        // How wide the age is does not depend on how long it is.
        var (mark, start) = (CopiesMark(article), 0);
        foreach (var span in Line(article, state, Words.Of(state.List.Scope), DateTimeOffset.UnixEpoch).Spans)
        {
            var end = start + CellWidth.Of(span.Text, state.Settings.Ambiguous);
            if (cell.X >= start && cell.X < end)
                return span.Text == mark ? index : null;
            start = end;
        }

        return null;
    }

    private static string CopiesMark(ListedArticle article) => $"  +{Wording.Number(article.Copies)}";

    private static StyledLine SnippetLine(ListedArticle? article, BrowserState state, FoundWords words)
    {
        var text = article is null ? "" : state.Snippets.Known.GetValueOrDefault(article.Path, "");
        return LineFit.Between(
            [new(CellText.Repeat(' ', MarkWidth)), .. words.Mark(text, SpanStyle.Dim)],
                [new(" ")], state.Layout.List.Width, state.Settings.Ambiguous);
    }

    // In the place of the mark of the open article, at the very edge.
    private static StyledLine Picked(StyledLine line)
    {
        var mark = line.Spans[0];
        return new([new("+", SpanStyle.Accent | SpanStyle.Bold | SpanStyle.End), mark with { Text = mark.Text[1..] }, .. line.Spans.Skip(1)]);
    }

    private static StyledLine Waiting(BrowserState state) =>
        LineFit.Between([new("   …", SpanStyle.Dim)], [], state.Layout.List.Width, state.Settings.Ambiguous);

    private static StyledLine Line(ListedArticle article, BrowserState state, Words words, DateTimeOffset now)
    {
        var ambiguous = state.Settings.Ambiguous;
        var look = article.IsUnread ? SpanStyle.Bold : SpanStyle.Normal;

        ImmutableArray<StyledSpan> copies = article.Copies == 0 ? [] : [new(CopiesMark(article), SpanStyle.Dim)];
        ImmutableArray<StyledSpan> tags = article.Tags.IsEmpty ? [] : [new(string.Concat(article.Tags.Select(tag => "  #" + tag)), SpanStyle.Dim)];
        ImmutableArray<StyledSpan> title =
            [.. Mark(article, IsOpen(article, state), ambiguous), .. words.Title.Mark(article.Title, look)];
        return new ListLine(title, copies, tags, Right(article, state, words.Author, now)).Fit(state.Layout.List.Width, ambiguous);
    }

    private static ImmutableArray<StyledSpan> Right(
        ListedArticle article, BrowserState state, FoundWords authors, DateTimeOffset now)
    {
        var date = state.HasDates
            ? (article.Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "").PadLeft(DateWidth)
            : AgeOf(article, state, now);
        if (state.Layout.List.Width < AuthorFrom || article.Author.Length == 0)
            return [new($" {date} ", SpanStyle.Dim | SpanStyle.End)];

        var ambiguous = state.Settings.Ambiguous;
        var author = LineFit.Between([new(article.Author)], [], AuthorWidth, ambiguous).Spans[0].Text;
        return [new("  "), .. authors.Mark(author, SpanStyle.Dim), new($" {date} ", SpanStyle.Dim | SpanStyle.End)];
    }

    private static string AgeOf(ListedArticle article, BrowserState state, DateTimeOffset now)
    {
        var age = Age.Of(article.Date, now) is { } phrase ? state.Settings.Phrases.Of(phrase) : "";
        return CellText.Repeat(' ', Age.Width - CellWidth.Of(age, state.Settings.Ambiguous)) + age;
    }

    // Beside a list that stands alone nothing is open: there the mark would be taken for that of the chosen row, and so it is that.
    private static bool IsOpen(ListedArticle article, BrowserState state) =>
        article.Path == (state.Layout.Article.IsEmpty ? state.List.Current?.Path : state.Article.Path);

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
        Phrase[] lines = state.List.Scope switch
        {
            _ when state.List.Coverage is not null => ["Nothing found so far.", "Not all has been read yet."],
            { IsSearch: true } => ["Nothing found.", $"{state.Keys.KeyOf("search")} to search again, {state.Keys.KeyOf("back")} to go back"],
            { Filter.Length: > 0 } => ["Nothing here has that in its title.", $"{state.Keys.KeyOf("back")} shows all again"],
            { Shelf: Shelf.Unread } => ["Everything has been read."],
            { Shelf: Shelf.Starred } => ["Nothing is starred.", $"{state.Keys.KeyOf("star")} stars an article"],
            { Shelf: Shelf.Recent } => ["Nothing has been opened yet."],
            { Shelf: Shelf.Saved } => ["Nothing found."],
            _ => ["No articles here.", "Articles are files that end in", ".md .markdown .html .htm .txt"],
        };
        return
        [
            new(LineFit.Between([], [], width, ambiguous)),
            .. lines.Select(line => new Row(LineFit.Between([new("   " + state.Settings.Phrases.Of(line), SpanStyle.Dim)], [], width, ambiguous))),
        ];
    }

    private sealed record Words(FoundWords Title, FoundWords Author)
    {
        public static Words Of(ListScope scope) => new(FoundWords.Of(scope, TextField.Title), FoundWords.Of(scope, TextField.Authors));
    }
}
