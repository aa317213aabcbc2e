using System.Drawing;
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
public sealed class WireTests : IDisposable
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private static readonly string Tide = NewsOf(File.ReadAllText(Path.Combine(Repository.Root, "sample-articles", "科学/海洋/潮汐/黄铜算潮机.md")));

    private readonly IndexedFolder _folder = new(Path.Combine(Repository.Root, "sample-articles"), Now);

    [Theory]
    [InlineData("", 5_500)]
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

    [Theory]
    [InlineData(WireFigures.Rectangles)]
    [InlineData(WireFigures.Margins)]
    public void What_a_reader_does_all_the_time_is_cheap_on_the_wire(string answer)
    {
        using var folder = new TemporaryFolder();
        folder.Write("潮汐.md", Tide);
        for (var number = 10; number < 40; number++)
        {
            folder.Write($"{number}.md", $"---\ntitle: 第{number}号：海上的风、岸上的灯与夜里回港的船队和它们的故事\n"
                + $"categories: 港口 {number}\ndate: 2019-01-{number - 9:00}\n---\n风来了。\n");
        }

        Assert.Empty(TooDear(folder.FullPath, answer));
    }

    // Beside a tree of a few rows every terminal scrolls the article as a whole.
    [Theory]
    [InlineData(WireFigures.Rectangles)]
    [InlineData(WireFigures.Margins)]
    [InlineData("")]
    public void So_it_is_in_an_archive_of_one_article_of_the_news(string answer)
    {
        using var folder = new TemporaryFolder();
        folder.Write("潮汐.md", Tide);

        Assert.Empty(TooDear(folder.FullPath, answer));
    }

    [Theory]
    [InlineData(WireFigures.Rectangles)]
    [InlineData(WireFigures.Margins)]
    [InlineData("")]
    public void So_it_is_in_the_seed(string answer)
    {
        if (Corpus.Seeds is not { } seeds)
            return; // there are none beside the checkout

        Assert.Empty(TooDear(seeds, answer));
    }

    public void Dispose() => _folder.Dispose();

    private static WireFigure[] TooDear(string folder, string answer)
    {
        using var indexed = new IndexedFolder(folder, Now);
        return [.. WireFigures.Of(indexed, answer).Where(figure => figure.Bytes > figure.Limit)];
    }

    // In Chinese, with pictures, captions and headings; without a table, and with addresses as long as feeds have them.
    private static string NewsOf(string article)
    {
        var (table, end) = (article.IndexOf("<table", StringComparison.Ordinal), article.IndexOf("</table>", StringComparison.Ordinal));
        return article.Remove(table, end - table)
            .Replace("https://example.org/", "https://pictures.news.example.org/2021/10/14/20211014012000/", StringComparison.Ordinal);
    }

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
