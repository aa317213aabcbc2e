using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Rows for a screen that is read out: words in place of marks and columns, the most telling first.</summary>
internal static class LinearRows
{
    /// <summary>An article of the list; where its title is too long for the row, the words behind it stay.</summary>
    /// <param name="article">The article.</param>
    /// <param name="isPicked">Whether it is picked.</param>
    /// <param name="state">The state.</param>
    /// <param name="now">The time that it is.</param>
    public static StyledLine Of(ListedArticle article, bool isPicked, BrowserState state, DateTimeOffset now)
    {
        var phrases = state.Settings.Phrases;
        var title = new StyledSpan(isPicked ? $"{phrases.Of("picked")}, {article.Title}" : article.Title);
        var words = new StyledSpan(string.Concat(WordsOf(article, now, phrases).Select(word => ", " + word)));
        var tags = new StyledSpan(string.Concat(article.Tags.Select(tag => ", #" + tag)));
        return new ListLine([title], [words], [tags], []).Fit(state.Layout.List.Width, state.Settings.Ambiguous);
    }

    private static List<string> WordsOf(ListedArticle article, DateTimeOffset now, Phrases phrases)
    {
        var words = new List<string>();
        if (article.IsUnread)
            words.Add(phrases.Of("unread"));
        if (article.IsStarred)
            words.Add(phrases.Of("starred"));
        if (article.Copies > 0)
            words.Add(phrases.Of(article.Copies == 1 ? "1 copy" : (Phrase)$"{article.Copies} copies"));
        if (Age.InWords(article.Date, now) is { } age)
            words.Add(phrases.Of(age));
        return words;
    }

    /// <summary>A row of the tree.</summary>
    public static ImmutableArray<StyledSpan> Of(TreeRow row, Phrases phrases)
    {
        var words = new List<string> { ScopeName.Of(row.Scope, phrases) };
        if (row.Indent > 0)
            words.Add(phrases.Of($"level {row.Indent / 2 + 1}"));
        if (row.Count is { } count)
            words.Add(row.Unread is > 0 and var unread ? phrases.Of($"{unread} unread of {count}") : Wording.Number(count));
        if (row.HasChildren)
            words.Add(phrases.Of(row.IsExpanded ? "unfolded" : "folded"));
        return [new(string.Join(", ", words))];
    }

    /// <summary>The place of the row where the reader is, on the screen.</summary>
    public static Point PlaceOf(BrowserState state) => state.Focus switch
    {
        Pane.Tree => new(0, state.Layout.Tree.Y + state.Tree.Selected - state.Tree.Top),
        Pane.List => new(0, state.Layout.List.Y + Math.Max(0, state.List.Selected - state.List.Top)),
        _ => new(0, state.Layout.Article.Y),
    };
}
