using System.Diagnostics;
using Tui.Browsing.Pictures;
using Tui.Core.Indexing.Folders;
using Tui.Tests.Support;

namespace Tui.Tests.Browsing.Pictures;

public sealed class PictureFilesTests : IDisposable
{
    // A picture of 320 by 240 pixels, as far as its header goes.
    private static readonly byte[] Gif = [.. "GIF89a"u8, 64, 1, 240, 0, 0, 0];

    private readonly TemporaryFolder _folder = new();
    private readonly PictureFiles _files;

    public PictureFilesTests()
    {
        foreach (var path in (string[])[
            "archive/posts/2021/boat.png", "archive/posts/2021/day/own.png", "archive/images/sea.png", "archive/source/top.png", "secret.png"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[path])!);
            File.WriteAllBytes(_folder[path], [1]);
        }

        _files = new(new ArticleFolder(_folder["archive"]));
    }

    [Theory]
    [InlineData("boat.png", "posts/2021/boat.png")]
    [InlineData("./boat.png?size=2#x", "posts/2021/boat.png")]
    [InlineData("own.png", "posts/2021/day/own.png")]
    [InlineData("../../images/sea.png", "images/sea.png")]
    [InlineData("images/sea.png", "images/sea.png")]
    [InlineData("/images/sea.png", "images/sea.png")]
    [InlineData("/im%61ges/sea.png", "images/sea.png")]
    [InlineData("/top.png", "source/top.png")]
    public void An_address_leads_to_a_file_of_the_archive_as_sites_mean_it(string address, string file) =>
        Assert.Equal(file, _files.Find("posts/2021/day.md", address));

    [Theory]
    [InlineData("../../../secret.png")]
    [InlineData("/../secret.png")]
    [InlineData("%2e%2e/%2e%2e/%2e%2e/secret.png")]
    [InlineData("https://example.org/boat.png")]
    [InlineData("//example.org/boat.png")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:image/png;base64,AAAA")]
    [InlineData("/etc/passwd")]
    [InlineData("images")]
    [InlineData("")]
    public void Nothing_else_is_found(string address) => Assert.Null(_files.Find("posts/2021/day.md", address));

    [Fact]
    public void The_size_of_a_JPEG_may_stand_behind_a_thumbnail()
    {
        byte[] thumbnail = [0xFF, 0xE1, 0x80, 0x00, .. new byte[0x7FFE]];
        File.WriteAllBytes(_folder["archive/images/late.jpg"], [0xFF, 0xD8, .. thumbnail, 0xFF, 0xC0, 0, 17, 8, 0, 240, 1, 64, 3, .. new byte[9]]);

        Assert.Equal(new PictureHeader(PictureFormat.Jpeg, 320, 240), _files.HeaderOf("images/late.jpg"));
    }

    [Fact]
    public void A_link_that_leads_out_of_the_archive_is_not_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.CreateSymbolicLink(_folder["archive/out.png"], _folder["secret.png"]);
        Directory.CreateSymbolicLink(_folder["archive/up"], _folder.FullPath);
        File.CreateSymbolicLink(_folder["archive/in.png"], _folder["archive/images/sea.png"]);

        Assert.Null(_files.Find("day.md", "out.png"));
        Assert.Null(_files.Find("day.md", "up/secret.png"));
        Assert.Equal("in.png", _files.Find("day.md", "in.png"));
    }

    [Fact]
    public void A_picture_is_opened_by_its_full_path_with_links_followed()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllBytes(_folder["archive/images/real.gif"], Gif);
        File.CreateSymbolicLink(_folder["archive/link.png"], _folder["archive/images/real.gif"]);
        Directory.CreateSymbolicLink(_folder["mirror"], _folder["archive"]);

        Assert.EndsWith("/archive/images/real.gif", _files.FindOpenable("day.md", "images/real.gif"), StringComparison.Ordinal);
        Assert.Equal(_files.FindOpenable("day.md", "images/real.gif"), _files.FindOpenable("day.md", "link.png"));
        Assert.Equal(
            _files.FindOpenable("day.md", "images/real.gif"),
            new PictureFiles(new ArticleFolder(_folder["mirror"])).FindOpenable("day.md", "link.png"));
    }

    [Fact]
    public void No_file_is_opened_that_is_no_picture_by_its_bytes_and_its_name()
    {
        string[] paths = ["archive/run.desktop", "archive/run.sh", "archive/none", "archive/other.png", "archive/two\nlines.gif", "out.gif"];
        foreach (var path in paths)
            File.WriteAllBytes(_folder[path], Gif);
        File.WriteAllText(_folder["archive/page.gif"], "<script>");

        foreach (var address in (string[])[
            "run.desktop", "run.sh", "none", "other.png", "page.gif", "two%0Alines.gif", "../out.gif", "gone.gif", "https://example.org/a.gif"])
        {
            Assert.True(_files.FindOpenable("day.md", address) is null, address);
        }
    }

    [Fact]
    public void No_link_leads_to_an_opened_file_that_is_outside_the_archive_or_named_otherwise()
    {
        if (OperatingSystem.IsWindows())
            return;
        File.WriteAllBytes(_folder["secret.gif"], Gif);
        File.WriteAllBytes(_folder["archive/run.desktop"], Gif);
        File.CreateSymbolicLink(_folder["archive/out.gif"], _folder["secret.gif"]);
        File.CreateSymbolicLink(_folder["archive/in.gif"], _folder["archive/run.desktop"]);
        using (var make = Process.Start("mkfifo", [_folder["archive/pipe.gif"]]))
            make.WaitForExit();

        foreach (var address in (string[])["out.gif", "in.gif", "pipe.gif"])
            Assert.True(_files.FindOpenable("day.md", address) is null, address);
    }

    [Fact]
    public void A_pipe_is_not_read()
    {
        if (OperatingSystem.IsWindows())
            return;
        using (var make = Process.Start("mkfifo", [_folder["archive/pipe.png"]]))
            make.WaitForExit();

        Assert.Null(_files.HeaderOf("pipe.png"));
        Assert.Equal([], _files.Read("pipe.png", 10)!);
    }

    [Fact]
    public void A_file_that_is_too_long_is_not_read()
    {
        File.WriteAllBytes(_folder["archive/long.png"], new byte[11]);

        Assert.Null(_files.Read("long.png", 10));
    }

    public void Dispose() => _folder.Dispose();
}
