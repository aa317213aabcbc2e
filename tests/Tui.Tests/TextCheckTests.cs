using System.Text;
using Tui.Core.Typesetting;
using Tui.Tests.Support;
using Tui.Text;
using Tui.TextCheck;
using Xunit.Abstractions;

namespace Tui.Tests;

/// <summary>What AngleSharp's own tree of an article shows is in its set text, at every width, set by the rules.</summary>
public sealed class TextCheckTests(ITestOutputHelper output)
{
    [Fact]
    public void All_of_the_corpus_is_set_without_loss_or_fault_at_every_width()
    {
        if (Corpus.Folder is { } folder) Check(folder, atLeast: 10_000);
        else output.WriteLine("There is no corpus beside the checkout; nothing was tested.");
    }

    [Fact]
    public void All_sample_articles_are_set_without_loss_or_fault_at_every_width() =>
        Check(Path.Combine(Repository.Root, "sample-articles"), atLeast: 30);

    [Theory]
    [InlineData("<p>a<button>press</button><select><option>one<option>two</select><input type=submit value=send>")]
    [InlineData("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字と<q>引用</q>、x<sup>2</sup>、H<sub>2</sub>O、e<sup>iπ</sup>")]
    [InlineData("<details><summary>more</summary><p>inside</details><dialog>box</dialog><p hidden>unseen<noscript>unseen</noscript>")]
    [InlineData("<table><caption>Table</caption><tr><th>head<td rowspan=2>tall<tr><td colspan=2>wide and wide and wide</table>after")]
    [InlineData("<pre>\n\tone\n\n  two<br>three</pre><p>before<br>（after）")]
    [InlineData("<math><semantics><msup><mi>x</mi><mn>2</mn></msup><annotation encoding='application/x-tex'>x^2</annotation></semantics></math>")]
    public void A_shape_is_set_without_loss_or_fault(string html) =>
        Assert.Empty(new ArticleCheck(ArchiveCheck.Widths).Check("a.html", Encoding.UTF8.GetBytes(html)));

    [Fact]
    public void A_line_that_is_not_set_and_a_table_that_loses_a_cell_are_missed()
    {
        const string Html = "<p>first<p>second<table><tr><td>one<td>two</table><p>third";
        var source = Encoding.UTF8.GetBytes(Html);

        Assert.Empty(ArticleCheck.Missing(source, Html));
        Assert.Equal("second", Assert.Single(ArticleCheck.Missing(source, "<p>first<table><tr><td>one<td>two</table><p>third")).Line);
        Assert.Equal("two", Assert.Single(ArticleCheck.Missing(source, "<p>first<p>second<table><tr><td>one</table><p>third")).Line);
    }

    [Theory]
    [InlineData(null, "一二三四五六七八九", "十。一二三（四五六", "七……八九十")]
    [InlineData(Fault.MissingText, "一二三四五六七八九", "十。一二（四五六", "七……八九十")]
    [InlineData(Fault.MissingText, "一二三四五六七八九", "十。一二三（四五六")]
    [InlineData(Fault.WideLine, "一二三四五六七八九十。一", "二三（四五六七……", "八九十")]
    [InlineData(Fault.ClosingMarkAtStart, "一二三四五六七八九十", "。一二三（四五六", "七……八九十")]
    [InlineData(Fault.OpeningMarkAtEnd, "一二三四五六七八九", "十。一二三（", "四五六七……八九十")]
    [InlineData(Fault.DividedMark, "一二三四五六七八九", "十。一二三（四五六七…", "…八九十")]
    public void Lines_that_went_wrong_are_caught(Fault? fault, params string[] lines)
    {
        var set = new TypesetArticle(TextRoom.Of(21), [.. lines.Select((line, i) => new TypesetLine(new StyledLine([new StyledSpan(line)]), i))], []);
        var findings = ArticleCheck.Compare("a.html", "<p>一二三四五六七八九十。一二三（四五六七……八九十"u8.ToArray(), set);

        Assert.Equal(fault is { } one ? [one] : [], findings.Select(finding => finding.Fault).Distinct());
    }

    [Theory]
    [InlineData("(בא 12", "12 אב)")]
    [InlineData("(בא 12", "12 אג)", "")]
    [InlineData("(בא 12", "12 א\u200Fב)", "")]
    public void Lines_that_are_drawn_with_other_characters_are_caught(string read, string drawn, params string[] wrong)
    {
        var findings = DrawnLines.Wrong("a.html", Lines(read), Lines(drawn));

        Assert.Equal(wrong.Length, findings.Count(finding => finding.Fault is Fault.DrawnDifferently));
        static TypesetArticle Lines(string text) => new(TextRoom.Of(20), [new TypesetLine(new StyledLine([new StyledSpan(text)]), 0)], []);
    }

    private void Check(string folder, int atLeast)
    {
        var (files, findings) = ArchiveCheck.Check(folder, ArchiveCheck.Widths);
        output.WriteLine($"{files} files");
        Assert.True(files >= atLeast, $"only {files} files were checked");
        Assert.True(findings.Count == 0, string.Join('\n', findings.Take(20)));
    }
}
