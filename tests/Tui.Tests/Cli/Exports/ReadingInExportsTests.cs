using System.Text;
using Tui.Core.Articles;
using Tui.Core.Querying;
using Tui.Core.Reading;
using Tui.Tests.Support;

namespace Tui.Tests.Cli.Exports;

public sealed class ReadingInExportsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void An_export_takes_what_is_unread_starred_or_tagged_by_the_reader()
    {
        Write("tide.md");
        Write("moss.md");
        using (var reading = ReadingDatabase.Open(_folder[".state/tui/reading.db"], _folder.FullPath))
        {
            reading.Mark([Of("tide.md")], ArticleMarks.Read | ArticleMarks.Starred, true, new("starred", DateTimeOffset.UnixEpoch));
            reading.Tag([Of("moss.md")], ["Keep"], [], new("tagged", DateTimeOffset.UnixEpoch));
        }

        Assert.Equal("moss.md", PathsOf("is:unread"));
        Assert.Equal("tide.md", PathsOf("is:read"));
        Assert.Equal("tide.md", PathsOf("is:starred -tag:keep"));
        Assert.Equal("moss.md", PathsOf("tag:keep"));
    }

    [Fact]
    public void An_index_that_is_made_anew_leaves_the_reading_state_as_it_was()
    {
        Write("tide.md");
        using (var reading = ReadingDatabase.Open(_folder[".state/tui/reading.db"], _folder.FullPath))
            reading.Open(Of("tide.md"), DateTimeOffset.UnixEpoch);
        using var console = new ConsoleRun(_folder);
        Assert.Equal(0, console.Run("index", ".", "--rebuild"));

        Assert.Equal("tide.md", PathsOf("is:read"));
    }

    [Fact]
    public void Where_nothing_was_ever_read_everything_is_unread_and_nothing_is_made()
    {
        Write("tide.md");

        Assert.Equal("tide.md", PathsOf("is:unread"));
        Assert.False(Directory.Exists(_folder[".state"]));
    }

    [Fact]
    public void A_state_folder_that_is_none_is_said_instead_of_everything_being_unread()
    {
        Write("tide.md");
        File.WriteAllText(_folder[".state"], "no folder");
        using var console = new ConsoleRun(_folder);

        Assert.Equal(2, console.Run(".", "--export", "jsonl", "--query", "is:unread"));
        Assert.Equal($"tui: Nothing is known of what was read; this is not a folder: {_folder[".state"]}\n", console.Error);
        Assert.Empty(console.Output);
    }

    [Fact]
    public void A_damaged_reading_state_is_in_the_way_only_of_queries_that_need_it()
    {
        Write("tide.md");
        Directory.CreateDirectory(_folder[".state/tui"]);
        File.WriteAllText(_folder[".state/tui/reading.db"], "no database");
        using var console = new ConsoleRun(_folder);

        Assert.Equal("tide.md", PathsOf("tide"));
        Assert.Equal(2, console.Run(".", "--export", "jsonl", "--query", "is:unread"));
        Assert.Contains("not reading state", console.Error, StringComparison.Ordinal);
    }

    private static ArticleIdentity Of(string path) => new(ArticleKey.Of(Encoding.UTF8.GetBytes(TextOf(path))), path, path);

    private static string TextOf(string path) => $"# {path}\n\nThe text of {path}.\n";

    private void Write(string path) => File.WriteAllText(_folder[path], TextOf(path));

    private string PathsOf(string query)
    {
        using var console = new ConsoleRun(_folder);
        console.Run(".", "--export", "csv", "--sort", "path", "--query", query);
        return string.Join(' ', console.Output.Split('\n').Skip(1).Select(line => line.Split(',')[0]).Where(path => path.Length > 0));
    }
}
