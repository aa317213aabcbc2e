using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests;

public class CorpusTests(ITestOutputHelper output)
{
    [Fact]
    public void All_of_the_corpus_is_indexed_as_many_articles_as_files()
    {
        if (Corpus.Folder is not { } folder)
        {
            output.WriteLine("There is no corpus beside the checkout; nothing was tested.");
            return;
        }

        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Count(file => ArticleFolder.Extensions.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase));
        using var index = ArticleIndex.OpenInMemory();
        var report = index.Update(new ArticleFolder(folder), TimeZoneInfo.Utc);

        Assert.Equal((files, files), (report.Added, index.Count(ArticleSelection.All)));
        Assert.All(index.Problems(), problem => Assert.NotEmpty(problem.Message));
    }
}
