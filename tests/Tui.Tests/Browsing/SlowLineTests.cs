using System.Drawing;
using Tui.Screens;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing;

/// <summary>A reader who types faster than the line to the terminal takes what is sent.</summary>
public sealed class SlowLineTests : IDisposable
{
    private const int BytesAKey = 4;
    private const int Keys = 300;

    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    private readonly TemporaryFolder _files = new();
    private readonly IndexedFolder _folder;

    public SlowLineTests()
    {
        File.WriteAllText(_files["long.md"], string.Concat(Enumerable.Range(1, 2 * Keys).Select(line => $"Line {line}\n\n")));
        _folder = new(_files.FullPath, Now);
    }

    [Theory]
    [InlineData("j")]
    [InlineData("\e[B")]
    public void Typing_faster_than_the_line_drains_drops_frames_and_no_keys(string key)
    {
        using var browser = new MemoryBrowser(_folder.Options, new Size(80, 24));
        var screen = new VirtualTerminal(80, 24);
        var (terminal, typed, carried, frames) = (browser.Terminal.Terminal, 0, 0, 0);
        browser.Send("g\r");
        terminal.Writing = bytes =>
        {
            // A key is typed for every so many bytes that the line has taken.
            frames++;
            for (carried += bytes; carried >= BytesAKey && typed < Keys; carried -= BytesAKey)
                Type();
        };
        Type();
        for (var turns = 0; turns < Keys; turns++)
            browser.Finish();

        screen.Feed(terminal.Sent);
        using var unread = new IndexedFolder(_files.FullPath, Now);
        using var patient = new MemoryBrowser(unread.Options, new Size(80, 24));
        patient.Send("g\r");
        for (var press = 0; press < Keys; press++)
            patient.Send(key);
        Assert.Equal(Keys, typed);
        Assert.Equal(patient.State.Article.Top, browser.State.Article.Top);
        Assert.Equal(patient.Terminal.Lines, Enumerable.Range(0, 24).Select(screen.Line));
        Assert.InRange(frames, 2, Keys / 4);

        void Type()
        {
            typed++;
            terminal.Type(System.Text.Encoding.ASCII.GetBytes(key));
        }
    }

    public void Dispose()
    {
        _folder.Dispose();
        _files.Dispose();
    }
}
