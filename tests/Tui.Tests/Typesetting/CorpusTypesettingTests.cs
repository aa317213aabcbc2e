using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Tests.Support;
using Tui.Text;
using Xunit.Abstractions;

namespace Tui.Tests.Typesetting;

/// <summary>Sets real articles, where there are any beside the checkout.</summary>
public class CorpusTypesettingTests(CorpusTypesettingTests.Sample corpus, ITestOutputHelper output)
    : IClassFixture<CorpusTypesettingTests.Sample>
{
    // Enough for every run, and no folder's own rhythm.
    private const int Step = 37;

    private const string Closing = "、。，．！？：；）】》」』…—％";
    private const string Opening = "（【《「『";

    [Theory]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(61)]
    [InlineData(80)]
    [InlineData(132)]
    public void Real_articles_are_set_within_the_width(int width)
    {
        foreach (var article in Articles())
        {
            var set = TypesetterTests.Set(article, width);
            var wide = set.Lines.FirstOrDefault(line => CellWidth.Of(line.Line.Text) > width)?.Line;
            Assert.True(wide is null, $"{article.Path}: {wide?.Text}");
        }
    }

    [Theory]
    [InlineData(20)]
    [InlineData(40)]
    [InlineData(61)]
    [InlineData(80)]
    [InlineData(132)]
    public void Lines_of_real_articles_begin_with_no_closing_mark_and_end_with_no_opening_one(int width)
    {
        var lines = new List<LineRange>();
        foreach (var article in Articles())
        {
            foreach (var paragraph in ArticleContent.TextOf(article).Split('\n'))
            {
                lines.Clear();
                LineBreaker.Break(paragraph, new LineWidths(width, width), lines);
                for (var i = 1; i < lines.Count; i++)
                {
                    var (before, after) = (paragraph[lines[i - 1].End - 1], paragraph[lines[i].Start]);
                    var spaced = lines[i].Start > lines[i - 1].End; // a mark after a space begins what follows
                    Assert.False(Opening.Contains(before, StringComparison.Ordinal), $"{article.Path}: {paragraph}");
                    Assert.False(!spaced && before != after && Closing.Contains(after, StringComparison.Ordinal), $"{article.Path}: {paragraph}");
                }
            }
        }
    }

    private ImmutableArray<Article> Articles()
    {
        if (corpus.Articles.IsEmpty)
            output.WriteLine("No corpus beside the checkout: nothing was tested.");
        return corpus.Articles;
    }

    /// <summary>Some articles of the corpus, read once for all tests.</summary>
    public sealed class Sample
    {
        public ImmutableArray<Article> Articles { get; } = Corpus.Folder is { } folder ? [.. Read(folder)] : [];

        private static IEnumerable<Article> Read(string folder)
        {
            var reader = new ArticleReader(TimeZoneInfo.Utc);
            var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(file => Path.GetExtension(file) is ".md" or ".markdown" or ".html" or ".txt")
                .Order(StringComparer.Ordinal);
            foreach (var file in files.Where((_, i) => i % Step is 0))
                yield return reader.Read(Path.GetRelativePath(folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
        }
    }
}
