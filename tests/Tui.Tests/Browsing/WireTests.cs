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

    private readonly IndexedFolder _folder = new(Path.Combine(Repository.Root, "sample-articles"), Now);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void After_any_keys_and_sizes_the_terminal_shows_what_a_full_redraw_would(bool rectangles)
    {
        var random = new Random(20261122);
        var keys = KeyMap.Entries.Where(entry => entry.Action is not BrowserAction.Quit).SelectMany(entry => entry.Keys).ToArray();
        var size = new Size(80, 24);
        using var browser = new MemoryBrowser(_folder.Options, size);
        if (rectangles) browser.Send("\e[?64;28c");
        var terminal = new VirtualTerminal(size.Width, size.Height);
        for (var step = 0; step < 5_500; step++)
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

    [Fact]
    public void What_a_reader_does_all_the_time_is_cheap_on_the_wire()
    {
        var over = WireFigures.Of(_folder, rectangles: true).Where(figure => figure.Bytes > figure.Limit);

        Assert.Empty(over);
    }

    public void Dispose() => _folder.Dispose();

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
            }
        }

        Assert.True(driver.Cursor.IsVisible == terminal.Modes.Contains(25), $"The cursor is not as it should be; {because}");
        if (driver.Cursor.Position is { } place && driver.Cursor.IsVisible) Assert.Equal((place.X, place.Y), terminal.Cursor);
    }

    // The colour and weight of a space are not seen.
    private static VirtualCell WithoutInk(VirtualCell cell) =>
        cell.Text is " " && (cell.Pen.Style & ~(TextStyle.Bold | TextStyle.Italic | TextStyle.Faint)) == 0
            ? cell with { Pen = new Pen(-1, cell.Pen.Background, TextStyle.None) }
            : cell;
}
