using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing.Prompts;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>
/// The lower part of the screen while one searches: a line, the field that is typed into, what is wrong or how much was
/// found, and examples of what can be asked. Its height does not change while one types.
/// </summary>
internal static class SearchSheet
{
    // The field, the answer, and at most a line of keys.
    private const int WithoutExamples = 3;
    private const int ExamplesFrom = 18;
    private const int ExplainedFrom = 60;
    private const int ExampleWidth = 36;

    private static readonly ImmutableArray<(string Query, string Finds)> Examples =
    [
        ("甲烷 减排   (coal OR gas) -oil", "all words, one of two, without one"),
        ("\"carbon market\"   climat*", "a phrase, words that begin so"),
        ("title:lighthouse author:\"Ada Quill\"", "in one part; also text: tag: path:"),
        ("category:science/sea", "a category and all below it"),
        ("after:2021-11 before:2022 after:-7d", "by date, or so many days back"),
        ("is:unread is:starred has:table", "also has:code image link duplicate"),
    ];

    /// <summary>Where it stands, with the line at the bottom; empty while nothing is searched for.</summary>
    public static Rectangle AreaOf(BrowserState state)
    {
        if (state.Prompt is not Prompt.Search)
            return Rectangle.Empty;

        var (body, status) = (state.Layout.Body, state.Layout.Status);
        var above = body.Height >= ExamplesFrom ? Examples.Length + 3 : status.Width >= ExplainedFrom ? 1 : 2;
        return status with { Y = status.Y - above, Height = above + 1 };
    }

    /// <summary>The row of the screen that holds the field.</summary>
    public static int FieldRowOf(BrowserState state)
    {
        var area = AreaOf(state);
        return area.Height > WithoutExamples ? area.Y + 1 : area.Y;
    }

    /// <summary>The rows on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state)
    {
        var area = AreaOf(state);
        if (area.IsEmpty)
            return [];
        if (area.Height == 2)
            return [Blank(state), Answer(state)];
        if (area.Height == WithoutExamples)
            return [Blank(state), Answer(state), Keys(state)];

        var rows = ImmutableArray.CreateBuilder<Row>();
        rows.Add(DividerRows.Above(state));
        rows.Add(Blank(state));
        rows.Add(Answer(state));
        foreach (var (query, finds) in Examples)
            rows.Add(new(Example(state, query, finds)));
        rows.Add(Keys(state));
        return rows.ToImmutable();
    }

    private static Row Keys(BrowserState state)
    {
        var width = state.Layout.Status.Width;
        return new(LineFit.Between(StatusRow.Hints(state, width), [], width, state.Settings.Ambiguous));
    }

    /// <summary>What is wrong with the query, under its place; else how much it finds.</summary>
    private static Row Answer(BrowserState state)
    {
        var (width, ambiguous, search) = (state.Layout.Status.Width, state.Settings.Ambiguous, (Prompt.Search)state.Prompt!);
        if (search.Mistake is { } mistake)
            return new(MistakeLine.Of(search.Text, mistake, state));
        var list = state.List;
        var found = search.Text.Trim().Length == 0 ? ""
            : !list.IsSettled ? "…"
            : state.Settings.Phrases.Of(list is { Total: 0, Coverage: null } ? "nothing found" : (Phrase)FoundCount.Of(list, width));
        var before = CellText.Repeat(' ', PromptRow.SearchLabel.Length);
        return new(LineFit.Between([new(before + found, SpanStyle.Dim)], Hints(state, width), width, ambiguous));
    }

    // Where there is no row of their own for them.
    private static ImmutableArray<StyledSpan> Hints(BrowserState state, int width) =>
        AreaOf(state).Height == 2 && width >= ExplainedFrom ? StatusRow.Hints(state, PromptRow.HintsWidth(width)) : [];

    private static StyledLine Example(BrowserState state, string query, string finds)
    {
        var (width, ambiguous) = (state.Layout.Status.Width, state.Settings.Ambiguous);
        var padded = CellText.Repeat(' ', PromptRow.SearchLabel.Length) + CellText.Pad(query, ExampleWidth, ambiguous);
        return LineFit.Between(
            width >= ExplainedFrom ? [new(padded + "  "), new(state.Settings.Phrases.Of(finds), SpanStyle.Dim)] : [new(padded.TrimEnd())],
            [],
            width,
            ambiguous);
    }

    private static Row Blank(BrowserState state) =>
        new(LineFit.Between([], [], state.Layout.Status.Width, state.Settings.Ambiguous));
}
