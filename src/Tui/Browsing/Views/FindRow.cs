using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>What is said of what was looked for in the article: how often it stands there, and which of them is shown.</summary>
internal static class FindRow
{
    private const int HintsFrom = 60;
    private const int HintsWidth = 42;

    /// <summary>How many there are, or which of them the reader has gone to; empty where nothing was looked for.</summary>
    public static string Count(BrowserState state) => state.Article.Find switch
    {
        null => "",
        _ when state.Focus != Pane.Article => "",
        { Places.Length: 0 } => state.Settings.Phrases.Of("no match"),
        { Current: { } current, Places.Length: var count } => state.Settings.Phrases.Of($"match {current + 1}/{count}"),
        { Places.Length: 1 } => state.Settings.Phrases.Of("1 match"),
        { Places.Length: var count } => state.Settings.Phrases.Of($"{count} matches"),
    };

    /// <summary>What stands at the right of the line into which the words are typed.</summary>
    public static ImmutableArray<StyledSpan> Right(BrowserState state, int width)
    {
        ImmutableArray<StyledSpan> count = [new(" " + Count(state), SpanStyle.Dim), new(" ")];
        return width < HintsFrom ? count : [.. count, .. StatusRow.Hints(state, HintsWidth)];
    }

    /// <summary>Its width in cells.</summary>
    public static int RightWidth(BrowserState state, int width) => LineFit.WidthOf(Right(state, width), state.Settings.Ambiguous);
}
