using Tui.Browsing.Effects;
using Tui.Browsing.Keys;
using Tui.Browsing.Listing;
using Tui.Core.Language;
using Tui.Core.Querying;

namespace Tui.Browsing.Marks;

/// <summary>Changes what is the reader's own, and says what was changed where the screen does not show it.</summary>
/// <param name="archive">Whose articles they are.</param>
/// <param name="keys">What the keys do, for what is said of them.</param>
internal sealed class ReadingEffects(IArchive archive, KeyTable keys)
{
    // Another process that writes is waited for so long, counted from when the reader has asked: of many marks that one
    // is in the way of, the last is not to be known of only after the patience with each.
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LeastPatience = TimeSpan.FromMilliseconds(100);

    private IReadingState Reading => archive.Reading;

    /// <summary>Runs an effect of marks, tags, places and searches.</summary>
    /// <param name="effect">The effect.</param>
    /// <param name="waited">How long ago it was asked for.</param>
    public BrowserAction? Run(BrowserEffect effect, TimeSpan waited = default)
    {
        try
        {
            Reading.Patience = Patience - waited > LeastPatience ? Patience - waited : LeastPatience;
            return effect switch
            {
                BrowserEffect.SavePlace save => Silent(() => Reading.SavePlace(save.Path, save.Place)),
                BrowserEffect.NoteOpened opened => Saved(() => Reading.Open(opened.Path)),
                BrowserEffect.Mark mark => Saved(() => Reading.Mark(mark.Path, mark.Marks, mark.IsSet)),
                BrowserEffect.MarkEach each => MarkEach(each),
                BrowserEffect.Tag tag => Tag(tag),
                BrowserEffect.MarkAllRead all => MarkAllRead(all.Scope),
                BrowserEffect.Undo => new BrowserAction.ReadingSaved(Reading.Undo() is { } undone ? After(undone) : "Nothing to undo.", InList: true),
                BrowserEffect.RememberQuery remember => Saved(() => Reading.RememberQuery(remember.Query)),
                BrowserEffect.KeepSearch keep => KeepSearch(keep),
                _ => throw new ArgumentOutOfRangeException(nameof(effect), effect, "Not an effect to be run."),
            };
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return new BrowserAction.ReadingLost(UnusableException.ReasonOf(problem));
        }
    }

    private static BrowserAction? Silent(Action work)
    {
        work();
        return null;
    }

    private static BrowserAction.ReadingSaved Saved(Action work)
    {
        work();
        return new BrowserAction.ReadingSaved();
    }

    /// <summary>How it is now that a change was taken back.</summary>
    /// <param name="undone">The change, as it was kept.</param>
    private static Phrase After(string undone) => undone switch
    {
        ChangeLabels.Starred => "Undone: no longer starred.",
        ChangeLabels.NoLongerStarred => "Undone: starred again.",
        ChangeLabels.MarkedRead => "Undone: unread again.",
        ChangeLabels.MarkedUnread => "Undone: read again.",
        ChangeLabels.MarkedAllRead => "Undone: what was unread is so again.",
        ChangeLabels.Tagged => "Undone: the tags are as they were.",
        _ => (Phrase)$"Undone: {undone}.",
    };

    private Phrase WithUndo(Phrase done) => $"{done}; {keys.KeyOf("undo")} undoes it.";

    private BrowserAction.ReadingSaved MarkAllRead(ListScope scope)
    {
        var count = Reading.MarkAllRead(scope);
        return new(count == 0 ? "All of them were read." : WithUndo($"Marked {Wording.Articles(count)} read"), InList: true);
    }

    private BrowserAction.ReadingSaved MarkEach(BrowserEffect.MarkEach each)
    {
        var count = Reading.MarkEach(each.Set.In(archive).ToList(), each.Marks, each.IsSet);
        if (count == 0)
            return new("They are so already.", InList: true);
        var articles = Wording.Articles(count);
        return new(
            WithUndo((each.Marks, each.IsSet) switch
            {
                (ArticleMarks.Starred, true) => (Phrase)$"Starred {articles}",
                (ArticleMarks.Starred, _) => $"Took the star from {articles}",
                (_, true) => $"Marked {articles} read",
                _ => $"Marked {articles} unread",
            }),
            InList: true);
    }

    private BrowserAction.ReadingSaved Tag(BrowserEffect.Tag tag)
    {
        var count = Reading.Tag(tag.Set.In(archive).ToList(), tag.Added, tag.Removed);
        return new(count == 0 ? "They have these tags already." : WithUndo($"Changed the tags of {Wording.Articles(count)}"), InList: true);
    }

    private BrowserAction.ReadingSaved KeepSearch(BrowserEffect.KeepSearch keep)
    {
        Reading.KeepSearch(keep.Query, keep.IsKept);
        var key = keys.KeyOf("keep-search");
        return new(keep.IsKept
            ? (Phrase)$"The tree keeps this search; {key} there removes it."
            : $"The search was removed from the tree; {key} keeps it again.");
    }
}
