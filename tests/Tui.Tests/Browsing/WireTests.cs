using System.Drawing;
using System.Text.RegularExpressions;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Input;
using Terminal.Gui.ViewBase;
using Tui.Browsing;
using Tui.Browsing.Keys;
using Tui.Screens;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing;

/// <summary>What the whole browser sends to a terminal, on the articles that come with it.</summary>
public sealed partial class WireTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private static readonly string Tide = NewsOf(File.ReadAllText(Path.Combine(Repository.Root, "sample-articles", "科学/海洋/潮汐/黄铜算潮机.md")));

    private readonly IndexedFolder _folder = new(Path.Combine(Repository.Root, "sample-articles"), Now);

    [Theory]
    [InlineData("", 4_000)]
    [InlineData(WireFigures.Neither, 1_500)]
    [InlineData(WireFigures.Rectangles, 5_500)]
    [InlineData(WireFigures.Margins, 1_500)]
    public void After_any_keys_and_sizes_the_terminal_shows_what_a_full_redraw_would(string answer, int steps)
    {
        var random = new Random(20261122);
        var keys = KeyMap.Entries.Where(entry => entry.Action is not BrowserAction.Quit).SelectMany(entry => entry.Keys).ToArray();
        var size = new Size(80, 24);
        using var browser = new MemoryBrowser(_folder.Options, size);
        browser.Send(answer);
        var terminal = new VirtualTerminal(size.Width, size.Height);
        for (var step = 0; step < steps; step++)
        {
            var what = "the first frame";
            if (step % 11 == 10)
            {
                size = new Size(random.Next(1, 210), random.Next(1, 62));
                what = $"{size}";
                terminal.Resize(size.Width, size.Height);
                browser.Resize(size.Width, size.Height);
            }
            else if (step > 0)
            {
                what = Press(browser, random, keys);
            }

            terminal.Feed(browser.Terminal.Terminal.Sent);
            browser.Terminal.ForgetBytes();
            CheckAgainstFullRedraw(browser, terminal, $"step {step}, {what}");
        }
    }

    // The figures that were set for it; a terminal with neither is no dearer where the tree is short.
    [Theory]
    [InlineData(WireFigures.Rectangles)]
    [InlineData(WireFigures.Margins)]
    [InlineData(WireFigures.Neither)]
    public void What_a_reader_does_all_the_time_is_cheap_on_the_wire_in_the_seed(string answer)
    {
        if (Corpus.Seeds is not { } seeds)
            return; // there are none beside the checkout
        var limits = new WireLimits { FirstPaint = 3_500, Move = 100, Line = 150, Page = 1_500 };

        AssertCheap(TooDear(seeds, answer, limits));

        // In a list of its like, of which each title is a number longer.
        using var folder = new TemporaryFolder();
        var seed = File.ReadAllText(Directory.EnumerateFiles(seeds, "*.md", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First());
        for (var number = 10; number < 30; number++)
            folder.Write($"{number}.md", Title().Replace(seed, $"title: ${{open}}{number} ", 1));
        AssertCheap(TooDear(folder.FullPath, answer, limits with { ScrollingMove = 100 }));
    }

    [Theory]
    [InlineData(WireFigures.Rectangles)]
    [InlineData(WireFigures.Margins)]
    [InlineData(WireFigures.Neither)]
    public void So_it_is_in_an_article_with_a_table_and_long_addresses(string answer)
    {
        using var folder = new TemporaryFolder();
        folder.Write("潮汐.md", Tide);

        AssertCheap(TooDear(folder.FullPath, answer, new() { FirstPaint = 3_500, Line = 150, Page = 1_500 }));
    }

    // A line of characters of three bytes for two cells is some 90 bytes; where the list scrolls, a whole title and date come in.
    // Margins are set and taken back for each line; with neither, the rows of the tree that have scrolled along are put back,
    // here a number in each.
    [Theory]
    [InlineData(WireFigures.Rectangles, 150)]
    [InlineData(WireFigures.Margins, 165)]
    [InlineData(WireFigures.Neither, 220)]
    public void So_it_is_beside_a_tree_of_as_many_rows_as_the_screen(string answer, int line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("潮汐.md", Tide);
        for (var number = 10; number < 40; number++)
        {
            folder.Write($"{number}.md", $"---\ntitle: 第{number}号：海上的风、岸上的灯与夜里回港的船队和它们的故事\n"
                + $"categories: 港口 {number}\ndate: 2019-01-{number - 9:00}\n---\n风来了。\n");
        }

        AssertCheap(TooDear(folder.FullPath, answer, new()
        {
            FirstPaint = 3_500,
            Move = 100,
            ScrollingMove = 155,
            MoveWithArticle = 800,
            Line = line,
            Page = 1_300,
        }));
    }

    // Rules of tables and Thai take three bytes a cell, and Thai, Arabic and Devanagari characters moves of the cursor as well where
    // terminals differ in their widths; with neither, every name of a full tree in many scripts is put back.
    [Theory]
    [InlineData(WireFigures.Rectangles, 195, 305)]
    [InlineData(WireFigures.Margins, 195, 305)]
    [InlineData(WireFigures.Neither, 355, 585)]
    public void In_an_archive_of_many_scripts_it_is_dearer_by_their_bytes(string answer, int scrollingMove, int line)
    {
        var limits = new WireLimits
        {
            FirstPaint = 3_500,
            Move = 100,
            ScrollingMove = scrollingMove,
            MoveWithArticle = 1_450,
            Line = line,
            Page = 1_700,
        };

        AssertCheap(TooDear(_folder, answer, limits));
    }

    public void Dispose() => _folder.Dispose();

    private static void AssertCheap(string tooDear) => Assert.True(tooDear.Length == 0, tooDear);

    private static string TooDear(string folder, string answer, WireLimits limits)
    {
        using var indexed = new IndexedFolder(folder, Now);
        return TooDear(indexed, answer, limits);
    }

    private static string TooDear(IndexedFolder folder, string answer, WireLimits limits) => string.Join(
        '\n', WireFigures.Of(folder, answer, articles: 5)
        .Where(figure => limits.Of(figure.Act) is { } limit && figure.Bytes > limit).Select(figure => $"{figure.Act}: {figure.Bytes}"));

    // In Chinese, with pictures, captions, headings and a table, and with addresses as long as feeds have them.
    private static string NewsOf(string article) =>
        article.Replace("https://example.org/", "https://pictures.news.example.org/2021/10/14/20211014012000/", StringComparison.Ordinal);

    [GeneratedRegex("^title: *(?<open>['\"]?)", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex Title();

    /// <summary>Presses a key, types a letter or uses the mouse, and tells which.</summary>
    private static string Press(MemoryBrowser browser, Random random, KeyStroke[] keys)
    {
        var (column, row) = (random.Next(browser.State.Size.Width), random.Next(browser.State.Size.Height));
        switch (random.Next(12))
        {
            case 0:
                browser.Terminal.Click(column, row);
                browser.Finish();
                return $"a click at {column}, {row}";
            case 1:
                browser.Terminal.Mouse(random.Next(2) == 0 ? MouseFlags.WheeledDown : MouseFlags.WheeledUp, column, row);
                browser.Finish();
                return $"the wheel at {column}, {row}";
            case 2:
                var typed = random.Next(2) == 0 ? "水" : "\"";
                browser.Send(typed);
                return typed;
            default:
                var key = keys[random.Next(keys.Length)];
                browser.Terminal.Press(key.Key);
                browser.Finish();
                return key.Name;
        }
    }

    private static void CheckAgainstFullRedraw(MemoryBrowser browser, VirtualTerminal terminal, string because)
    {
        ((View)browser.Terminal.App.TopRunnable!).SetNeedsDraw();
        browser.Terminal.Step();
        Assert.True(browser.Terminal.BytesSent == 0, $"Drawing everything again changed the screen; {because}");

        var driver = (TerminalDriver)browser.Terminal.App.Driver!;
        var size = driver.Screen.Size;
        var full = new VirtualTerminal(size.Width, size.Height);
        full.Feed(new FrameWriter(browser.Terminal.Terminal.Traits, size).Write(driver.Buffer, driver.Cursor));
        for (var row = 0; row < size.Height; row++)
        {
            for (var column = 0; column < size.Width; column++)
            {
                var (shown, expected) = (WithoutInk(terminal[column, row]), WithoutInk(full[column, row]));
                if (shown != expected) Assert.Fail($"({column}, {row}) shows {shown}, not {expected}; {because}");
                var drawn = DrawnAt(driver.Buffer[column, row]);
                if (shown != drawn) Assert.Fail($"({column}, {row}) shows {shown}, but {drawn} was drawn; {because}");
            }
        }

        Assert.True(driver.Cursor.IsVisible == terminal.Modes.Contains(25), $"The cursor is not as it should be; {because}");
        if (driver.Cursor.Position is { } place && driver.Cursor.IsVisible) Assert.Equal((place.X, place.Y), terminal.Cursor);
    }

    private static VirtualCell DrawnAt(ScreenCell cell) =>
        WithoutInk(new VirtualCell(cell.Text, Pen.Of(cell.Attribute, ColorDepth.Direct), cell.Url ?? ""));

    // The colour and weight of a space are not seen.
    private static VirtualCell WithoutInk(VirtualCell cell) =>
        cell.Text is " " && (cell.Pen.Style & ~(TextStyle.Bold | TextStyle.Italic | TextStyle.Faint)) == 0
            ? cell with { Pen = new Pen(-1, cell.Pen.Background, TextStyle.None) }
            : cell;
}

/// <summary>The most that something may send, in bytes; null where that is not asked.</summary>
internal sealed record WireLimits
{
    public int? FirstPaint { get; init; }

    public int? Move { get; init; }

    public int? ScrollingMove { get; init; }

    public int? MoveWithArticle { get; init; }

    public int? Line { get; init; }

    public int? Page { get; init; }

    public int? Of(WireAct act) => act switch
    {
        WireAct.FirstPaint => FirstPaint,
        WireAct.Move => Move,
        WireAct.ScrollingMove => ScrollingMove,
        WireAct.MoveWithArticle => MoveWithArticle,
        WireAct.Line => Line,
        _ => Page,
    };
}
