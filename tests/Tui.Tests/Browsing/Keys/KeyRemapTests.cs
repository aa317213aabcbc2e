using Tui.Browsing;
using Tui.Browsing.Keys;
using Tui.Core.Settings;

namespace Tui.Tests.Browsing.Keys;

public class KeyRemapTests
{
    [Fact]
    public void An_action_has_the_keys_that_it_is_given_and_no_others()
    {
        var table = Read("keys:\n  star: '*'\n  page-down: [Space, Ctrl-V, PgDn]\n");

        Assert.IsType<BrowserAction.ToggleMark>(Find(table, KeyPlace.List, "*"));
        Assert.Null(Find(table, KeyPlace.List, "s"));
        Assert.Equal(new BrowserAction.MovePages(1), Find(table, KeyPlace.Article, "Ctrl-V"));
        Assert.Null(Find(table, KeyPlace.Article, "Ctrl-F"));
        Assert.Equal("Space Ctrl-V PgDn", string.Join(' ', table.KeysOf("page-down")));
    }

    [Fact]
    public void Hints_and_help_name_the_keys_that_were_given()
    {
        var table = Read("keys:\n  star: Alt-s\n");

        Assert.Contains(table.Hints(KeyPlace.List), hint => hint is { Key: "Alt-S", Word: "star" });
        Assert.Contains(table.HelpLines, help => help is { Name: "star", Keys: ["Alt-S"] });
    }

    [Fact]
    public void An_action_may_have_no_key_and_is_still_to_be_had_by_name()
    {
        var table = Read("keys:\n  mark-all-read: none\n");

        Assert.Null(Find(table, KeyPlace.List, "A"));
        Assert.Contains(table.Actions, action => action.Name == "mark-all-read");
    }

    [Fact]
    public void Two_actions_may_change_keys_with_each_other()
    {
        var table = Read("keys:\n  star: m\n  mark-read: s\n");

        Assert.Equal(new BrowserAction.ToggleMark(Core.Querying.ArticleMarks.Starred), Find(table, KeyPlace.List, "m"));
    }

    [Fact]
    public void A_letter_that_quits_everywhere_is_still_typed()
    {
        var table = Read("keys:\n  quit-anywhere: X\n");

        Assert.IsType<BrowserAction.Quit>(Find(table, KeyPlace.List, "X"));
        Assert.Null(Find(table, KeyPlace.Typing, "X"));
        Assert.IsType<BrowserAction.Quit>(Find(table, KeyPlace.Typing, "Ctrl-C"));
    }

    [Theory]
    [InlineData("measure: 80\nkeys:\n  # mine\n  star: m\n", 4, "'m' is both star and mark-read; give mark-read another key in 'keys:' as well")]
    [InlineData("keys:\n  star: *\n", 2, "'*' means something else in YAML; in quotation marks it is the sign itself")]
    [InlineData("keys:\n  star: [x, '*']\n  undo: [@]\n", 3, "'@' means something else in YAML; in quotation marks it is the sign itself")]
    [InlineData("keys:\n  star: j\n", 2, "'j' is both star and down; give down another key in 'keys:' as well")]
    [InlineData("keys:\n  footnote: n\n", 2, "'n' is both footnote and next-article; give next-article another key in 'keys:' as well")]
    [InlineData("keys:\n\n  stars: x\n", 3, "there is no action 'stars'; is 'star' meant? The browser lists all under ':'")]
    [InlineData("keys:\n  zzz: x\n", 2, "there is no action 'zzz'; the browser lists all under ':'")]
    [InlineData("keys:\n  quit: none\n  star: X\n  quit-anywhere: none\n", 4, "no key is left that quits")]
    [InlineData("# as in [docs: [a\nkeys:\n  stars: [x]\n", 3, "there is no action 'stars'")]
    [InlineData("keys:\n  star: [a, b\n", 2, "the list is not closed: a ']' is missing")]
    [InlineData("keys:\n  star: Strg-S\n", 2, "there is no key 'Strg-S'; keys are written as in")]
    [InlineData("keys:\n  star: Ctrl-I\n", 2, "terminals send Tab for Ctrl-I, which cannot be told from it")]
    [InlineData("keys:\n  accept: x\n", 2, "'accept' is for the time while one types, when 'x' is a letter")]
    [InlineData("keys: 7\n", 1, "below 'keys:' stand lines such as")]
    [InlineData("keys:\n  star:\n    x: y\n", 3, "an action takes a key, keys as in [Space, Ctrl-F], or none")]
    [InlineData("keys:\n  tag: #\n", 2, "an action takes a key, keys as in [Space, Ctrl-F], or none; # stands in quotation marks")]
    [InlineData("keys:\n  star: x\n  star: y\n", 3, "'star' stands twice")]
    [InlineData("keys:\n\tstar: x\n", 2, "there is a tab; YAML has spaces in its place")]
    public void A_mistake_says_its_line_and_what_it_is(string text, int line, string message)
    {
        var mistake = Assert.Throws<SettingsException>(() => Read(text));

        Assert.StartsWith(message, mistake.Message, StringComparison.Ordinal);
        Assert.Equal(line, mistake.Line);
    }

    [Theory]
    [InlineData("x", "x")]
    [InlineData("X", "X")]
    [InlineData("ctrl+f", "Ctrl-F")]
    [InlineData("Ctrl-Shift-x", "Ctrl-Shift-X")]
    [InlineData("pageup", "PgUp")]
    [InlineData("Up", "↑")]
    [InlineData("shift-tab", "Shift-Tab")]
    [InlineData("f5", "F5")]
    [InlineData("-", "-")]
    [InlineData("Ctrl--", "Ctrl--")]
    [InlineData("é", "é")]
    public void Keys_are_read_as_people_write_them_and_shown_in_one_way(string written, string shown) =>
        Assert.Equal(shown, KeyNotation.Read(written)?.Name);

    [Fact]
    public void Every_key_of_the_table_is_read_as_it_is_shown()
    {
        foreach (var stroke in KeyMap.Entries.SelectMany(entry => entry.Keys))
        {
            Assert.Equal(stroke.Name, KeyNotation.Read(stroke.Name)?.Name);
            Assert.Equal(stroke.Key.KeyCode, KeyNotation.Read(stroke.Name)?.Key.KeyCode);
        }
    }

    private static KeyTable Read(string text) => KeyRemap.Apply(KeyTable.Default, SettingsFile.ReadKeys(text));

    private static BrowserAction? Find(KeyTable table, KeyPlace place, string key) => table.Find(place, KeyNotation.Read(key)!.Key);
}
