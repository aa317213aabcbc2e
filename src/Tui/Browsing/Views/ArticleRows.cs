using System.Collections.Immutable;
using Tui.Browsing.Articles;
using Tui.Browsing.Pictures;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The lines of the article pane.</summary>
internal static class ArticleRows
{
    /// <summary>The lines on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state)
    {
        var article = state.Article;
        var indent = new StyledSpan(CellText.Repeat(' ', state.Layout.TextLeft));
        if (Expected(state) is { } title)
            return Title(title, indent, state);
        if (article.Failure is { } failure)
            return Failure(state.Settings.Phrases.Of(failure), indent, state);
        if (article.Text is null)
            return [];

        var last = Math.Min(article.LineCount, article.Top + state.Layout.Article.Height);
        var lights = new ArticleLights(state);
        var rows = ImmutableArray.CreateBuilder<Row>();
        var letters = LetterSteps.Of(state);
        for (var index = article.Top; index < last; index++)
        {
            var line = Lettered(lights.Of(index), index, letters, state);
            rows.Add(state.IsLinear && IsRule(line)
                ? new(StyledLine.Empty)
                : new(new([indent, .. line.Spans])) { Picture = PictureAt(state, index) });
        }

        return rows.ToImmutable();
    }

    /// <summary>
    /// The title of the article that the reader has just opened where the pane fills the screen and it is still on its way;
    /// null where there is something else to show. Whoever goes on from one article to the next keeps the old one for as long.
    /// </summary>
    private static string? Expected(BrowserState state) =>
        state is { Layout.IsOnePane: true, Article.IsOpened: false, List: { IsSettled: true, Current: { } row } }
        && state.Article.Request?.Path == row.Path && state.Article.Path != row.Path
            ? row.Title
            : null;

    private static ImmutableArray<Row> Title(string title, StyledSpan indent, BrowserState state) =>
    [
        .. Typesetter.TypesetTitle(title, state.Layout.Room, state.Settings).Lines
            .Take(state.Layout.Article.Height).Select(line => new Row(new([indent, .. line.Line.Spans]))),
    ];

    // Nothing that could be read out: what lines divide stands on rows of its own.
    private static bool IsRule(StyledLine line)
    {
        var isRule = false;
        foreach (var span in line.Spans)
        {
            if (span.Text.AsSpan().ContainsAnyExcept(' ', '─', '┼'))
                return false;
            isRule |= span.Text.Contains('─', StringComparison.Ordinal);
        }

        return isRule;
    }

    private static PictureStrip? PictureAt(BrowserState state, int line) =>
        PictureRows.At(state, line) is { } strip ? strip with { Left = strip.Left + state.Layout.TextLeft } : null;

    private static StyledLine Lettered(StyledLine line, int index, ImmutableArray<LetteredMark> letters, BrowserState state)
    {
        // From the end, so that what is put in moves nothing that is still to come.
        foreach (var mark in letters.Where(mark => mark.Line == index).OrderByDescending(mark => mark.Cell))
        {
            if (!mark.Label.StartsWith(state.Prompt!.Text, StringComparison.Ordinal))
                continue;
            var label = new StyledSpan(mark.Label, SpanStyle.Highlight);
            line = LineFit.WidthOf(line.Spans, state.Settings.Ambiguous) + label.Text.Length <= state.Layout.Article.Width - state.Layout.TextLeft
                ? LineOverlay.Insert(line, mark.Cell, label, state.Settings.Ambiguous)
                : LineOverlay.Put(line, mark.Cell, label, state.Settings.Ambiguous);
        }

        return line;
    }

    private static ImmutableArray<Row> Failure(string failure, StyledSpan indent, BrowserState state) =>
    [
        new(StyledLine.Empty),
        new(LineFit.Between([indent, new(failure, SpanStyle.Dim)], [], state.Layout.Article.Width, state.Settings.Ambiguous)),
    ];
}
