using Tui.Cli.Exports;
using Tui.Cli.Parsing;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Tests.Support;

namespace Tui.Tests.Cli.Exports;

public sealed class SelectionExportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _elsewhere = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public SelectionExportTests()
    {
        _folder.Write("tide.md", "---\ntitle: Tide\n---\nWater comes and goes.\n");
        _folder.Write("moss.md", "---\ntitle: Moss\n---\nIt stays.\n");
        _index.Update(new ArticleFolder(_folder.FullPath), TimeZoneInfo.Utc);
    }

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
        _elsewhere.Dispose();
    }

    [Fact]
    public void The_name_says_the_format()
    {
        Assert.Equal($"Wrote 1 article to {_elsewhere["a.jsonl"]}", Write("a.jsonl", "tide.md"));
        Assert.Contains("\"title\":\"Tide\"", File.ReadAllText(_elsewhere["a.jsonl"]), StringComparison.Ordinal);
        Assert.Equal($"Wrote 2 articles to {_elsewhere["b.txt"]}", Write("b.txt", "tide.md", "moss.md"));
        Assert.StartsWith("must end in .jsonl", Write("c.doc", "tide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_that_is_there_is_written_over()
    {
        File.WriteAllText(_elsewhere["a.csv"], "mine");

        Assert.Equal("'a.csv' is there already; choose another name.", Write("a.csv", "tide.md"));
        Assert.Equal("mine", File.ReadAllText(_elsewhere["a.csv"]));
        File.WriteAllText(_elsewhere["tide.txt"], "mine");
        Assert.Equal(
            $"'{_elsewhere["tide.txt"]}' is there already; nothing was written. Choose another folder.", Write("./", "moss.md", "tide.md"));
        Assert.Equal("mine", File.ReadAllText(_elsewhere["tide.txt"]));
        Assert.False(File.Exists(_elsewhere["moss.txt"]));
    }

    [Fact]
    public void In_the_archive_it_says_why_nothing_is_written_there()
    {
        Assert.Equal(
            $"'{_folder["new"]}/' is in the archive, where its files would be articles; choose a folder elsewhere.",
            Write(_folder["new"] + "/", "tide.md"));
        Assert.Equal(
            $"'{_folder["new.txt"]}' would be an article of the archive; choose another name or place.", Write(_folder["new.txt"], "tide.md"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_said()
    {
        Assert.StartsWith("Cannot write", Write("no/such/folder/a.csv", "tide.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_broken_off_leaves_nothing_behind()
    {
        using var leaving = new CancellationTokenSource();
        leaving.Cancel();

        Assert.Throws<OperationCanceledException>(() => Write("a.jsonl", ["tide.md"], leaving.Token));
        Assert.Empty(Directory.EnumerateFileSystemEntries(_elsewhere.FullPath));
    }

    private string Write(string named, params string[] paths) => Write(named, paths, CancellationToken.None);

    private string Write(string named, string[] paths, CancellationToken leaving)
    {
        var archive = new Archive(_folder.FullPath, "", false, TimeZoneInfo.Utc);
        try
        {
            return new SelectionExport(Environment(), archive, _index).Prepare(paths, named)(leaving).ToString();
        }
        catch (UserFacingException problem)
        {
            return problem.Reason.ToString();
        }
    }

    private AppEnvironment Environment() => new()
    {
        Output = Stream.Null,
        Error = TextWriter.Null,
        Terminals = new(Input: true, Output: true, Error: true, Columns: () => null),
        Clock = TimeProvider.System,
        TimeZone = TimeZoneInfo.Utc,
        Variable = _ => null,
        CurrentFolder = _elsewhere.FullPath,
        CreateApplication = _ => throw new InvalidOperationException("No interface was asked for."),
    };
}
