using Tui.Browsing;
using Tui.Browsing.Keys;

namespace Tui.Tests.Browsing.Keys;

public class KeyMapTests
{
    private static readonly KeyPlace[] Places =
    [
        KeyPlace.Tree, KeyPlace.List, KeyPlace.Found, KeyPlace.Article, KeyPlace.ArticleAlone, KeyPlace.Help, KeyPlace.Typing,
        KeyPlace.Confirm, KeyPlace.Palette, KeyPlace.Article | KeyPlace.Noted, KeyPlace.ArticleAlone | KeyPlace.Noted,
        KeyPlace.Article | KeyPlace.Matched, KeyPlace.Typing | KeyPlace.Finding,
    ];

    [Fact]
    public void No_key_means_two_things_in_one_place()
    {
        foreach (var place in Places)
        {
            var keys = KeyMap.Entries.Where(entry => entry.IsFor(place)).SelectMany(entry => entry.Keys);

            Assert.DoesNotContain(keys.GroupBy(stroke => stroke.Key.KeyCode), same => same.Count() > 1);
        }
    }

    [Fact]
    public void A_key_has_one_name()
    {
        var keys = KeyMap.Entries.SelectMany(entry => entry.Keys);

        Assert.DoesNotContain(
            keys.GroupBy(stroke => stroke.Key.KeyCode),
            same => same.Select(stroke => stroke.Name).Distinct(StringComparer.Ordinal).Count() > 1);
    }

    [Fact]
    public void Everything_that_a_user_can_do_has_a_key()
    {
        var withoutKey = new HashSet<Type>
        {
            typeof(BrowserAction.EditPrompt), typeof(BrowserAction.Click), typeof(BrowserAction.Wheel),
            typeof(BrowserAction.TakeChoice), typeof(BrowserAction.PickAt), typeof(BrowserAction.MoveEdge), typeof(BrowserAction.BreakOff),
        };
        var withKey = KeyMap.Entries.Select(entry => entry.Action.GetType());
        var all = typeof(BrowserAction).GetNestedTypes().Where(type =>
            type.IsSubclassOf(typeof(BrowserAction)) && !type.IsAssignableTo(typeof(BrowserAction.News)));

        Assert.Empty(all.Except(withoutKey).Except(withKey));
    }

    [Fact]
    public void Every_place_can_be_left()
    {
        foreach (var place in Places)
        {
            Assert.IsType<BrowserAction.Quit>(KeyTable.Default.Find(place, BrowserSession.KeyOf("Ctrl-C")));
        }
    }

    [Fact]
    public void Keys_that_do_the_same_stand_in_one_line_of_the_help()
    {
        var down = Assert.Single(KeyTable.Default.HelpLines, help => help.Description == "down a page");

        Assert.Equal("Space PgDn Ctrl-F", string.Join(' ', down.Keys));
    }

    [Fact]
    public void The_readme_gets_a_row_for_each_line_of_the_help()
    {
        Assert.Contains("| `j` `↓` | `down` | down |", KeyTable.Default.MarkdownRows(), StringComparer.Ordinal);
        Assert.Equal(KeyTable.Default.HelpLines.Length, KeyTable.Default.MarkdownRows().Count());
    }
}
