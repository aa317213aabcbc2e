using System.Diagnostics;
using System.Globalization;
using Tui.Core.Indexing;
using Tui.Tests.RealTerminal;
using Tui.Tests.Support;

namespace Tui.Tests.Cli;

public sealed class SharingTests : IDisposable
{
    private const int Readers = 8;
    private const int Articles = 300;

    private readonly TemporaryFolder _folder = new();

    public SharingTests()
    {
        for (var i = 0; i < Articles; i++)
            _folder.Write($"archive/{i}.md", $"---\ndate: 2021-01-01\n---\n# A{i}\n\n甲烷");
        Update();
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Eight_processes_search_an_index_while_it_is_written()
    {
        var readers = Enumerable.Range(0, Readers).Select(_ => SearchAsync()).ToArray();
        var all = Task.WhenAll(readers);
        for (var round = 0; !all.IsCompleted; round++)
        {
            _folder.Write($"archive/{round % Articles}.md", $"# B{round}\n\n甲烷 and more");
            Update();
        }

        foreach (var (code, articles, error) in await all)
            Assert.Equal((0, Articles, ""), (code, articles, error));
    }

    [Fact]
    public void While_another_process_writes_one_exports_what_there_is_and_does_not_index()
    {
        _folder.Write("archive/new.md", "# New");
        using var writing = ArticleIndex.Open(IndexFile);
        using var writer = writing.CreateWriter();
        writer.Set("name", "value");
        writer.Commit();
        var holder = string.Create(CultureInfo.InvariantCulture, $" UTC, process {Environment.ProcessId} on ");
        using var indexing = new ConsoleRun(_folder);
        using var exporting = new ConsoleRun(_folder);

        Assert.Equal(2, indexing.Run("index", "archive", "--index", "index.db"));
        Assert.Contains(holder, indexing.Error, StringComparison.Ordinal);
        Assert.Equal(0, exporting.Run("archive", "--index", "index.db", "--export", "jsonl"));
        Assert.Contains(holder, exporting.Error, StringComparison.Ordinal);
        Assert.StartsWith("The index is read as it is now. Another tui has been indexing since 20", exporting.Error, StringComparison.Ordinal);
        Assert.Equal(Articles, exporting.Output.Count(unit => unit == '\n'));
    }

    [Theory]
    [InlineData("-writer", "cannot be written")] // a folder stands where a file beside the index is to be written
    [InlineData("-wal", "cannot be opened for writing")]
    public void Where_the_index_cannot_be_written_one_exports_what_there_is(string ending, string reason)
    {
        File.Delete(IndexFile + ending);
        Directory.CreateDirectory(IndexFile + ending);
        _folder.Write("archive/new.md", "# New");
        using var indexing = new ConsoleRun(_folder);
        using var exporting = new ConsoleRun(_folder);

        Assert.Equal(2, indexing.Run("index", "archive", "--index", "index.db"));
        Assert.Equal(0, exporting.Run("archive", "--index", "index.db", "--export", "jsonl"));
        Assert.Contains(reason, exporting.Error, StringComparison.Ordinal);
        Assert.StartsWith("The index is read as it is now. ", exporting.Error, StringComparison.Ordinal);
        Assert.Equal(Articles, exporting.Output.Count(unit => unit == '\n'));
    }

    private string IndexFile => _folder["index.db"];

    private void Update()
    {
        using var index = ArticleIndex.Open(IndexFile);
        index.Update(new(_folder["archive"]), TimeZoneInfo.Utc);
    }

    private async Task<(int Code, int Articles, string Error)> SearchAsync()
    {
        using var process = Process.Start(new ProcessStartInfo(ProgramInTerminal.Executable)
        {
            ArgumentList =
            {
                _folder["archive"], "--index", IndexFile, "--no-update", "--query", "甲烷", "--export", "csv",
            },
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["XDG_STATE_HOME"] = _folder["state"], ["XDG_CONFIG_HOME"] = _folder["config"] },
        })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output.Count(unit => unit == '\n') - 1, await error);
    }
}
