using Tui.Browsing;
using Tui.Browsing.Keys;
using Tui.Browsing.Prompts;
using Tui.Core.Settings;

namespace Tui.Tests.Browsing;

/// <summary>An Esc and a key in one go cannot be told from the key with Alt.</summary>
public class AltKeysTests
{
    private static BrowserScreen Dozen(KeyTable? keys = null) => new(new FakeArchive(InventedArticles.Dozen), 80, 24, keys: keys);

    [Fact]
    public void An_Esc_and_a_key_that_come_together_are_both_taken()
    {
        using var screen = Dozen().Press("/", "'the'").Type("\ej").Finish();

        Assert.Null(screen.State.Prompt);
        Assert.Equal(1, screen.State.List.Selected);
    }

    [Fact]
    public void An_Esc_and_an_arrow_that_come_together_are_both_taken()
    {
        using var screen = Dozen().Press("/", "'the'").Type("\e\e[B").Finish();

        Assert.Null(screen.State.Prompt);
        Assert.Equal(1, screen.State.List.Selected);
    }

    [Fact]
    public void An_Esc_and_a_key_that_come_together_put_an_end_to_waiting()
    {
        using var screen = Dozen().Type("j\rG").Type("\ej").Finish();

        Assert.Equal((Pane.List, 2), (screen.State.Focus, screen.State.List.Selected));
    }

    [Fact]
    public void What_Alt_does_in_a_line_that_is_typed_it_still_does()
    {
        using var screen = Dozen().Press("/", "'two words'").Type("\ebx").Finish();

        Assert.Equal("two xwords", Assert.IsType<Prompt.Search>(screen.State.Prompt).Text);
    }

    [Fact]
    public void A_key_that_the_reader_has_given_Alt_is_never_two()
    {
        var keys = KeyRemap.Apply(KeyTable.Default, [new KeySetting("down", ["Alt-J"], 1)]);
        using var screen = Dozen(keys).Press("/", "'the'").Type("\ej").Finish();
        Assert.NotNull(screen.State.Prompt);

        screen.Press("Esc").Type("\ej").Finish();
        Assert.Equal(1, screen.State.List.Selected);
    }

    [Fact]
    public void An_arrow_that_a_slow_line_has_parted_marks_nothing()
    {
        using var screen = Dozen().Press("j", "j").Type("\e").Type("[A").Finish();

        Assert.Equal(1, screen.State.List.Selected);
        Assert.All(screen.State.List.Window, row => Assert.Equal(Tui.Core.Querying.ArticleMarks.None, row.Marks));
    }
}
