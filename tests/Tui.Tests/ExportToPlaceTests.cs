using System.Diagnostics;
using Tui.Tests.Support;

namespace Tui.Tests;

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
    [InlineData("d/")]
    [InlineData("d/sub")]
    [InlineData("d/new/")]
    [InlineData("link")]
    [InlineData("link/new/")]
    [InlineData("link.txt")]
    [InlineData("d/notes.txt")]
    [InlineData("d/new.md")]
    [InlineData("d/data.csv")]
    public void Nothing_is_written_to_the_files_of_the_archive(string target)
    {
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run("d", "--export", "text", "-o", target));
        Assert.Equal($"tui: Nothing is written to the archive's own files; choose another place than '{target}'.\n", console.Error);
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
    public void What_nothing_answers_leaves_the_last_export_as_it_was()
    {
        _folder.Write("keep.jsonl", "{}\n");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(1, console.Run("d", "--export", "jsonl", "--query", "沙漠", "-o", "keep.jsonl"));
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
