using Tui.Core.Articles;
using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.Articles;

/// <summary>Real articles, where there are any beside the checkout.</summary>
public sealed class ArticleCorpusTests(ITestOutputHelper output)
{
    private static readonly ArticleReader Reader = new(TimeZoneInfo.Utc);

    [Fact]
    public void Every_file_is_a_clean_article_with_a_title()
    {
        foreach (var (path, bytes) in Files())
        {
            var article = Reader.Read(path, bytes);

            Assert.NotEmpty(article.Title);
            Assert.All(article.Problems, p => Assert.True(p.Line >= 1, path));
            CleanTree.AssertClean(article);
        }
    }

    private IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        if (Corpus.Folder is null)
        {
            output.WriteLine("There is no corpus beside the checkout; nothing was read.");
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(Corpus.Folder, "*", SearchOption.AllDirectories))
            yield return (Path.GetRelativePath(Corpus.Folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
    }
}
