using System.Diagnostics;
using Tui.Tests.Support;

namespace Tui.Tests.Cli.Exports;

public sealed class ExportToPlaceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public ExportToPlaceTests()
    {
        _folder.Write("d/notes.txt", "My own words.\n");
        _folder.Write("d/data.csv", "1,2\n");
        _folder.Write("d/sub/a.md", "# 潮汐\n\n月亮。\n");
        Directory.CreateSymbolicLink(_folder["link"], "d/sub");
        File.CreateSymbolicLink(_folder["link.txt"], "d/notes.txt");
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("d/", "is in the archive, where its files would be articles; choose a folder elsewhere")]
    [InlineData("d/sub", "is in the archive, where its files would be articles; choose a folder elsewhere")]
    [InlineData("d/new/", "is in the archive, where its files would be articles; choose a folder elsewhere")]
    [InlineData("link", "is in the archive, where its files would be articles; choose a folder elsewhere")]
    [InlineData("link/new/", "is in the archive, where its files would be articles; choose a folder elsewhere")]
    [InlineData("link.txt", "is one of the archive's own files, which are never written to; choose another place")]
    [InlineData("d/notes.txt", "is one of the archive's own files, which are never written to; choose another place")]
    [InlineData("d/new.md", "would be an article of the archive; choose another name or place")]
    [InlineData("d/data.csv", "is one of the archive's own files, which are never written to; choose another place")]
    public void Nothing_is_written_to_the_files_of_the_archive_whatever_is_said(string target, string reason)
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("d", "--export", "text", "-o", target, "--force"));
        Assert.Equal($"tui: '{target}' {reason}.\n", console.Error);
        Assert.Equal("My own words.\n", File.ReadAllText(_folder["d/notes.txt"]));
        Assert.False(Path.Exists(_folder["d/new"]));
    }

    [Theory]
    [InlineData("d/new.csv")]
    [InlineData("d2/")]
    [InlineData("d2/a.md")]
    public void Beside_the_archive_and_under_another_name_it_is_written(string target)
    {
        Directory.CreateDirectory(_folder["d2"]);
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("d", "--export", "text", "-o", target));
        Assert.True(Path.Exists(_folder[target]));
    }

    [Fact]
    public void A_file_that_is_there_is_written_over_only_where_that_is_said()
    {
        _folder.Write("mine.jsonl", "my own\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("d", "--export", "jsonl", "-o", "mine.jsonl"));
        Assert.Equal("tui: 'mine.jsonl' is there already; --force writes over it.\n", console.Error);
        Assert.Equal("my own\n", File.ReadAllText(_folder["mine.jsonl"]));
        Assert.Equal(0, console.Run("d", "--export", "jsonl", "-o", "mine.jsonl", "--force"));
        Assert.StartsWith("{\"path\":", File.ReadAllText(_folder["mine.jsonl"]), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_file_holds_nothing_that_could_be_lost()
    {
        _folder.Write("empty.jsonl", "");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("d", "--export", "jsonl", "-o", "empty.jsonl"));
        Assert.NotEqual(0, new FileInfo(_folder["empty.jsonl"]).Length);
    }

    [Fact]
    public void Into_a_folder_all_is_written_or_nothing_where_a_name_is_taken()
    {
        _folder.Write("out/notes.txt", "my own\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("d", "--export", "text", "-o", "out/"));
        Assert.Equal($"tui: '{_folder["out/notes.txt"]}' is there already; nothing was written. --force writes over it.\n", console.Error);
        Assert.Equal("my own\n", File.ReadAllText(_folder["out/notes.txt"]));
        Assert.Equal(["notes.txt"], Directory.EnumerateFileSystemEntries(_folder["out"]).Select(Path.GetFileName));
        Assert.Equal(0, console.Run("d", "--export", "text", "-o", "out/", "--force"));
        Assert.Equal("notes\n\nMy own words.\n", File.ReadAllText(_folder["out/notes.txt"]));
    }

    [Fact]
    public void What_nothing_answers_leaves_the_last_export_as_it_was()
    {
        _folder.Write("keep.jsonl", "{}\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(1, console.Run("d", "--export", "jsonl", "--query", "沙漠", "-o", "keep.jsonl", "--force"));
        Assert.EndsWith("tui: No article matches; nothing was written.\n", console.Error, StringComparison.Ordinal);
        Assert.Equal("{}\n", File.ReadAllText(_folder["keep.jsonl"]));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_named_as_it_was_typed_and_not_by_a_temporary_name()
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("d", "--export", "jsonl", "-o", "nowhere/out.jsonl"));
        Assert.Equal($"tui: Cannot write '{_folder["nowhere/out.jsonl"]}': there is no such folder.\n", console.Error);
    }

    [Fact]
    public async Task A_pipe_is_written_and_stays_a_pipe()
    {
        if (!MakePipe("pipe"))
            return;
        using var console = new ConsoleRun(_folder);
        var reading = Task.Run(() => File.ReadAllText(_folder["pipe"]));

        Assert.Equal(0, console.Run("d", "--export", "jsonl", "--query", "潮汐", "-o", "pipe"));
        Assert.StartsWith("{\"path\":\"sub/a.md\"", await reading, StringComparison.Ordinal);
        Assert.Equal(0, new FileInfo(_folder["pipe"]).Length);
    }

    [Fact]
    public void A_device_is_written_directly()
    {
        if (OperatingSystem.IsWindows())
            return;
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("d", "--export", "jsonl", "-o", "/dev/null"));
    }

    [Fact]
    public void A_pipe_with_the_name_of_an_article_or_of_the_ignore_file_is_not_waited_for()
    {
        if (!MakePipe("d/p.md") || !MakePipe("d/.tuiignore"))
            return;
        File.CreateSymbolicLink(_folder["d/q.md"], "p.md");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(0, console.Run("d", "--export", "csv"));
        Assert.Contains("p.md,p,", console.Output, StringComparison.Ordinal);
    }

    private bool MakePipe(string path)
    {
        if (OperatingSystem.IsWindows())
            return false;
        using var mkfifo = Process.Start("mkfifo", [_folder[path]]);
        mkfifo.WaitForExit();
        return mkfifo.ExitCode == 0;
    }
}
