using System.Diagnostics;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Following;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

/// <summary>Files whose names are not UTF-8, which the framework can neither make nor open.</summary>
public sealed class MisnamedFilesTests : IDisposable
{
    private const string Path = "bad\uFFFD.md";

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();

    public MisnamedFilesTests()
    {
        _folder.Write("good.md", "# Good");
        Shell("echo A > \"$(printf 'bad\\377.md')\"; echo B > \"$(printf 'bad\\376.md')\"");
    }

    public void Dispose()
    {
        _index.Dispose();
        Shell("rm -f bad*");
        _folder.Dispose();
    }

    [Fact]
    public void They_are_one_article_that_says_what_is_wrong()
    {
        Assert.Equal((2, 0), Update());

        var problem = Assert.Single(_index.Problems());
        Assert.Equal((Path, "the file cannot be read (its name is not valid UTF-8); only its name is shown"), (problem.Path, problem.Message));
    }

    [Fact]
    public void They_stay_so_and_nothing_more_is_written()
    {
        Update();
        var changes = _index.Changes(ArticleSelection.All);

        Assert.Equal((0, 2), Update());
        Assert.Equal(changes + 1, _index.Changes(ArticleSelection.All));
    }

    [Fact]
    public void Nor_does_a_watch_that_names_one_make_them_go()
    {
        Update();
        var changes = new FolderChanges();
        changes.Add(Path);

        var report = _index.Follow(new(_folder.FullPath), TimeZoneInfo.Utc, new(changes));

        Assert.Equal((0, 0, 0), (report.Added, report.Changed, report.Removed));
        Assert.NotNull(_index.Find(Path));
    }

    [Fact]
    public void Among_many_new_files_they_are_named_too()
    {
        for (var i = 0; i < 400; i++)
            _folder.Write($"{i}.md", "# A");

        Assert.Equal((402, 0), Update());
        Assert.Equal(Path, Assert.Single(_index.Problems()).Path);
    }

    private void Shell(string command)
    {
        using var shell = Process.Start(new ProcessStartInfo("/bin/sh") { ArgumentList = { "-c", command }, WorkingDirectory = _folder.FullPath })!;
        shell.WaitForExit();
    }

    private (int Added, int Unchanged) Update()
    {
        var report = _index.Update(new(_folder.FullPath), TimeZoneInfo.Utc);
        return (report.Added, report.Unchanged);
    }
}
