using Tui.Browsing.Effects;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Marks;

/// <summary>Lets a reader go on with an article that is no longer where it was.</summary>
internal static class KeptReading
{
    /// <summary>Whether the reader is in an article.</summary>
    public static bool IsReading(BrowserState state, string path) =>
        state.Focus == Pane.Article && state.Article is { Text: not null } article && article.Path == path;

    /// <summary>The state after its list was loaded anew and the article that was selected in it was not there.</summary>
    public static BrowserState Of(BrowserState state, AnchorFate anchor) => (anchor, state.Article.Path) switch
    {
        (AnchorFate.Renamed renamed, { } path) when path == renamed.From =>
            state with
            {
                Article = state.Article with { Path = renamed.To, IsGone = false, KeptOver = null },
                Message = (Phrase)$"The file is called {TextCleaner.CleanLine(renamed.To)} now.",
            },
        (AnchorFate.Left left, { } path) when IsReading(state, path) => Keep(state, left.IsGone),
        _ => state,
    };

    /// <summary>The state in which the file of the article on show is gone.</summary>
    public static BrowserState Gone(BrowserState state) => state with
    {
        Article = state.Article with { Request = null, IsGone = true, IsStale = false },
        Message = state.Article.IsGone ? state.Message : "The file is gone; its text stays until you go on.",
    };

    /// <summary>
    /// Why nothing can be marked of the article that the reader is in, which is not the one selected in the list; null where
    /// it can be.
    /// </summary>
    public static Phrase? Unmarkable(BrowserState state) =>
        state.Focus != Pane.Article || state.Article.KeptOver is null || state.Article.Path == state.List.Current?.Path ? null
        : state.Article.IsGone ? "The file is gone; nothing can be marked of it."
        : (Phrase)"This article is no longer in the list.";

    /// <summary>To the next article from one that is not in the list: the one selected in its place is the next.</summary>
    public static BrowserState? Step(BrowserState state, int by) =>
        by > 0 && state.Article.KeptOver is { Length: > 0 } over && over == state.List.Current?.Path
            ? Movement.MoveInList(state with { Article = state.Article with { KeptOver = null } }, by - 1)
            : null;

    private static BrowserState Keep(BrowserState state, bool isGone)
    {
        var kept = state with { Article = state.Article with { Request = null, KeptOver = state.List.Current?.Path ?? "" } };
        return isGone ? Gone(kept) : kept with { Message = "This article is no longer in the list." };
    }
}
