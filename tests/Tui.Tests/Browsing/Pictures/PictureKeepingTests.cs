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
        while (browser.State.NextPicture < 300)
        {
            var before = browser.State.Article.Top;
            browser.Do(new BrowserAction.MovePages(down ? 1 : -1));
            Settle(browser);
            down ^= browser.State.Article.Top == before;

            var shown = browser.State.Article.Shown;
            Assert.InRange(shown.Count, 0, 8);
            Assert.All(PictureSteps.OnShow(browser.State), picture => Assert.IsType<LoadedPicture.Data>(shown[picture.View].Picture));
            Assert.Equal(shown.Values.Select(PictureRows.NumberOf).Order(), _terminal.Kitty.Placements.Keys.Order());
            Assert.All(shown,
                picture => Assert.Equal(File.ReadAllBytes(_folder[picture.Key.File]), _terminal.Kitty.Files[PictureRows.NumberOf(picture.Value)]));
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
            read.AddRange(browser.State.Article.Shown
                .OrderBy(picture => picture.Value.Number).Select(picture => picture.Key.File).Except(read).ToList());
        }

        Assert.InRange(read.Count, 9, Pictures);
        Assert.Equal(read.TakeLast(8).Order(StringComparer.Ordinal),
            browser.State.Article.Shown.Keys.Select(view => view.File).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_room_stays_for_a_picture_that_cannot_be_shown()
    {
        File.WriteAllBytes(_folder["0.png"], Boat[..^20]);
        File.WriteAllBytes(_folder["1.png"], [.. Boat, .. new byte[4 << 20]]);
        using var indexed = new IndexedFolder(_folder.FullPath, DateTimeOffset.UnixEpoch);
        using var browser = Open(indexed);

        Assert.Equal(Enumerable.Range(2, Pictures - 2).Select(number => $"{number}.png"),
            browser.State.Article.Pictures.Select(picture => picture.View.File));
        Assert.False(browser.State.Article.HasGap);
    }

    [Fact]
    public void A_picture_too_long_for_the_terminal_is_made_of_characters_and_what_fails_leaves_no_room()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllBytes(_folder["0.png"], [.. Boat, .. new byte[4 << 20]]);
        using var programs = new TemporaryFolder();
        WriteChafa(programs, "printf 'drawn\n'");
        using var indexed = new IndexedFolder(_folder.FullPath, DateTimeOffset.UnixEpoch);
        using (var browser = Open(indexed, PictureSetting.Kitty, programs.FullPath))
            Assert.IsType<LoadedPicture.Drawn>(browser.State.Article.Shown[browser.State.Article.Pictures[0].View].Picture);

        WriteChafa(programs, "exit 2");
        using (var browser = Open(indexed, PictureSetting.Kitty, programs.FullPath))
            Assert.Equal("1.png", browser.State.Article.Pictures[0].View.File);
    }

    [Fact]
    public void A_picture_that_was_scrolled_past_is_not_drawn()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var programs = new TemporaryFolder();
        WriteChafa(programs, $"echo run >> '{programs["runs"]}'; printf 'drawn\n'");
        using var indexed = new IndexedFolder(_folder.FullPath, DateTimeOffset.UnixEpoch);
        using var browser = Open(indexed, PictureSetting.Chafa, programs.FullPath);
        var before = File.ReadAllLines(programs["runs"]).Length;

        browser.Terminal.Send(string.Concat(Enumerable.Repeat(" ", 30)));
        browser.Terminal.Send("g");
        browser.Terminal.Send("G");
        Settle(browser);

        var shown = PictureSteps.OnShow(browser.State).Select(picture => picture.View).ToList();
        Assert.All(shown, view => Assert.IsType<LoadedPicture.Drawn>(browser.State.Article.Shown[view].Picture));
        Assert.Equal(before + shown.Count, File.ReadAllLines(programs["runs"]).Length);
    }

    public void Dispose() => _folder.Dispose();

    private static void WriteChafa(TemporaryFolder programs, string script)
    {
        File.WriteAllText(programs["chafa"], $"#!/bin/sh\n{script}\n");
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(programs["chafa"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private MemoryBrowser Open(IndexedFolder indexed, PictureSetting setting = PictureSetting.Kitty, string programs = "")
    {
        Func<string, string?> environment = name => name switch
        {
            "TERM" => "xterm",
            "PATH" => programs,
            _ => null,
        };
        var means = PictureMeans.Of(setting, isAscii: false, environment)!;
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
