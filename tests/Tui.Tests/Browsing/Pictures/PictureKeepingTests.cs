using System.Drawing;
using Terminal.Gui.Drivers;
using Tui.Browsing;
using Tui.Browsing.Pictures;
using Tui.Core.Indexing.Folders;
using Tui.Core.Settings;
using Tui.Screens;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Pictures;

/// <summary>Which pictures of an article are kept, and what becomes of those that cannot be shown.</summary>
public sealed class PictureKeepingTests : IDisposable
{
    private const int Pictures = 12;
    private static readonly byte[] Boat = File.ReadAllBytes(Path.Combine(Repository.Root, "sample-articles", "images", "boat.png"));

    private readonly TemporaryFolder _folder = new();
    private readonly VirtualTerminal _terminal = new(80, 24);

    public PictureKeepingTests()
    {
        for (var number = 0; number < Pictures; number++)
            File.WriteAllBytes(_folder[$"{number}.png"], [.. Boat, (byte)number]);
        File.WriteAllText(_folder["one.md"], "# One\n\n" + string.Concat(Enumerable.Range(0, Pictures).Select(number =>
            $"![boat {number}]({number}.png)\n\n{string.Join(' ', Enumerable.Repeat("water", 120))}\n\n")));
    }

    [Fact]
    public void However_many_pictures_were_read_the_terminal_has_each_by_a_number_of_its_own()
    {
        using var indexed = new IndexedFolder(_folder.FullPath, DateTimeOffset.UnixEpoch);
        using var browser = Open(indexed);
        var down = true;
        while (browser.State.NextPicture < 600)
        {
            var before = browser.State.Article.Top;
            browser.Do(new BrowserAction.MovePages(down ? 1 : -1));
            Settle(browser);
            down ^= browser.State.Article.Top == before;

            var shown = browser.State.Article.Shown;
            Assert.InRange(shown.Count, 0, 8);
            Assert.All(PictureSteps.OnShow(browser.State), picture => Assert.IsType<LoadedPicture.Data>(shown[picture.View].Picture));
            Assert.Equal(shown.Values.Select(PictureRows.NumberOf).Order(), _terminal.Kitty.Placements.Keys.Order());
            Assert.All(shown, picture => Assert.Equal(File.ReadAllBytes(_folder[picture.Key.File]), _terminal.Kitty.Files[PictureRows.NumberOf(picture.Value)]));
        }
    }

    [Fact]
    public void The_pictures_that_were_read_last_are_kept()
    {
        using var indexed = new IndexedFolder(_folder.FullPath, DateTimeOffset.UnixEpoch);
        using var browser = Open(indexed);
        var read = new List<string>();
        for (var step = 0; step < 200; step++)
        {
            browser.Do(new BrowserAction.Move(1));
            Settle(browser);
            read.AddRange(browser.State.Article.Shown.OrderBy(picture => picture.Value.Number).Select(picture => picture.Key.File).Except(read).ToList());
        }

        Assert.InRange(read.Count, 9, Pictures);
        Assert.Equal(read.TakeLast(8).Order(StringComparer.Ordinal), browser.State.Article.Shown.Keys.Select(view => view.File).Order(StringComparer.Ordinal));
    }

    public void Dispose() => _folder.Dispose();

    private MemoryBrowser Open(IndexedFolder indexed)
    {
        Func<string, string?> environment = name => name is "TERM" ? "xterm" : null;
        var means = PictureMeans.Of(PictureSetting.Kitty, isAscii: false, environment)!;
        var options = indexed.Options with { Pictures = new PictureLoader(new PictureFiles(new ArticleFolder(_folder.FullPath)), means) };
        var browser = new MemoryBrowser(options, new Size(80, 24), TerminalTraitsReader.Read(environment) with { Colors = ColorDepth.Direct });
        Settle(browser);
        browser.Terminal.Send("g\r");
        Settle(browser);
        return browser;
    }

    private void Settle(MemoryBrowser browser)
    {
        browser.Finish();
        browser.Terminal.Step();
        _terminal.Feed(browser.Terminal.Terminal.Sent);
        browser.Terminal.ForgetBytes();
    }
}
