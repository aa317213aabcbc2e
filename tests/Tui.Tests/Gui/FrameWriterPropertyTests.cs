using System.Drawing;
using System.Text;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Tui.Tests.Support;
using Attribute = Terminal.Gui.Drawing.Attribute;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Tests.Gui;

public class FrameWriterPropertyTests
{
    private static readonly string[] Texts =
    [
        "plain text", "a", "日本語のテキスト", "气候变化", "한국어 문장", "👍 emoji 🎉", "👩‍🚀 joined 👨‍👩‍👧", "🇩🇪 flags 🇯🇵", "❤️ selector",
        "e\u0301 combined", "──────────────", "● ★ › ▸ │", "     ", "ไทยภาษา", "क्षत्रिय", "x", "ｆｕｌｌ", "a long line of ordinary words",
    ];

    private static readonly Attribute[] Attributes =
    [
        Attribute.Default, new(ColorName16.Red, Color.None), new(ColorName16.White, ColorName16.Blue, TextStyle.Bold),
        new(Color.None, Color.None, TextStyle.Reverse), new(Color.None, Color.None, TextStyle.Underline | TextStyle.Faint),
        new(new Color(1, 2, 3), new Color(200, 100, 50), TextStyle.Italic), new(Color.None, Color.None, TextStyle.Strikethrough),
    ];

    [Theory]
    [MemberData(nameof(Seeds))]
    public void After_any_frames_the_terminal_shows_the_screen(int seed) => Play(seed, ColorDepth.Direct, ScrollSupport.Pan);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void So_does_a_terminal_that_can_do_less(int seed) => Play(seed, ColorDepth.Sixteen, ScrollSupport.Index);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void A_terminal_that_knows_no_clusters_shows_all_but_those_in_its_place(int seed) =>
        Play(seed, ColorDepth.Direct, ScrollSupport.Pan, byCodePoint: true);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void So_does_a_terminal_that_edits_rectangles(int seed) =>
        Play(seed, ColorDepth.Direct, ScrollSupport.Pan, beside: ScrollWay.Copy);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void So_does_a_terminal_that_scrolls_between_margins(int seed) =>
        Play(seed, ColorDepth.Direct, ScrollSupport.Pan, beside: ScrollWay.Margins);

    public static TheoryData<int> Seeds() => [.. Enumerable.Range(1, 40)];

    private static void Play(int seed, ColorDepth colors, ScrollSupport scrolling, bool byCodePoint = false, ScrollWay beside = ScrollWay.Region)
    {
        var random = new Random(seed);
        var size = new Size(random.Next(8, 50), random.Next(2, 16));
        var traits = new TerminalTraits(colors) { Scrolling = scrolling };
        var writer = new FrameWriter(traits, size) { Rectangles = beside == ScrollWay.Copy, Margins = beside == ScrollWay.Margins };
        var screen = new CellBuffer(size.Width, size.Height);
        var terminal = new VirtualTerminal(size.Width, size.Height, byCodePoint);
        for (var frame = 0; frame < 40; frame++)
        {
            if (random.Next(12) == 0)
            {
                size = new Size(random.Next(8, 50), random.Next(2, 16));
                screen = new CellBuffer(size.Width, size.Height);
                terminal.Resize(size.Width, size.Height);
                writer.Resize(size);
            }

            Change(random, screen);
            var cursor = random.Next(3) == 0 ? new Cursor() : new Cursor { Position = new Point(1, 1), Style = CursorStyle.SteadyBar };
            var bytes = writer.Write(screen, cursor);
            terminal.Feed(bytes);
            Check(screen, terminal, colors, byCodePoint, $"seed {seed}, frame {frame}: {Encoding.UTF8.GetString(bytes)}");
        }
    }

    private static void Change(Random random, CellBuffer screen)
    {
        for (var changes = random.Next(6); changes > 0; changes--)
        {
            var row = random.Next(screen.Rows);
            var attribute = Attributes[random.Next(Attributes.Length)];
            switch (random.Next(7))
            {
                case 0:
                    var left = random.Next(screen.Columns);
                    screen.Fill(
                        new Rectangle(left, row, random.Next(1, screen.Columns - left + 1), 1),
                        ScreenCell.Blank with { Attribute = attribute });
                    break;
                case 1:
                    var top = random.Next(screen.Rows);
                    var by = random.Next(-3, 4);
                    if (Math.Abs(by) < screen.Rows - top) screen.Scroll(top, screen.Rows, by);
                    break;
                case 2:
                    for (var i = 0; i < screen.Rows; i++) ScreenText.Put(screen, 0, i, $"{i} {Texts[random.Next(Texts.Length)]}", attribute);
                    break;
                case 3:
                    Reverse(screen, row);
                    break;
                case 4:
                    ScrollBeside(screen, random.Next(screen.Columns / 2), random.Next(-2, 3));
                    break;
                default:
                    var url = random.Next(4) == 0 ? "https://example.org/" : null;
                    ScreenText.Put(screen, random.Next(screen.Columns), row, Texts[random.Next(Texts.Length)], attribute, url);
                    break;
            }
        }
    }

    private static void Reverse(CellBuffer screen, int row)
    {
        for (var column = 0; column < screen.Columns; column += Math.Max(1, screen[column, row].Width))
        {
            var cell = screen[column, row];
            var reversed = cell.Attribute with { Style = cell.Attribute.Style ^ TextStyle.Reverse };
            if (cell.Width > 0) screen.Put(column, row, cell with { Attribute = reversed });
        }
    }

    private static void ScrollBeside(CellBuffer screen, int left, int by)
    {
        if (by == 0 || Math.Abs(by) >= screen.Rows) return;
        var before = new CellBuffer(screen.Columns, screen.Rows);
        before.CopyFrom(screen);
        for (var row = Math.Max(0, -by); row < Math.Min(screen.Rows, screen.Rows - by); row++)
            for (var column = left; column < screen.Columns; column++)
                if (before[column, row + by] is { Width: > 0 } cell && column + cell.Width <= screen.Columns) screen.Put(column, row, cell);
    }

    private static void Check(CellBuffer screen, VirtualTerminal terminal, ColorDepth colors, bool byCodePoint, string because)
    {
        for (var row = 0; row < screen.Rows; row++)
        {
            for (var column = 0; column < screen.Columns; column++)
            {
                var cell = screen[column, row];
                if (byCodePoint && cell.Text.Length != 1) continue;
                var shown = terminal[column, row];
                var pen = Pen.Of(cell.Attribute, colors);
                if (cell.IsSpace) (pen, shown) = (new Pen(-1, pen.Background, TextStyle.None), WithoutInk(shown));
                Assert.True(
                    (cell.Text, pen, cell.Url ?? "") == (shown.Text, shown.Pen, shown.Url),
                    $"({column}, {row}) shows {shown}, not '{cell.Text}' {pen} {cell.Url}; {because}");
            }
        }
    }

    private static VirtualCell WithoutInk(VirtualCell cell) =>
        cell.Pen.Style is TextStyle.None or TextStyle.Bold or TextStyle.Italic or TextStyle.Faint || cell.Text != " "
            ? cell with { Pen = cell.Pen with { Foreground = -1, Style = TextStyle.None } }
            : cell;
}
