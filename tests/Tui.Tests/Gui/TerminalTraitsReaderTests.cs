using Terminal.Gui.Drivers;

namespace Tui.Tests.Gui;

public class TerminalTraitsReaderTests
{
    [Theory]
    [InlineData("TERM=xterm-256color", "Indexed")]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor", "Direct")]
    [InlineData("TERM=xterm-256color COLORTERM=truecolor NO_COLOR=1", "None")]
    [InlineData("TERM=xterm-256color NO_COLOR=", "Indexed")]
    [InlineData("TERM=xterm-kitty", "Direct")]
    [InlineData("TERM=xterm-direct", "Direct")]
    [InlineData("TERM=xterm TERM_PROGRAM=iTerm.app", "Direct")]
    [InlineData("TERM=xterm", "Sixteen")]
    [InlineData("TERM=linux", "Sixteen")]
    [InlineData("TERM=vt220", "None")]
    [InlineData("TERM=xterm-mono", "None")]
    [InlineData("TERM=xterm-mono COLORTERM=truecolor", "None")]
    [InlineData("TERM=linux-m", "None")]
    [InlineData("TERM=dumb COLORTERM=truecolor", "None")]
    [InlineData("", "None")]
    public void The_environment_says_how_many_colours_there_are(string environment, string colors) =>
        Assert.Equal(colors, Read(environment).Colors.ToString());

    [Theory]
    [InlineData("TERM=xterm-256color", "Pan", true, true)]
    [InlineData("TERM=tmux-256color", "Pan", true, true)]
    [InlineData("TERM=screen-256color", "Pan", false, false)]
    [InlineData("TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", "Pan", true, false)]
    [InlineData("TERM=linux", "Index", false, false)]
    [InlineData("TERM=dumb", "None", false, false)]
    public void A_terminal_is_sent_only_what_it_takes_without_harm(string environment, string scrolling, bool links, bool questions)
    {
        var traits = Read(environment);

        Assert.Equal((scrolling, links, questions), (traits.Scrolling.ToString(), traits.Hyperlinks, traits.AnswersModes));
    }

    [Theory]
    [InlineData("TERM=xterm-256color", true)]
    [InlineData("TERM=xterm-256color TERM_PROGRAM=Apple_Terminal", true)]
    [InlineData("TERM=screen", false)]
    [InlineData("TERM=linux", false)]
    [InlineData("TERM=dumb", false)]
    public void A_terminal_is_asked_for_its_ground_where_it_shows_no_question(string environment, bool asked) =>
        Assert.Equal(asked, Read(environment).AnswersColors);

    [Theory]
    [InlineData("COLORFGBG=15;0", true)]
    [InlineData("COLORFGBG=0;15", false)]
    [InlineData("COLORFGBG=0;default;15", false)]
    [InlineData("COLORFGBG=0;default", null)]
    [InlineData("TERM=xterm", null)]
    public void The_environment_may_say_whether_the_ground_is_dark(string environment, bool? isDark) =>
        Assert.Equal(isDark, Read(environment).Ground?.IsDarkColor());

    private static TerminalTraits Read(string environment)
    {
        var variables = environment.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(pair => pair.Split('='))
            .ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return TerminalTraitsReader.Read(variables.GetValueOrDefault);
    }
}
