using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Articles;

namespace Tui.Tests.Articles;

public sealed class HostileArticleTests
{
    private static readonly ArticleReader Reader = new(TimeZoneInfo.Utc);

    private static readonly string[] Pieces =
    [
        "---\n", "+++\n", "title: ", "'", "\"", "\n", "- ", "[", "]", "{", "}", ":", "<div>", "</div>", "<table>", "<tr>", "<td>", "<li>", "<p>",
        "<img src=a>", "<a href=b>", "</a>", "<pre>", "```\n", "{% raw %}", "{% codeblock %}", "{{< x", ">}}", "|", "|---|\n", "&#27;", "&#0;",
        "\u001b[2J", "\u202e", "\u2028", "\0", "中文", "é", "😀", "\ud83d", "[^1]", "[^1]: ", "*", "**", "> ", "    ", "\t", "date: 2021-",
        "<svg>", "<math>", "<select>", "<template>", "<br>", "<figure>", "<figcaption>", "\ufeff", "\r", "%", "<!--", "{\"title\":", "<b>", "</p>",
    ];

    [Fact]
    public void Any_bytes_are_an_article() =>
        Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), Gen.Elements("a.md", "b/c.html", "d.txt", "").ToArbitrary(), (bytes, path) => Check(path, bytes))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Any_row_of_marks_is_an_article() =>
        Prop.ForAll(
            Gen.Elements(Pieces).ListOf().Select(p => string.Concat(p)).ToArbitrary(),
            Gen.Elements("a.md", "b.html").ToArbitrary(),
            (text, path) => Check(path, Encoding.UTF8.GetBytes(text))).QuickCheckThrowOnFailure();

    [Fact]
    public void Twenty_megabytes_on_one_line_are_an_article()
    {
        var text = string.Concat(Enumerable.Repeat("word 中文 ", 1_500_000));

        Assert.True(ArticleContent.TextOf(Reading.Of(text)).Length > 10_000_000);
    }

    [Fact]
    public void Random_bytes_are_an_article()
    {
        var bytes = new byte[1_000_000];
        new Random(7).NextBytes(bytes);

        Check("a.md", bytes);
        Check("a.html", bytes);
    }

    [Theory]
    [InlineData("<b>", 20_000)]
    [InlineData("<a href=x>", 5_000)]
    [InlineData("<table><tr><td>", 5_000)]
    [InlineData("<ul><li>", 20_000)]
    [InlineData("[", 20_000)]
    [InlineData("![](", 5_000)]
    [InlineData("*a ", 20_000)]
    [InlineData("{% raw %}", 20_000)]
    [InlineData("{% x ", 50_000)]
    [InlineData("- ", 5_000)]
    public void A_long_row_of_openings_is_an_article(string opening, int count)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(opening, count)));

        Check("a.md", bytes);
        Check("a.html", bytes);
    }

    [Fact]
    public void Thousands_of_lists_in_lists_and_of_cells_over_each_other_are_an_article()
    {
        Check("a.md", Encoding.UTF8.GetBytes(string.Join('\n', Enumerable.Range(0, 2000).Select(level => $"{new string(' ', 2 * level)}- x"))));
        var row = "<tr>" + string.Concat(Enumerable.Repeat("<td rowspan=1000 colspan=1000>x", 30));
        Check("a.html", Encoding.UTF8.GetBytes("<table>" + string.Concat(Enumerable.Repeat(row, 300))));
        Check("b.html", Encoding.UTF8.GetBytes("<ruby>" + string.Concat(Enumerable.Repeat("漢<rt>かん", 20_000))));
    }

    [Theory]
    [InlineData("a.md", "", "{% x a=\"b c\" %}")]
    [InlineData("a.md", "", "{% x title=\"b c\" %}")]
    [InlineData("b.html", "<ruby>漢", "<rt>か")]
    public void Megabytes_of_tags_on_one_line_are_an_article(string path, string start, string piece)
    {
        var text = start + string.Concat(Enumerable.Repeat(piece, 2_000_000 / Encoding.UTF8.GetByteCount(piece)));

        Assert.NotEmpty(Reader.Read(path, Encoding.UTF8.GetBytes(text)).Title);
    }

    private static void Check(string path, byte[] bytes)
    {
        var article = Reader.Read(path, bytes);

        Assert.NotEmpty(article.Title);
        Assert.All(article.Problems, p => Assert.True(p.Line >= 1));
        CleanTree.AssertClean(article);
    }

    [Fact]
    public void A_category_of_a_hundred_thousand_levels_is_cut_and_named()
    {
        var article = Reading.Of($"---\ntitle: a\ncategories: [{string.Join(',', Enumerable.Range(0, 100_000))}]\n---\nb");

        Assert.Equal(16, Assert.Single(article.Categories).Length);
        Assert.Contains("levels", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
    }
}
