using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Tui.Browsing.Views;
using Tui.Browsing.Views.Themes;
using Tui.Core.Settings;
using Tui.Text;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Tests.Browsing.Views;

public class ThemeTests
{
    public static TheoryData<string> Names => [.. BuiltInThemes.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_kind_of_text_differs_from_running_text_with_and_without_colours(string name)
    {
        var themes = BuiltInThemes.Find(name)!;
        foreach (var theme in (Theme[])[themes.Dark, themes.Light])
        {
            var text = theme.For(SpanStyle.Normal, RowKind.Plain);
            foreach (var style in (SpanStyle[])[SpanStyle.Link, SpanStyle.Highlight, SpanStyle.Heading])
            {
                Assert.NotEqual(text, theme.For(style, RowKind.Plain));
                Assert.NotEqual(Pen.Of(text, ColorDepth.None), Pen.Of(theme.For(style, RowKind.Plain), ColorDepth.None));
            }

            Assert.NotEqual(Pen.Of(text, ColorDepth.None), Pen.Of(theme.For(SpanStyle.Normal, RowKind.Selected), ColorDepth.None));
            Assert.NotEqual(text, theme.For(SpanStyle.Normal, RowKind.SelectedElsewhere));
        }
    }

    [Fact]
    public void The_usual_and_the_plain_theme_leave_the_ground_to_the_terminal()
    {
        foreach (var name in (string[])["default", "mono"])
            Assert.Equal(Color.None, BuiltInThemes.Find(name)!.Dark.For(SpanStyle.Normal, RowKind.Plain).Background);
    }

    [Fact]
    public void The_plain_theme_has_no_colour()
    {
        var mono = BuiltInThemes.Find("mono")!.Dark;
        foreach (var style in Enum.GetValues<SpanStyle>())
            Assert.Equal((Color.None, Color.None), (mono.For(style, RowKind.Plain).Foreground, mono.For(style, RowKind.Plain).Background));
    }

    [Fact]
    public void On_the_selected_row_nothing_is_dim() =>
        Assert.Equal(TextStyle.Reverse, BuiltInThemes.Default.Dark.For(SpanStyle.Dim, RowKind.Selected).Style);

    [Fact]
    public void A_selected_row_of_the_list_is_shown_by_its_ends_or_as_a_whole()
    {
        var (ends, row) = (BuiltInThemes.Default.Dark, ThemeFile.Read("selection: row\n").Dark);

        Assert.Equal(TextStyle.Reverse, ends.For(SpanStyle.Dim | SpanStyle.End, RowKind.SelectedAtEnds).Style);
        Assert.Equal(TextStyle.None, ends.For(SpanStyle.Normal, RowKind.SelectedAtEnds).Style);
        Assert.Equal(TextStyle.Reverse, row.For(SpanStyle.Normal, RowKind.SelectedAtEnds).Style);
    }

    [Fact]
    public void A_file_changes_what_it_names()
    {
        var theme = ThemeFile.Read("# dusk\ncaption: bright-yellow on blue italic\nlink: '#5f87af'\ndim: plain\n").Dark;

        Assert.Equal(
            new Attribute(ColorName16.BrightYellow, ColorName16.Blue, TextStyle.Italic), theme.For(SpanStyle.Caption, RowKind.Plain));
        Assert.Equal(new Attribute(new Color(0x5f, 0x87, 0xaf), Color.None), theme.For(SpanStyle.Link, RowKind.Plain));
        Assert.Equal(Theme.Plain, theme.For(SpanStyle.Dim, RowKind.Plain));
        Assert.Equal(BuiltInThemes.Default.Dark.Heading, theme.Heading);
    }

    [Fact]
    public void A_file_may_begin_with_another_theme()
    {
        var themes = ThemeFile.Read("code: red\nbase: high-contrast\n");

        Assert.Equal(BuiltInThemes.Find("high-contrast")!.Light.Text, themes.Light.Text);
        Assert.Equal((Color)ColorName16.Red, themes.Light.Code.Foreground);
    }

    [Theory]
    [InlineData("caption: yellow\nlnik: cyan\n", 2, "there is no kind of text 'lnik'; there are: text, dim,")]
    [InlineData("caption: yelow\n", 1, "caption takes colours and styles as in 'cyan'")]
    [InlineData("caption: #5f87af\n", 1, "caption has no value; # begins a comment, so a colour such as \"#5f87af\" stands in quotation marks")]
    [InlineData("caption: red on\n", 1, "caption takes colours")]
    [InlineData("\nbase: dusk\n", 2, "base takes default, mono, high-contrast, not 'dusk'")]
    [InlineData("caption: [red]\n", 1, "caption takes colours")]
    [InlineData("selection: rows\n", 1, "selection takes row, ends, not 'rows'")]
    public void A_mistake_in_a_file_says_its_line(string text, int line, string message)
    {
        var mistake = Assert.Throws<SettingsException>(() => ThemeFile.Read(text));

        Assert.Equal(line, mistake.Line);
        Assert.StartsWith(message, mistake.Message, StringComparison.Ordinal);
    }
}
