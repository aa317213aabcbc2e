using System.Text;
using Tui.Core.Articles;

namespace Tui.Tests.Articles;

public sealed class BinaryContentTests
{
    // A picture of one dot.
    private const string Png =
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNk+A8AAQUBAScY42YAAAAASUVORK5CYII=";

    private static readonly ArticleReader Reader = new(TimeZoneInfo.Utc);

    [Fact]
    public void A_picture_that_is_named_as_an_article_is_shown_by_its_name()
    {
        var article = Reader.Read("notes/boat.md", Convert.FromBase64String(Png));

        Assert.Equal("boat", article.Title);
        Assert.Empty(article.Body);
        Assert.Equal(
            [new ArticleProblem("notes/boat.md", 1, "the file is not text but a PNG picture; only its name is shown")],
            article.Problems.AsEnumerable());
    }

    [Theory]
    [InlineData("\u007fELF\u0002\u0001\u0001\0\0\0", "a program (ELF)")]
    [InlineData("PK\u0003\u0004\u0014\0\0\0", "a ZIP archive or an office document")]
    [InlineData("%PDF-1.7\n\u0001\u0002", "a PDF document")]
    [InlineData("\0\0\0\u0018ftypmp42", "a film")]
    public void A_file_is_known_by_its_first_bytes(string start, string kind) =>
        Assert.Contains(kind, Assert.Single(Reader.Read("a.md", Encoding.Latin1.GetBytes(start)).Problems).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_full_of_NULs_is_not_text()
    {
        var bytes = new byte[100_000];
        "words"u8.CopyTo(bytes.AsSpan(5000));

        Assert.Contains("not text", Assert.Single(Reader.Read("a.md", bytes).Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("one\0two")]
    [InlineData("\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0one")]
    [InlineData("GIF89a is a format of pictures.")]
    [InlineData("%PDF-1.7 is how such a file begins.")]
    [InlineData("MZ is how a program begins.\0")]
    public void A_text_with_some_NULs_or_with_the_name_of_a_format_is_text(string text) =>
        Assert.Equal(text.Replace("\0", "", StringComparison.Ordinal), ArticleContent.TextOf(Reader.Read("a.txt", Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData("All that is written here is plain English without a mark before it.\n")]
    [InlineData("十一月的夜来得早。晚饭之后走出门，抬头就是星空，不必熬夜，这是一年里对懒人最友好的观星季节。\n")]
    public void Text_in_UTF_16_without_a_mark_is_text(string line)
    {
        var text = string.Concat(Enumerable.Repeat(line, 40));

        Assert.Equal(text.TrimEnd(), ArticleContent.TextOf(Reader.Read("a.txt", Encoding.Unicode.GetBytes(text))));
    }
}
