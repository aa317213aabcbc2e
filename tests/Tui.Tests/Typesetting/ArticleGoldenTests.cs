using System.Globalization;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;
using Tui.Core.Typesetting;
using Tui.Tests.Support;
using Tui.Text;

namespace Tui.Tests.Typesetting;

/// <summary>
/// Whole articles from their files to lines: the samples, and those under <c>Golden/Articles</c>, which hold
/// what the samples do not. What is expected of each stands in <c>Golden/Typeset</c> under the same path.
/// </summary>
public class ArticleGoldenTests
{
    private static readonly string Samples = Path.Combine(Repository.Root, "sample-articles");
    private static readonly string Others = Path.Combine(Repository.Root, "tests", "Tui.Tests", "Golden", "Articles");

    public static TheoryData<string> SampleArticles => [.. ArticlesIn(Samples)];

    public static TheoryData<string> OtherArticles => [.. ArticlesIn(Others)];

    [Theory]
    [MemberData(nameof(SampleArticles))]
    public void A_sample_article_is_set_at_40_80_and_132_cells(string path) => Matches(Samples, path);

    [Theory]
    [MemberData(nameof(OtherArticles))]
    public void An_article_of_an_odd_shape_is_set_at_40_80_and_132_cells(string path) => Matches(Others, path);

    [Theory]
    [InlineData("manual.html")]
    [InlineData("wide-tables.html")]
    [InlineData("hebrew.md")]
    [InlineData("traditional-news.html")]
    public void In_a_wide_window_text_keeps_to_the_measure_and_tables_and_code_go_on(string path)
    {
        var room = new TextRoom(TypesetSettings.UsualMeasure, 132);
        var lines = Typesetter.Typeset(Read(Others, path), Options(room)).Lines;

        GoldenFile.Matches($"Typeset/at-its-measure/{path}.txt", string.Concat(lines.Select(line => AnsiWriter.ToPlain(line.Line) + "\n")));
    }

    private static IEnumerable<string> ArticlesIn(string folder) =>
        new ArticleFolder(folder).Walk((path, reason) => Assert.Fail($"{path}: {reason}"))
            .Select(file => file.Path)
            .Order(StringComparer.Ordinal);

    private static void Matches(string folder, string path)
    {
        var article = Read(folder, path);
        var text = new StringBuilder();
        foreach (var width in (int[])[40, 80, 132])
        {
            text.Append(CultureInfo.InvariantCulture, $"{width}").Append('=', width - 3).Append('\n');
            foreach (var line in Typesetter.Typeset(article, Options(TextRoom.Of(width))).Lines)
                text.Append(AnsiWriter.ToPlain(line.Line)).Append('\n');
        }

        GoldenFile.Matches($"Typeset/{path}.txt", text.ToString());
    }

    private static Article Read(string folder, string path) =>
        new ArticleReader(TimeZoneInfo.Utc).Read(path, new ArticleFolder(folder).Read(path));

    private static TypesetOptions Options(TextRoom room) =>
        new(room, new DateTimeOffset(2026, 11, 11, 0, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc)
        {
            Settings = TypesetSettings.Default.For(isTerminal: true),
        };
}
