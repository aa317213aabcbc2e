using System.Collections.Immutable;
using System.Globalization;
using Tui.Browsing.Articles;
using Tui.Browsing.Keys;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Prompts;
using Tui.Core.Language;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The line at the bottom: what keys do here, or a message; how far one has read, or the index has come.</summary>
internal static class StatusRow
{
    /// <summary>The status line of a state.</summary>
    public static Row Of(BrowserState state)
    {
        var width = state.Layout.Status.Width;
        if (state.Prompt is Prompt.Tags)
            return new(LineFit.Between(KnownTags(state), [.. Hints(state, width / 2), new(" ")], width, state.Settings.Ambiguous));
        if (state is { Prompt: Prompt.Export { Text: var named }, Message: null })
            return new(LineFit.Between([Formats(state, named.Trim().Length == 0)], [.. Hints(state, 0), new(" ")], width, state.Settings.Ambiguous));

        var right = Right(state);
        ImmutableArray<StyledSpan> rightSpans = right.Length == 0 ? [] : [new($"  {right} ", SpanStyle.Dim)];
        if (MessageOf(state) is { } message)
        {
            var words = " " + TextCleaner.CleanLine(state.Settings.Phrases.Of(message));
            return new(LineFit.Between([new(words)], rightSpans, width, state.Settings.Ambiguous));
        }

        if (state.Prompt is null && ArticleStops.Current(state) is { } stop)
            return new(LinkLine(stop, state));

        return new(LineFit.Between(Hints(state, RoomBeside(right, state)), rightSpans, width, state.Settings.Ambiguous));
    }

    // That something is waited for is said to one who goes on typing: on most lines it is there before that is.
    private static Phrase? MessageOf(BrowserState state) =>
        state.Ahead.IsEmpty ? state.Message : (Phrase)$"Loading; keys wait, {TypingAhead.KeyOut} drops them.";

    /// <summary>Where the link leads that the reader is at, and what opens it.</summary>
    private static StyledLine LinkLine(Landmark stop, BrowserState state)
    {
        var (width, ambiguous) = (state.Layout.Status.Width, state.Settings.Ambiguous);
        ImmutableArray<StyledSpan> keys = [new(" "), .. LinkHints(state).SelectMany(Spans), new(" ")];
        var label = state.IsLinear && stop.Kind is LandmarkKind.Figure
            ? $" {state.Settings.Phrases.Of($"picture {stop.Number}:")} "
            : $" {ArticleStops.LabelOf(stop)} ";
        var room = width - CellWidth.Of(label, ambiguous) - LineFit.WidthOf(keys, ambiguous);
        return LineFit.Between([new(label, SpanStyle.Dim), new(AddressFit.Within(stop.Address!, room))], keys, width, ambiguous);
    }

    /// <summary>The hint at a cell of the line; null where there is none.</summary>
    public static KeyHint? HintAt(BrowserState state, int column)
    {
        if (MessageOf(state) is not null || (state.Prompt is not (null or Prompt.Choice) && !IsPlainUnder(state)))
            return null;
        if (state.Prompt is null && ArticleStops.Current(state) is not null)
            return HintAt(LinkHints(state), column - state.Layout.Status.Width + WidthOf(LinkHints(state)) - 1);
        return HintAt(Shown(state, RoomBeside(Right(state), state)), column);
    }

    // With tags and names of files beside them, the keys stand elsewhere.
    private static bool IsPlainUnder(BrowserState state) =>
        PromptRow.IsOverStatus(state) && state.Prompt is not (Prompt.Tags or Prompt.Export);

    private static KeyHint? HintAt(IEnumerable<KeyHint> hints, int column)
    {
        var left = 1;
        foreach (var hint in hints)
        {
            var width = WidthOf(hint) - 1;
            if (column >= left && column < left + width - 1)
                return hint;
            left += width + 1;
        }

        return null;
    }

    /// <summary>How far the article has been read, as a percentage; empty where there is none.</summary>
    public static string Position(BrowserState state)
    {
        var article = state.Article;
        if (article.LineCount == 0)
            return "";

        var shown = Math.Min(article.LineCount, article.Top + state.Layout.Article.Height);
        return string.Create(CultureInfo.InvariantCulture, $"{(long)shown * 100 / article.LineCount} %");
    }

    private static StyledSpan Formats(BrowserState state, bool isUsual) => new(
        " " + state.Settings.Phrases.Of(isUsual
            ? (Phrase)$"{state.Keys.KeyOf("accept")}: {Picking.UsualTarget}; or type a name.json .csv .txt or folder/"
            : "a name that ends in .jsonl .json .csv .txt, or a folder/"),
        SpanStyle.Dim);

    private static ImmutableArray<StyledSpan> KnownTags(BrowserState state) => TagSteps.Known(state) switch
    {
        [] => [],
        [var first, .. var others] => [new(" " + first, SpanStyle.Bold), new(string.Concat(others.Select(tag => "  " + tag)), SpanStyle.Dim)],
    };

    private static string Right(BrowserState state) => state switch
    {
        { HelpTop: not null } => "",
        _ when PromptRow.IsOverStatus(state) => "",
        { Progress: { Total: > 0 } progress } =>
            state.Settings.Phrases.Of($"indexing {progress.Done} / {progress.Total}"),
        { Progress: not null } => state.Settings.Phrases.Of("indexing"),
        { Layout.Article.IsEmpty: true } => "",
        { Focus: Pane.List, List.Picks.IsEmpty: false } => state.Settings.Phrases.Of($"{state.List.Picks.CountIn(state.List)} picked"),
        { Layout.IsZen: true } => InArticle(state),
        { Layout.Tree.IsEmpty: true } when state.Place.HasFlag(KeyPlace.ArticleAlone) => FindRow.Count(state),
        _ => InArticle(state),
    };

    private static string InArticle(BrowserState state) => state.Article.IsGone
        ? $"{state.Settings.Phrases.Of("file gone")}  {Read(state)}"
        : Read(state);

    private static string Read(BrowserState state) => FindRow.Count(state) is { Length: > 0 } count
        ? $"{count}  {Position(state)}"
        : Position(state);

    /// <summary>As many hints as there is room for; the last, which leads to all the others, always.</summary>
    public static ImmutableArray<StyledSpan> Hints(BrowserState state, int room) => [.. Shown(state, room).SelectMany(Spans)];

    private static List<KeyHint> Shown(BrowserState state, int room)
    {
        var hints = new List<KeyHint>();
        foreach (var hint in state.Keys.Hints(state.Place))
            hints.Add(hint with { Word = state.Settings.Phrases.Of(hint.Word) });

        // Beside the article alone stands only what leads to all the others.
        if (state is { Layout.IsZen: true, HelpTop: null, Prompt: null })
            return [.. hints.TakeLast(1)];

        var width = 0;
        foreach (var hint in hints)
            width += WidthOf(hint);
        while (hints.Count > 1 && width > room)
        {
            width -= WidthOf(hints[^2]);
            hints.RemoveAt(hints.Count - 2);
        }

        return hints;
    }

    private static int RoomBeside(string right, BrowserState state) =>
        state.Layout.Status.Width - (right.Length == 0 ? 0 : CellWidth.Of(right, state.Settings.Ambiguous) + 3);

    // Only what can be done to the link: its address needs the room.
    private static List<KeyHint> LinkHints(BrowserState state) =>
        [.. state.Keys.Hints(KeyPlace.OnLink)
            .Where(hint => hint.Action is not BrowserAction.FollowLink || LinkSteps.MayFollow(ArticleStops.Current(state)))
            .Select(hint => hint with { Word = state.Settings.Phrases.Of(hint.Word) })];

    private static int WidthOf(List<KeyHint> hints) => hints.Sum(WidthOf) + 1;

    private static int WidthOf(KeyHint hint) => CellWidth.Of(hint.Key) + CellWidth.Of(hint.Word) + 3;

    private static IEnumerable<StyledSpan> Spans(KeyHint hint, int index) =>
    [
        new(index == 0 ? " " : "  "),
        new(hint.Key, SpanStyle.Bold),
        new(" " + hint.Word, SpanStyle.Dim),
    ];
}
