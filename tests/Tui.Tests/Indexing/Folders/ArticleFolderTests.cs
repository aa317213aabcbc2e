using Tui.Core.Indexing.Folders;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Folders;

public sealed class ArticleFolderTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly List<string> _unreadable = [];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Articles_are_known_by_their_endings_at_any_depth()
        => Assert.Equal(
            " .md .md a.md b/c.MARKDOWN b/d.html b/e/f.htm g.txt",
            Walk(".md", " .md", "a.md", "b/c.MARKDOWN", "b/d.html", "b/e/f.htm", "g.txt", "h.png", "md", "i.md.bak"));

    [Fact]
    public void Hidden_folders_and_installed_packages_are_passed_over()
        => Assert.Equal(".b.md a.md", Walk("a.md", ".b.md", "._a.md", ".git/c.md", "node_modules/d/e.md", "f/node_modules/g.md"));

    [Theory]
    [InlineData("# only a comment\n", "a.md b/a.md b/c.md d/e/f.md")]
    [InlineData("a.md", "b/c.md d/e/f.md")]
    [InlineData("/a.md", "b/a.md b/c.md d/e/f.md")]
    [InlineData("b/", "a.md d/e/f.md")]
    [InlineData("b/*\n!c.md", "a.md b/c.md d/e/f.md")]
    [InlineData("b\n!b/c.md", "a.md d/e/f.md")]
    [InlineData("d/**", "a.md b/a.md b/c.md")]
    [InlineData("**/f.md", "a.md b/a.md b/c.md")]
    [InlineData("d/**/f.md", "a.md b/a.md b/c.md")]
    [InlineData("[a-b].?d\n[!a].md", "")]
    [InlineData("e/f.md", "a.md b/a.md b/c.md d/e/f.md")]
    public void What_the_ignore_file_names_is_passed_over(string rules, string expected)
    {
        _folder.Write(".tuiignore", rules);

        Assert.Equal(expected, Walk("a.md", "b/a.md", "b/c.md", "d/e/f.md"));
    }

    [Fact]
    public void An_ignore_file_further_down_has_the_last_word()
    {
        _folder.Write(".tuiignore", "*.txt");
        _folder.Write("b/.tuiignore", "!keep.txt");

        Assert.Equal("b/keep.txt", Walk("a.txt", "b/keep.txt", "b/c.txt"));
    }

    [Fact]
    public void An_ignore_file_that_is_too_long_is_named_and_not_read()
    {
        _folder.Write(".tuiignore", new string('\n', 1 << 20) + "a.md");

        Assert.Equal("a.md", Walk("a.md"));
        Assert.Equal(".tuiignore", Assert.Single(_unreadable));
    }

    [Fact]
    public void A_link_is_followed_to_what_lies_inside_and_is_not_found_without_it()
    {
        using var elsewhere = new TemporaryFolder();
        elsewhere.Write("secret.md", "");
        _folder.Write(".store/kept.md", "");
        _folder.Write(".files/one.md", "");
        _folder.Write("a.md", "");
        File.CreateSymbolicLink(_folder["again.md"], "a.md");
        File.CreateSymbolicLink(_folder["one.md"], ".files/one.md");
        File.CreateSymbolicLink(_folder["secret.md"], elsewhere["secret.md"]);
        File.CreateSymbolicLink(_folder["nowhere.md"], "nothing.md");
        Directory.CreateSymbolicLink(_folder["kept"], ".store");
        Directory.CreateSymbolicLink(_folder["outside"], elsewhere.FullPath);
        Directory.CreateSymbolicLink(_folder["loop"], ".");
        Directory.CreateSymbolicLink(_folder["self"], "self");

        Assert.Equal("a.md kept/kept.md one.md", Walk());
    }

    [Fact]
    public void An_archive_behind_a_link_is_read()
    {
        _folder.Write("real/a.md", "");
        Directory.CreateSymbolicLink(_folder["link"], "real");

        Assert.Equal("a.md", Paths(new(_folder["link"])));
    }

    private string Walk(params string[] files)
    {
        foreach (var file in files)
            _folder.Write(file, "");
        return Paths(new(_folder.FullPath));
    }

    private string Paths(ArticleFolder folder)
        => string.Join(' ', folder.Walk((path, _) => _unreadable.Add(path)).Select(file => file.Path).Order(StringComparer.Ordinal));
}
