using System.Collections.Immutable;
using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Keys;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Core.Language;
using Tui.Core.Querying;
using Tui.Core.Settings;

namespace Tui.Tests.Browsing.Marks;

public class ReadingEffectsTests
{
    private static ReadingEffects Effects(IArchive archive, params ImmutableArray<KeySetting> keys) =>
        new(archive, KeyRemap.Apply(KeyTable.Default, keys));

    [Fact]
    public void What_is_said_of_a_key_is_true_of_the_keys_that_the_user_has()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        var remapped = Effects(archive, new KeySetting("undo", ["U"], 1));
        Assert.Equal("Marked 12 articles read; U undoes it.", Said(remapped, new BrowserEffect.MarkAllRead(ListScope.All)));

        var without = Effects(new FakeArchive(InventedArticles.Dozen), new KeySetting("undo", [], 1));
        Assert.Equal("Marked 12 articles read; : undo undoes it.", Said(without, new BrowserEffect.MarkAllRead(ListScope.All)));
    }

    [Theory]
    [InlineData(ChangeLabels.Starred, "Undone: no longer starred.", "已撤销：不再有星标。")]
    [InlineData(ChangeLabels.NoLongerStarred, "Undone: starred again.", "已撤销：重新有星标。")]
    [InlineData(ChangeLabels.MarkedRead, "Undone: unread again.", "已撤销：重新未读。")]
    [InlineData(ChangeLabels.MarkedUnread, "Undone: read again.", "已撤销：重新已读。")]
    [InlineData(ChangeLabels.MarkedAllRead, "Undone: what was unread is so again.", "已撤销：原来未读的重新未读。")]
    [InlineData(ChangeLabels.Tagged, "Undone: the tags are as they were.", "已撤销：标签恢复原样。")]
    public void After_an_undo_it_is_said_how_it_is_now(string label, string english, string chinese)
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Own.Remember(label);
        var said = Assert.IsType<BrowserAction.ReadingSaved>(Effects(archive).Run(new BrowserEffect.Undo())).Message!;

        Assert.Equal(english, Phrases.English.Of(said));
        Assert.Equal(chinese, Phrases.Named("zh")!.Of(said));
    }

    [Fact]
    public void A_mark_of_a_file_that_may_not_be_read_is_lost_and_said_to_be()
    {
        var archive = new FakeArchive(InventedArticles.Dozen);
        archive.Own.OnChange = () => throw new UnauthorizedAccessException("Access to the path is denied.");

        var lost = Assert.IsType<BrowserAction.ReadingLost>(Effects(archive).Run(new BrowserEffect.Mark("tide.md", ArticleMarks.Starred, true)));
        Assert.Equal("Access to the path is denied.", lost.Reason.ToString());
    }

    private static string? Said(ReadingEffects effects, BrowserEffect effect) =>
        Assert.IsType<BrowserAction.ReadingSaved>(effects.Run(effect)).Message?.ToString();
}
