using System.Drawing;
using System.IO.Compression;
using System.Runtime.Versioning;
using Terminal.Gui.Drawing;
using Terminal.Gui.Drivers;
using Tui.Browsing;
using Tui.Browsing.Keys;
using Tui.Browsing.Pictures;
using Tui.Core.Indexing.Folders;
using Tui.Core.Settings;
using Tui.Screens;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Pictures;

/// <summary>Pictures in the article, on a terminal that holds the program to its protocol.</summary>
public sealed class PictureScreenTests : IDisposable
{
    private const string Konsole = "TERM=xterm-256color KONSOLE_VERSION=221203";
    private const string Caption = "A paper boat";
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Folder = Path.Combine(Repository.Root, "sample-articles");
    private static readonly byte[] Boat = File.ReadAllBytes(Path.Combine(Folder, "images", "boat.png"));

    private readonly IndexedFolder _folder = new(Folder, Now);
    private readonly VirtualTerminal _terminal = new(80, 24);

    [Fact]
    public void Kitty_draws_a_picture_above_its_caption_once_it_has_said_that_it_can()
    {
        using var browser = Open(PictureSetting.Auto, "TERM=xterm-kitty");
        ReadWelcome(browser);
        Assert.DoesNotContain("\U0010EEEE", browser.Terminal.LastFrame, StringComparison.Ordinal);

        Send(browser, "\e[6;20;10t\e_Gi=31;OK\e\\");
        ToPicture(browser);

        var (row, caption) = (RowOf("\U0010EEEE"), RowOf(Caption));
        var number = Assert.Single(_terminal.Kitty.Files).Key;
        Assert.Equal(Boat, _terminal.Kitty.Files[number]);
        Assert.Equal(caption - row, _terminal.Kitty.Placements[number].Height);
        Assert.Equal(_terminal.Kitty.Placements[number].Width, _terminal.Line(row).Count(character => character == '\uDBFB'));
        Assert.Equal(0x1000000 | number, PenOf(row).Foreground);
    }

    [Fact]
    public void A_terminal_that_says_it_has_no_pictures_is_sent_none()
    {
        using var browser = Open(PictureSetting.Auto, "TERM=xterm-kitty");
        Send(browser, "\e[6;20;10t\e_Gi=31;ENOTSUPPORTED:\e\\");
        ReadWelcome(browser);
        ToPicture(browser);

        Assert.Empty(_terminal.Kitty.Files);
        Assert.DoesNotContain("\U0010EEEE", browser.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("kitty(0.28.0)", true)]
    [InlineData("kitty(0.41.1)", true)]
    [InlineData("ghostty 1.1.3", true)]
    [InlineData("kitty(0.26.5)", false)]
    [InlineData("Konsole 22.12.3", false)]
    public void A_terminal_that_draws_nothing_for_placeholders_is_sent_characters(string name, bool draws)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var programs = Chafa();
        using var browser = Open(PictureSetting.Auto, $"TERM=xterm-kitty PATH={programs.FullPath}");
        Send(browser, $"\eP>|{name}\e\\\e_Gi=31;OK\e\\\e[6;20;10t");
        ReadWelcome(browser);
        ToPicture(browser);

        Assert.Equal(draws, _terminal.Kitty.Files.Count > 0);
        Assert.Equal(draws, RowOf("\U0010EEEE") >= 0);
        Assert.Equal(!draws, RowOf("▀") >= 0);
    }

    [Fact]
    public void Kitty_is_sent_the_colours_of_what_it_does_not_decode()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var programs = Chafa();
        using var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["dot.gif"], [.. "GIF89a"u8, 200, 0, 100, 0, 0, 0, 0]);
        File.WriteAllText(folder["one.md"], $"# One\n\n![{Caption}](dot.gif)\n");
        using var indexed = new IndexedFolder(folder.FullPath, Now);
        using var browser = Open(PictureSetting.Kitty, $"TERM=xterm-kitty PATH={programs.FullPath}", indexed, folder.FullPath);
        ReadWelcome(browser);

        var (number, size) = Assert.Single(_terminal.Kitty.Colors);
        Assert.Equal(new Size(2, 1), size);
        using var colors = new ZLibStream(new MemoryStream(_terminal.Kitty.Files[number]), CompressionMode.Decompress);
        var bytes = new byte[9];
        Assert.Equal(8, colors.ReadAtLeast(bytes, 9, throwOnEndOfStream: false));
        Assert.Equal([1, 2, 3, 255, 4, 5, 6, 255, 0], bytes);
        Assert.True(RowOf("\U0010EEEE") >= 0);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\e_Ga=T,f=32,s=2,v=1;AQID/wQFBv8=")]
    [InlineData("\e_Ga=T,f=32,s=2,v=2;AQID/wQFBv8=\e\\")]
    [InlineData("\e_Ga=T,f=32,s=1,v=1;AQID/wQFBv8=\e\\")]
    [InlineData("\e_Ga=T,f=32,s=99999,v=99999;AQID/wQFBv8=\e\\")]
    [InlineData("\e_Ga=T,f=100;AQID/wQFBv8=\e\\")]
    [InlineData("\e_Ga=T,f=32,s=2,v=1;\e]0;title\a\e\\")]
    public void Output_that_is_no_picture_is_none(string output) => Assert.Null(PixelOutput.Read(output));

    [Fact]
    public void A_picture_keeps_its_shape_when_the_letters_become_larger()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var programs = Chafa();
        using var browser = Open(PictureSetting.Auto, $"TERM=xterm-256color PATH={programs.FullPath}");
        ReadWelcome(browser);
        var before = Assert.Single(browser.State.Article.Pictures).View.Cells;

        browser.Terminal.Terminal.Cell = new Size(10, 40);
        browser.Resize(80, 24);
        Settle(browser);

        var after = Assert.Single(browser.State.Article.Pictures).View.Cells;
        Assert.InRange((double)after.Width / after.Height, 1.6 * before.Width / before.Height, 2.4 * before.Width / before.Height);
    }

    [Fact]
    public void A_picture_is_taken_away_with_its_article_and_sent_again_after_a_stop()
    {
        using var browser = Open(PictureSetting.Kitty, "TERM=xterm");
        ReadWelcome(browser);
        ToPicture(browser);
        Assert.Single(_terminal.Kitty.Files);

        browser.Terminal.App.Driver!.Suspend();
        Settle(browser);
        Assert.Single(_terminal.Kitty.Placements);
        Assert.True(RowOf("\U0010EEEE") >= 0);

        Send(browser, "J");
        Assert.Empty(_terminal.Kitty.Files);
        Assert.Empty(_terminal.Kitty.Placements);
    }

    [Fact]
    public void No_text_of_a_file_draws_a_picture_that_the_terminal_holds()
    {
        const string Part = "\U0010EEEE\u0305\u0305";
        using var folder = new TemporaryFolder();
        File.WriteAllText(
            folder[$"boat{Part}.md"],
            $"---\ntitle: one {Part} &#x10EEEE;\nauthor: {Part}\ntags: [{Part}]\ncategories: [{Part}]\n---\n{Part} &#x10EEEE;&#x305;&#x305; `{Part}` "
            + $"[{Part}](x{Part}.md) ![{Part}]({Part}.png)\n\n<p>&#1109742;&#773;&#773;</p>\n");
        using var indexed = new IndexedFolder(folder.FullPath, Now);
        using var browser = Open(PictureSetting.Kitty, "TERM=xterm-kitty", indexed, folder.FullPath);
        foreach (var key in (string[])["\r", "\t", "F", "\e", "i", "1", "2", "3", "4", "h", "j", "j", "/", Part, "\r", "?", "q", ":", Part])
        {
            Send(browser, key);
            Assert.DoesNotContain("\U0010EEEE", browser.Terminal.LastFrame, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("z")]
    public void ITerm2_is_sent_a_picture_once_and_scrolls_it_with_the_text(string keys)
    {
        using var browser = Open(PictureSetting.Auto, "TERM=xterm-256color TERM_PROGRAM=iTerm.app");
        ReadWelcome(browser);
        Send(browser, keys);
        ToPicture(browser);
        var before = PictureRow();
        var sent = _terminal.InlinePictures;
        Assert.Equal(RowOf(Caption), before + Enumerable.Range(0, 24 - before).Count(below => HasPicture(before + below)));

        Send(browser, "j");
        Assert.Equal((before - 1, sent), (PictureRow(), _terminal.InlinePictures));
    }

    [Theory]
    [InlineData(PictureSetting.Kitty, "TERM=xterm")]
    [InlineData(PictureSetting.ITerm2, "TERM=xterm")]
    [InlineData(PictureSetting.ITerm2, Konsole)]
    public void After_any_keys_and_sizes_pictures_are_where_the_article_has_them(PictureSetting setting, string environment)
    {
        var random = new Random(20261123);
        var keys = KeyMap.Entries
            .Where(entry => entry.Action is not (BrowserAction.Quit or BrowserAction.GoLeft or BrowserAction.StepArticle or BrowserAction.Back))
            .SelectMany(entry => entry.Keys).ToArray();
        using var folder = PictureBook();
        using var indexed = new IndexedFolder(folder.FullPath, Now);
        using var browser = Open(setting, environment, indexed, folder.FullPath);
        ReadWelcome(browser);
        var seen = 0;
        for (var step = 0; step < 600; step++)
        {
            if (step % 50 == 49)
            {
                var size = new Size(random.Next(20, 160), random.Next(9, 60));
                _terminal.Resize(size.Width, size.Height);
                browser.Resize(size.Width, size.Height);
            }
            else
            {
                browser.Terminal.Press(keys[random.Next(keys.Length)].Key);
            }

            Settle(browser);
            if (environment == Konsole)
                CheckFloating(browser, step);
            else
                CheckPictures(browser, setting, step);
            seen += PictureSteps.OnShow(browser.State).Any() ? 1 : 0;
        }

        Assert.InRange(seen, 50, 600);
    }

    [Fact]
    public void With_neither_protocol_a_picture_is_made_of_coloured_characters()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var programs = Chafa();
        using var browser = Open(PictureSetting.Auto, $"TERM=xterm-256color PATH={programs.FullPath}");
        ReadWelcome(browser);
        ToPicture(browser);

        var row = RowOf("▀");
        Assert.Contains("line", _terminal.Line(row + 1), StringComparison.Ordinal);
        Assert.Contains(Caption, _terminal.Line(RowOf(Caption)), StringComparison.Ordinal);
        Assert.Equal(new Pen(0x1010203, 0x1040506, TextStyle.None), PenOf(row));
        Assert.Empty(_terminal.Kitty.Files);
    }

    [Theory]
    [InlineData(PictureSetting.Auto, "TERM=xterm-kitty SSH_CONNECTION=10.0.0.1")]
    [InlineData(PictureSetting.Auto, "TERM=xterm-256color SSH_TTY=/dev/pts/1")]
    [InlineData(PictureSetting.Off, "TERM=xterm-kitty")]
    public void Over_SSH_and_where_they_are_off_there_are_none(PictureSetting setting, string environment) =>
        Assert.Null(PictureMeans.Of(setting, isAscii: false, Variables(environment)));

    [Theory]
    [InlineData(PictureSetting.Kitty, "TERM=tmux-256color TMUX=/tmp/tmux")]
    [InlineData(PictureSetting.Auto, "TERM=screen-256color STY=1.pts KITTY_WINDOW_ID=1")]
    [InlineData(PictureSetting.ITerm2, "TERM=screen-256color TERM_PROGRAM=iTerm.app")]
    public void Within_a_multiplexer_no_protocol_of_the_terminal_around_it_is_used(PictureSetting setting, string environment) =>
        Assert.Null(PictureMeans.Of(setting, isAscii: false, Variables(environment))!.For(PictureFormat.Png, 1));

    [Theory]
    [InlineData(PictureSetting.Auto, "TERM=xterm", false)]
    [InlineData(PictureSetting.Auto, "TERM=linux", false)]
    [InlineData(PictureSetting.Auto, "TERM=xterm-256color NO_COLOR=1", false)]
    [InlineData(PictureSetting.Auto, "TERM=xterm-256color", true)]
    [InlineData(PictureSetting.Auto, "TERM=xterm COLORTERM=truecolor", true)]
    [InlineData(PictureSetting.Chafa, "TERM=xterm", true)]
    public void Characters_make_pictures_by_themselves_only_in_many_colours(PictureSetting setting, string environment, bool shown)
    {
        if (OperatingSystem.IsWindows())
            return;
        using var programs = Chafa();
        var means = PictureMeans.Of(setting, isAscii: false, Variables($"{environment} PATH={programs.FullPath}"))!;

        Assert.Equal(shown, means.For(PictureFormat.Png, 1) is PictureProtocol.Characters);
    }

    public void Dispose() => _folder.Dispose();

    private static Func<string, string?> Variables(string text)
    {
        var variables = text.Split(' ').Select(pair => pair.Split('=', 2)).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        return variables.GetValueOrDefault;
    }

    [UnsupportedOSPlatform("windows")]
    private static TemporaryFolder Chafa()
    {
        var programs = new TemporaryFolder();
        File.WriteAllText(programs["chafa"], """
            #!/bin/sh
            if [ "$1" = --format=kitty ]; then
                printf '\033_Ga=T,f=32,s=2,v=1,c=9,r=9,m=1\033\\\033_Gm=1;AQID/w==\033\\\033_Gm=1;BAUG/w==\033\\\033_Gm=0\033\\'
                exit
            fi
            printf '\033[?25l\033[38;2;1;2;3m\033[48;2;4;5;6m▀\033]0;title\007▄\033[0m\033[7m  \033[0m\n'
            for line in 1 2 3 4 5 6 7 8 9; do printf '\033[38;2;1;2;3mline\n'; done
            """);
        File.SetUnixFileMode(programs["chafa"], UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        return programs;
    }

    private static TemporaryFolder PictureBook()
    {
        var folder = new TemporaryFolder();
        File.WriteAllBytes(folder["boat.png"], Boat);
        var text = string.Join(' ', Enumerable.Repeat("water", 60));
        var body = string.Concat(Enumerable.Range(1, 9).Select(
            number => $"![boat {number}](boat.png)\n\n## Heading {number}\n\n{text} [link](two.md)\n\n"));
        foreach (var article in (string[])["one", "two"])
            File.WriteAllText(folder[$"{article}.md"], $"# {article}\n\n{body}");
        return folder;
    }

    private MemoryBrowser Open(PictureSetting setting, string environment, IndexedFolder? indexed = null, string? folder = null)
    {
        var means = PictureMeans.Of(setting, isAscii: false, Variables(environment))!;
        var options = (indexed ?? _folder).Options with
        {
            Pictures = new PictureLoader(new PictureFiles(new ArticleFolder(folder ?? Folder)), means),
            AwaitsPictures = means.AwaitsTerminal,
        };
        var browser = new MemoryBrowser(options, new Size(80, 24),
            TerminalTraitsReader.Read(Variables(environment)) with { Colors = ColorDepth.Direct });
        Settle(browser);
        return browser;
    }

    private void ReadWelcome(MemoryBrowser browser) => Send(browser, "g\r");

    private void ToPicture(MemoryBrowser browser)
    {
        Send(browser, "g");
        for (var line = 0; line < 200 && !(RowOf(Caption) is > 12 and < 23); line++)
            Send(browser, "j");
        for (var line = 0; line < 3; line++)
            Send(browser, "k");
        for (var line = 0; line < 3; line++)
            Send(browser, "j");
    }

    private void Send(MemoryBrowser browser, string keys)
    {
        browser.Terminal.Send(keys);
        Settle(browser);
    }

    private void Settle(MemoryBrowser browser)
    {
        browser.Finish();
        browser.Terminal.Step();
        _terminal.Feed(browser.Terminal.Terminal.Sent);
        browser.Terminal.ForgetBytes();
    }

    private int RowOf(string text) => Enumerable.Range(0, 24).FirstOrDefault(row => _terminal.Line(row).Contains(text, StringComparison.Ordinal), -1);

    private bool HasPicture(int row) => Enumerable.Range(0, 80).Any(column => _terminal[column, row].Picture is not null);

    private int PictureRow() => Enumerable.Range(0, 24).First(HasPicture);

    private Pen PenOf(int row) => _terminal[Enumerable.Range(0, 80).First(column => _terminal[column, row].Text is ['\uDBFB', ..] or "▀"), row].Pen;

    /// <summary>Of pictures that lie over the screen none has been left behind, and none is missing that nothing else lies over.</summary>
    private void CheckFloating(MemoryBrowser browser, int step)
    {
        var screen = ((TerminalDriver)browser.Terminal.App.Driver!).Buffer;
        foreach (var area in _terminal.Floating)
        {
            for (var row = area.Top; row < area.Bottom; row++)
            {
                var cell = screen[area.Left, row];
                Assert.True(IsPart(cell) && cell.Attribute.Foreground.G == row - area.Top, $"a picture was left behind in row {row}; step {step}");
            }
        }

        for (var row = 0; row < screen.Rows && browser.State.Prompt is null; row++)
        {
            for (var column = 0; column < screen.Columns; column++)
                Assert.True(
                    !IsPart(screen[column, row]) || _terminal.Floating.Exists(area => area.Contains(column, row)),
                    $"no picture at ({column}, {row}); step {step}");
        }
    }

    private static bool IsPart(ScreenCell cell) => cell.Text is "\u00A0" && cell.Attribute.Foreground.B == 1;

    /// <summary>Every cell of a picture shows its own part of it, and no other cell any; nothing is held that no article shows.</summary>
    private void CheckPictures(MemoryBrowser browser, PictureSetting setting, int step)
    {
        var driver = (TerminalDriver)browser.Terminal.App.Driver!;
        var shown = browser.State.Article.Shown.Values.Where(picture => picture.Picture is LoadedPicture.Data { Protocol: PictureProtocol.Kitty });
        Assert.Equal(shown.Select(PictureRows.NumberOf).Order(), _terminal.Kitty.Placements.Keys.Order());
        if (setting == PictureSetting.Kitty)
            return;
        for (var row = 0; row < driver.Rows; row++)
        {
            for (var column = 0; column < driver.Cols; column++)
            {
                var (cell, picture) = (driver.Buffer[column, row], _terminal[column, row].Picture);
                var isPart = IsPart(cell);
                Assert.True(isPart || picture is null, $"({column}, {row}) shows {picture} of a picture that is gone; step {step}");
                Assert.True(
                    !isPart || picture?.EndsWith($",{cell.Attribute.Foreground.G}", StringComparison.Ordinal) == true,
                    $"({column}, {row}) shows {picture}, not row {cell.Attribute.Foreground.G}; step {step}");
            }
        }
    }
}
