using System.Collections.Immutable;
using Tui.Browsing.Prompts;
using Tui.Core.Querying;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>The outline: the headings of the article on show, found by some of their words, to be gone to.</summary>
internal static class OutlineSteps
{
    /// <summary>Lists the headings; the one that the reader is under is selected.</summary>
    public static BrowserState Ask(BrowserState state)
    {
        if (state.Layout.Article.IsEmpty || state.Article.Text is null)
            return state with { Message = $"Read the article first: {state.Keys.KeyOf("open")}." };

        var headings = HeadingsOf(state);
        return headings.IsEmpty
            ? state with { Prompt = null, Message = "This article has no headings." }
            : state with { Prompt = new Prompt.Outline(Math.Max(0, CurrentIn(state, headings))) };
    }

    /// <summary>The headings that hold every word that has been typed.</summary>
    public static ImmutableArray<Landmark> Matching(BrowserState state)
    {
        var words = (state.Prompt?.Text ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(TextFolding.Fold).ToList();
        return words.Count == 0
            ? HeadingsOf(state)
            : [.. HeadingsOf(state).Where(heading => TextFolding.Fold(heading.Text) is var text
                && words.TrueForAll(word => text.Contains(word, StringComparison.Ordinal)))];
    }

    /// <summary>The heading that the reader is under; null above the first.</summary>
    public static Landmark? Current(BrowserState state) =>
        HeadingsOf(state) is var headings && CurrentIn(state, headings) is >= 0 and var index ? headings[index] : null;

    /// <summary>Goes to a heading of those that answer what has been typed; where the reader was is kept in the history.</summary>
    public static BrowserState GoTo(BrowserState state, int row)
    {
        var found = Matching(state);
        var closed = state with { Prompt = null };
        return row >= 0 && row < found.Length ? VisitSteps.Jump(Navigation.FocusOn(closed, Pane.Article), found[row].Line) : closed;
    }

    /// <summary>The headings of the article on show.</summary>
    public static ImmutableArray<Landmark> HeadingsOf(BrowserState state) => state.Article.Text is { } text
        ? [.. text.Landmarks.Where(landmark => landmark.Kind is LandmarkKind.Heading)]
        : [];

    private static int CurrentIn(BrowserState state, ImmutableArray<Landmark> headings)
    {
        var current = -1;
        while (current + 1 < headings.Length && headings[current + 1].Line <= state.Article.Top)
            current++;
        return current;
    }
}
