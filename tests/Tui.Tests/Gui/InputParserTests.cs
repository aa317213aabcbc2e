using System.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Input;

namespace Tui.Tests.Gui;

public class InputParserTests
{
    // Longer than an Esc is waited behind.
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(90);

    private TimeSpan _time;

    [Theory]
    [InlineData("a", "a")]
    [InlineData("A", "A")]
    [InlineData("ä日😀", "ä 日 😀")]
    [InlineData("\r", "Enter")]
    [InlineData("\t", "Tab")]
    [InlineData("\x7f", "Backspace")]
    [InlineData("\0", "Ctrl+Space")]
    [InlineData("\x01\x1a\x1c", "Ctrl+A Ctrl+Z Ctrl+\\")]
    [InlineData("\e[A\e[B\e[C\e[D", "CursorUp CursorDown CursorRight CursorLeft")]
    [InlineData("\eOA\eOB\eOC\eOD", "CursorUp CursorDown CursorRight CursorLeft")]
    [InlineData("\e[H\e[F\eOH\eOF", "Home End Home End")]
    [InlineData("\e[1~\e[4~\e[7~\e[8~", "Home End Home End")]
    [InlineData("\e[2~\e[3~\e[5~\e[6~", "Insert Delete PageUp PageDown")]
    [InlineData("\eOP\eOS\e[11~\e[15~\e[17~\e[24~", "F1 F4 F1 F5 F6 F12")]
    [InlineData("\e[25~\e[34~", "F13 F20")]
    [InlineData("\e[[A\e[[E", "F1 F5")]
    [InlineData("\e[1;2A\e[1;3B\e[1;5C\e[1;6D", "Shift+CursorUp Alt+CursorDown Ctrl+CursorRight Ctrl+Shift+CursorLeft")]
    [InlineData("\e[1;5P\e[3;5~\e[5;3~", "Ctrl+F1 Ctrl+Delete Alt+PageUp")]
    [InlineData("\e[a\eOa\e[3$\e[3^\e[3@", "Shift+CursorUp Ctrl+CursorUp Shift+Delete Ctrl+Delete Ctrl+Shift+Delete")]
    [InlineData("\e[Z", "Shift+Tab")]
    [InlineData("\ea\eA\e\r\e\x7f", "Alt+A Alt+Shift+A Alt+Enter Alt+Backspace")]
    [InlineData("\eä", "Alt+ä")]
    [InlineData("\e\e[A", "Alt+CursorUp")]
    [InlineData("\eOM\eOp\eOk", "Enter 0 +")]
    [InlineData("\e[97;5u\e[27u\e[65;2u", "Ctrl+A Esc A")]
    [InlineData("\e[97;1:3u", "")]
    [InlineData("\e[27;5;105~", "Ctrl+I")]
    public void Bytes_are_keys(string bytes, string keys) => Assert.Equal(keys, Keys(bytes));

    [Theory]
    [InlineData("\e[24;80R")]
    [InlineData("\e[?62;22c")]
    [InlineData("\e[>0;276;0c")]
    [InlineData("\e]11;rgb:0000/0000/0000\e\\")]
    [InlineData("\e]52;c;cm0gLXJmIC8K\a")]
    [InlineData("\eP1$r0m\e\\")]
    [InlineData("\e_Gi=1;OK\e\\")]
    [InlineData("\e[I\e[O")]
    [InlineData("\e[M abc")]
    [InlineData("\e[999999999999999~")]
    [InlineData("\e[200")]
    [InlineData("\xc2\x9b")]
    public void An_answer_of_the_terminal_is_not_typed(string bytes) =>
        Assert.DoesNotContain(
            Parse(Encoding.Latin1.GetBytes(bytes)),
            input => input is TerminalInput.KeyPressed { Key.AsGrapheme: not ("a" or "b" or "c") });

    [Fact]
    public void A_character_split_between_two_reads_is_one()
    {
        var parser = new InputParser(() => _time);
        var output = new List<TerminalInput>();
        foreach (var value in Encoding.UTF8.GetBytes("日😀\e[1;5A")) parser.Feed([value], output);

        Assert.Equal("日 😀 Ctrl+CursorUp", Names(output));
    }

    [Theory]
    [InlineData("\e", "Esc")]
    [InlineData("\e\e", "Esc Esc")]
    [InlineData("\e[", "Alt+[")]
    [InlineData("\eO", "Alt+Shift+O")]
    [InlineData("\e]", "Alt+]")]
    public void What_nothing_follows_is_the_key_itself(string bytes, string keys)
    {
        var parser = new InputParser(() => _time);
        var output = new List<TerminalInput>();
        parser.Feed(Encoding.UTF8.GetBytes(bytes), output);
        Assert.True(parser.IsUndecided);

        parser.Decide(output);

        Assert.Equal(keys, Names(output));
    }

    [Theory]
    [InlineData("\e|[A|[B", "Esc CursorUp [ B")]
    [InlineData("\e|[C", "Esc CursorRight")]
    [InlineData("\e|[1;5D", "Esc Ctrl+CursorLeft")]
    [InlineData("\e|[5~j", "Esc PageUp j")]
    [InlineData("\e|[[A", "Esc F1")]
    [InlineData("\e|OP", "Esc F1")]
    [InlineData("\e[|A", "Alt+[ CursorUp")]
    [InlineData("\eO|A", "Alt+Shift+O CursorUp")]
    [InlineData("\e|[|A", "Esc [ CursorUp")]
    [InlineData("\e\e|[A", "Esc Esc CursorUp")]
    [InlineData("\e|[?64;28c", "Esc")]
    [InlineData("\e|[?2026;2$y", "Esc")]
    [InlineData("\e|[<0;5;3M", "Esc")]
    [InlineData("\e|]11;rgb:0000/0000/0000\e\\j", "Esc j")]
    [InlineData("\e|||||]11;|||||rgb:0000/|||||0000/0000\e\\j", "Esc j")]
    [InlineData("\e|_Gi=31;OK\e\\j", "Esc j")]
    public void A_sequence_that_stops_after_its_beginning_still_ends_as_one(string parts, string keys) => Assert.Equal(keys, Paused(parts));

    [Theory]
    [InlineData("\e|A", "Esc A")]
    [InlineData("\e|O|A", "Esc O A")]
    [InlineData("\e|O|F", "Esc O F")]
    [InlineData("\e|O|j", "Esc O j")]
    [InlineData("\e|Oj", "Esc O j")]
    [InlineData("\e|[j", "Esc [ j")]
    [InlineData("\e|]j", "Esc ] j")]
    [InlineData("\e|_j", "Esc _ j")]
    [InlineData("\e|P|Gj", "Esc P G j")]
    [InlineData("\e|j[A", "Esc j [ A")]
    [InlineData("\e||||||||||||[A", "Esc [ A")]
    [InlineData("\e|[1||||||||||||A", "Esc A")]
    [InlineData("\e|]1||||||||||||A", "Esc A")]
    [InlineData("\e|\e[A", "Esc CursorUp")]
    [InlineData("\e|[\e[A", "Esc [ CursorUp")]
    public void A_key_behind_an_Esc_is_that_key(string parts, string keys) => Assert.Equal(keys, Paused(parts));

    [Theory]
    [InlineData("\ej", true)]
    [InlineData("\eä", true)]
    [InlineData("\e\e[A", true)]
    [InlineData("\e[1;3A", false)]
    [InlineData("\e[106;3u", false)]
    [InlineData("j", false)]
    public void Whether_Alt_may_be_an_Esc_that_came_before_is_told(string bytes, bool isAfterEscape) =>
        Assert.Equal(isAfterEscape, Assert.IsType<TerminalInput.KeyPressed>(Assert.Single(Parse(Encoding.UTF8.GetBytes(bytes)))).IsAfterEscape);

    [Fact]
    public void Two_Escs_and_a_key_lose_nothing() => Assert.Equal("Esc Alt+J", Keys("\e\ej"));

    [Fact]
    public void An_answer_that_stops_after_its_beginning_is_still_one()
    {
        var (parser, output) = (new InputParser(() => _time), new List<TerminalInput>());
        parser.Feed("\e"u8, output);
        parser.Decide(output);
        _time += Pause;
        parser.Feed("[?64;28c"u8, output);

        Assert.Equal([64, 28], Assert.IsType<TerminalInput.FeaturesReported>(output[^1]).Features);
    }

    [Fact]
    public void A_paste_is_one_clean_text()
    {
        var input = Assert.Single(Parse(Encoding.UTF8.GetBytes("\e[200~two\r\nlines\e[2J\e[31m日\e[201~")));

        Assert.Equal("two\nlines日", Assert.IsType<TerminalInput.Pasted>(input).Text);
    }

    [Theory]
    [InlineData("\e[<0;5;3M", "LeftButtonPressed at {X=4,Y=2}")]
    [InlineData("\e[<2;5;3M", "RightButtonPressed at {X=4,Y=2}")]
    [InlineData("\e[<64;1;1M", "WheeledUp at {X=0,Y=0}")]
    [InlineData("\e[<69;1;1M", "Shift, WheeledDown at {X=0,Y=0}")]
    [InlineData("\e[<32;6;3M", "LeftButtonPressed, PositionReport at {X=5,Y=2}")]
    [InlineData("\e[<0;5;3M\e[<0;5;3m", "LeftButtonPressed at {X=4,Y=2}; LeftButtonReleased at {X=4,Y=2}; LeftButtonClicked at {X=4,Y=2}")]
    [InlineData("\e[<0;5;3M\e[<0;9;3m", "LeftButtonPressed at {X=4,Y=2}; LeftButtonReleased at {X=8,Y=2}")]
    [InlineData("\e[<0;0;3M\e[<0;5M\e[<:;1;1M", "")]
    public void Reports_are_mouse_events(string bytes, string events) => Assert.Equal(events, Mice(bytes));

    [Fact]
    public void Two_clicks_in_a_short_time_are_a_double_click()
    {
        const string Click = "\e[<0;5;3M\e[<0;5;3m";

        Assert.EndsWith("LeftButtonDoubleClicked at {X=4,Y=2}", Mice(Click + Click), StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_may_answer_which_modes_it_has() =>
        Assert.Equal([new TerminalInput.ModeReported(2026, 2)], Parse("\e[?2026;2$y"u8));

    [Theory]
    [InlineData("\e]11;rgb:ffff/8080/0000\e\\", 255, 128, 0)]
    [InlineData("\e]11;rgb:ff/80/00\a", 255, 128, 0)]
    [InlineData("\e]11;rgb:f/0/f\a", 255, 0, 255)]
    public void A_terminal_may_answer_which_ground_it_has(string bytes, int red, int green, int blue) =>
        Assert.Equal([new TerminalInput.GroundReported(new Color(red, green, blue))], Parse(Encoding.UTF8.GetBytes(bytes)));

    [Theory]
    [InlineData("\e]11;rgb:ffff/8080\a")]
    [InlineData("\e]11;rgb:fffff/0/0\a")]
    [InlineData("\e]10;rgb:ff/80/00\a")]
    [InlineData("\e]11;rgb:ff/80/00\x18")]
    [InlineData("\eP11;rgb:ff/80/00\e\\")]
    public void What_is_no_such_answer_is_nothing(string bytes) => Assert.Empty(Parse(Encoding.UTF8.GetBytes(bytes)));

    // Between two parts there is a pause.
    private string Paused(string parts)
    {
        var (parser, output) = (new InputParser(() => _time), new List<TerminalInput>());
        foreach (var part in parts.Split('|'))
        {
            parser.Feed(Encoding.UTF8.GetBytes(part), output);
            parser.Decide(output);
            _time += Pause;
        }

        return Names(output);
    }

    private static string Names(IEnumerable<TerminalInput> input) =>
        string.Join(' ', input.OfType<TerminalInput.KeyPressed>().Select(pressed => pressed.Key.ToString()));

    private string Keys(string bytes) => Names(Parse(Encoding.UTF8.GetBytes(bytes)));

    private string Mice(string bytes) =>
        string.Join("; ", Parse(Encoding.UTF8.GetBytes(bytes)).Cast<TerminalInput.MouseMoved>().Select(moved => moved.Mouse.ToString()));

    private List<TerminalInput> Parse(ReadOnlySpan<byte> bytes)
    {
        var output = new List<TerminalInput>();
        new InputParser(() => _time).Feed(bytes, output);
        _time += TimeSpan.FromSeconds(1);
        return output;
    }
}
