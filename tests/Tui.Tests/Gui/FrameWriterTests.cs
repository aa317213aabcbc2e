using System.Drawing;
using System.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Tui.Tests.Support;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Tests.Gui;

public class FrameWriterTests
{
    private static readonly TerminalTraits Traits = new(ColorDepth.Direct);
    private static readonly Cursor Hidden = new();

    private readonly CellBuffer _screen = new(20, 6);
    private readonly FrameWriter _writer = new(Traits, new Size(20, 6));

    public FrameWriterTests() => _writer.Write(_screen, Hidden);

    [Fact]
    public void Nothing_is_sent_where_nothing_changed()
    {
        Put(3, 2, "text");
        Frame();

        Assert.Equal("", Frame());
    }

    [Fact]
    public void Only_the_cells_that_changed_are_sent()
    {
        Put(0, 1, "one two three");
        Frame();

        Put(4, 1, "TWO");

        Assert.Equal("\\e[9DTWO", Frame());
    }

    [Fact]
    public void The_cursor_takes_the_shortest_way()
    {
        Put(0, 1, "a");
        Put(0, 2, "b");
        Put(8, 2, "c");

        Assert.Equal("\\e[2Ha\n\rb\\e[7Cc", Frame());
    }

    [Fact]
    public void A_short_gap_is_written_again()
    {
        Put(0, 0, "a b c");
        Frame();

        Put(0, 0, "A b C");

        Assert.Equal("\rA b C", Frame());
    }

    [Fact]
    public void A_colour_of_the_palette_is_sent_as_the_palettes()
    {
        Put(0, 0, "r", new Attribute(ColorName16.Red, ColorName16.BrightBlue, TextStyle.Bold));

        Assert.Equal("\\e[H\\e[1;31;104mr", Frame());
    }

    [Fact]
    public void Only_what_changes_of_the_attributes_is_sent()
    {
        var red = new Attribute(ColorName16.Red, Color.None);
        Put(0, 0, "a", red with { Style = TextStyle.Bold });
        Put(1, 0, "b", red with { Style = TextStyle.Bold | TextStyle.Underline });
        Put(2, 0, "c", red);

        Assert.Equal("\\e[H\\e[1;31ma\\e[4mb\\e[0;31mc", Frame());
    }

    [Fact]
    public void A_line_that_becomes_empty_is_erased()
    {
        Put(0, 0, "a long line of text");
        Frame();

        _screen.Fill(new Rectangle(2, 0, 18, 1), ScreenCell.Blank);

        Assert.Equal("\\e[2G\\e[K", Frame());
    }

    [Fact]
    public void Rows_that_moved_up_are_scrolled()
    {
        for (var row = 0; row < 6; row++) Put(0, row, Line(row));
        Frame();

        for (var row = 0; row < 6; row++) Put(0, row, Line(row + 1));

        Assert.Equal("\\e[1;6r\\e[S\\e[r\\e[6H" + Line(6), Frame());
    }

    [Fact]
    public void Rows_that_moved_down_inside_a_region_are_scrolled_there()
    {
        for (var row = 0; row < 6; row++) Put(0, row, Line(row));
        Frame();

        for (var row = 5; row > 1; row--) Put(0, row, Line(row - 1));
        Put(0, 1, "what came in");

        Assert.Equal("\\e[2;6r\\e[T\\e[r\\e[2Hwhat came in", Frame());
    }

    [Fact]
    public void Rows_beside_others_that_stay_are_copied_where_the_terminal_edits_rectangles()
    {
        _writer.Rectangles = true;
        for (var row = 0; row < 6; row++) Put(0, row, $"{row} stays|" + Line(row)[..9]);
        Frame();

        for (var row = 0; row < 6; row++) Put(0, row, $"{row} stays|" + Line(row + 1)[..9]);

        Assert.Equal("\\e[2;9;6;17;;1;9$v\\e[9D" + Line(6)[..9], Frame());
    }

    [Fact]
    public void They_are_scrolled_between_margins_where_the_terminal_has_those()
    {
        _writer.Margins = true;
        for (var row = 0; row < 6; row++) Put(0, row, Line(row + 9)[..7] + "|" + Line(row)[..9]);
        Frame();

        for (var row = 0; row < 6; row++) Put(0, row, Line(row + 9)[..7] + "|" + Line(row + 1)[..9]);

        Assert.Equal("\\e[?69h\\e[9;17s\\e[1;6r\\e[S\\e[?69l\\e[r\\e[6;9H" + Line(6)[..9], Frame());
    }

    [Fact]
    public void A_terminal_without_SU_and_SD_is_scrolled_by_line_feeds()
    {
        var writer = new FrameWriter(Traits with { Scrolling = ScrollSupport.Index }, new Size(20, 6));
        for (var row = 0; row < 6; row++) Put(0, row, Line(row));
        writer.Write(_screen, Hidden);

        for (var row = 0; row < 6; row++) Put(0, row, Line(row + 2));

        Assert.StartsWith("\\e[1;6r\\e[6H\n\n\\e[r", Shown(writer.Write(_screen, Hidden)), StringComparison.Ordinal);
    }

    [Fact]
    public void The_cursor_is_placed_again_after_an_emoji_whose_width_terminals_disagree_on()
    {
        Put(0, 0, "👩‍🚀x");

        Assert.Equal("\\e[H  \r👩‍🚀\\e[3Gx ", Frame());
    }

    [Fact]
    public void A_link_is_sent_around_its_cells()
    {
        _screen.Put(0, 0, new ScreenCell("a", Attribute.Default, "https://example.org/ä", 1));
        Put(1, 0, "b");

        Assert.Equal("\\e[H\\e]8;;https://example.org/%C3%A4\\e\\a\\e]8;;\\e\\b", Frame());
    }

    [Fact]
    public void An_address_cannot_end_its_own_sequence()
    {
        _screen.Put(0, 0, new ScreenCell("a", Attribute.Default, "https://e.org/\e\\\e[2J\a", 1));

        Assert.Equal("\\e[H\\e]8;;https://e.org/%1B\\%1B[2J%07\\e\\a", Frame());
    }

    [Fact]
    public void Without_colours_styles_are_left_and_another_ground_is_shown_by_reversing()
    {
        var writer = new FrameWriter(new TerminalTraits(ColorDepth.None), new Size(20, 6));
        Put(0, 0, "a", new Attribute(ColorName16.Red, Color.None, TextStyle.Bold));
        Put(1, 0, "b", new Attribute(ColorName16.Red, ColorName16.Blue, TextStyle.Bold));

        Assert.Equal("\\e[m\\e[2J\\e[H\\e[1ma\\e[7mb", Shown(writer.Write(_screen, Hidden)));
    }

    [Fact]
    public void With_256_colours_the_nearest_is_sent()
    {
        var writer = new FrameWriter(new TerminalTraits(ColorDepth.Indexed), new Size(20, 6));
        Put(0, 0, "a", new Attribute(new Color(255, 135, 1), new Color(30, 30, 30)));

        Assert.Equal("\\e[m\\e[2J\\e[H\\e[38;5;208;48;5;234ma", Shown(writer.Write(_screen, Hidden)));
    }

    [Fact]
    public void A_frame_is_shown_as_a_whole_where_the_terminal_said_it_can()
    {
        _writer.Synchronized = true;
        for (var row = 0; row < 6; row++) Put(0, row, "十字一行十字一行字行");
        Assert.DoesNotContain("2026", Frame(), StringComparison.Ordinal);

        for (var row = 0; row < 6; row++) Put(0, row, "每字一色每字一色字色", new Attribute(new Color(200, 100, 10 * row), Color.None));
        var frame = Frame();

        Assert.StartsWith("\\e[?2026h", frame, StringComparison.Ordinal);
        Assert.EndsWith("\\e[?2026l", frame, StringComparison.Ordinal);
    }

    [Fact]
    public void The_terminals_cursor_is_shown_where_it_is_wanted()
    {
        var cursor = new Cursor { Position = new Point(4, 3), Style = CursorStyle.SteadyBar };

        Assert.Equal("\\e[4;5H\\e[6 q\\e[?25h", Shown(_writer.Write(_screen, cursor)));
        Assert.Equal("", Shown(_writer.Write(_screen, cursor)));
    }

    [Fact]
    public void Taking_the_terminal_and_the_first_frame_are_one_sequence()
    {
        _writer.Enter();
        Put(0, 0, "a");

        Assert.Equal("\\e[?1049h\\e[8l\\e[?7;25l\\e[?1000;1002;1006;2004h\\e[m\\e[2J\\e[Ha", Frame());
    }

    private static string Line(int number) => new((char)('a' + number), 12);

    private static string Shown(ReadOnlySpan<byte> bytes) =>
        Encoding.UTF8.GetString(bytes).Replace("\e", "\\e", StringComparison.Ordinal);

    private string Frame() => Shown(_writer.Write(_screen, Hidden));

    private void Put(int column, int row, string text, Attribute? attribute = null) =>
        ScreenText.Put(_screen, column, row, text, attribute ?? Attribute.Default);
}
