using Tui.Core.Articles;

namespace Tui.Tests.Articles;

/// <summary>Footnotes as the many programs that write them do.</summary>
public class FootnoteTests
{
    private const string Expected = "p(a^1^ b.) notes(1^1×1: p(Note.))";

    [Theory]
    [InlineData("<p>a<sup><a href=\"#fn1\">1</a></sup> b.</p><ol><li id=\"fn1\">Note. <a href=\"#fnref1\">↩</a></li></ol>")]
    [InlineData("<p>a<sup id=\"fnref1\"><a href=\"#fn1\">1</a></sup> b.</p><ol><li id=\"fn1\">Note. <a href=\"#fnref1\">↩︎</a></li></ol>")]
    [InlineData("<p>a<sup id=\"fnref:1\" role=\"doc-noteref\"><a href=\"#fn:1\" class=\"footnote\" rel=\"footnote\">1</a></sup> b.</p>"
        + "<div class=\"footnotes\" role=\"doc-endnotes\"><ol><li id=\"fn:1\" role=\"doc-endnote\"><p>Note."
        + "&nbsp;<a href=\"#fnref:1\" class=\"reversefootnote\" role=\"doc-backlink\">&#8617;</a></p></li></ol></div>")]
    [InlineData("<p>a<a href=\"#fn1\" class=\"footnote-ref\" id=\"fnref1\"><sup>1</sup></a> b.</p><section class=\"footnotes\">"
        + "<ol><li id=\"fn1\"><p>Note.<a href=\"#fnref1\" class=\"footnote-back\">↩︎</a></p></li></ol></section>")]
    [InlineData("<p>a<sup class=\"footnote\"><a href=\"#footnote_0_7\" id=\"identifier_0_7\">1</a></sup> b.</p><ol class=\"footnotes\">"
        + "<li id=\"footnote_0_7\">Note. <span>[<a href=\"#identifier_0_7\">↩</a>]</span></li></ol>")]
    [InlineData("<p>a<sup data-fn=\"u\" class=\"fn\"><a href=\"#u\" id=\"u-link\">1</a></sup> b.</p><ol class=\"wp-block-footnotes\">"
        + "<li id=\"u\">Note. <a href=\"#u-link\" aria-label=\"Jump to footnote reference 1\">↩︎</a></li></ol>")]
    [InlineData("<p>a<sup id=\"cite_ref-1\" class=\"reference\"><a href=\"#cite_note-1\"><span>[</span>1<span>]</span></a></sup> b.</p><ol>"
        + "<li id=\"cite_note-1\"><span class=\"mw-cite-backlink\"><b><a href=\"#cite_ref-1\">^</a></b></span> <span>Note.</span></li></ol>")]
    [InlineData("<p>a<a name=\"_ftnref1\"></a><a href=\"#_ftn1\">[1]</a> b.</p><p><a name=\"_ftn1\" href=\"#_ftnref1\">[1]</a> Note.</p>")]
    [InlineData("<p>a<a name=\"r1\" href=\"#n1\"><sup>1</sup></a> b.</p><p id=\"n1\"><sup>1</sup> Note.</p>")]
    [InlineData("<p>a<a epub:type=\"noteref\" href=\"#n1\">1</a> b.</p><aside epub:type=\"footnote\" id=\"n1\"><p>Note.</p></aside>")]
    [InlineData("<p>a<sup>[<a href=\"#n1\">1</a>]</sup> b.</p><p><a name=\"n1\"></a>[1] Note.</p>")]
    [InlineData("<p>a<sup id=\"fnref:1\"><a href=\"#fn:1\" rel=\"footnote\"><span class=\"hint\" aria-label=\"Note.\">1</span></a></sup> b.</p>"
        + "<div><ol style=\"list-style: none\"><li id=\"fn:1\"><span>1.</span>"
        + "<span> Note.<a href=\"#fnref:1\" rev=\"footnote\"> ↩</a></span></li></ol></div>")]
    [InlineData("<p>a <a href=\"#n%31\" role=\"doc-noteref\">1</a> b.</p><div id=\"n1\"><p>Note.</p></div>")]
    public void A_footnote_is_known_in_every_shape(string html) => Assert.Equal(Expected, TreeText.Of(Reading.Of(html, "a.html")));

    [Fact]
    public void Footnotes_of_Markdown_are_numbered_as_they_are_referred_to_and_stand_at_the_end() =>
        Assert.Equal(
            "p(a^1^ b^2^ c^1^) p(d) rule notes(1^1×2: p(One.), 2^2×1: p(Two.) p(More.))",
            TreeText.Of(Reading.Of("a[^x] b[^y] c[^x]\n\n[^x]: One.\n[^y]: Two.\n\n    More.\n\nd\n")));

    [Theory]
    [InlineData("*", "*")]
    [InlineData("†", "†")]
    [InlineData("注1", "[注1]")]
    [InlineData("12", "¹²")]
    public void A_mark_is_what_the_author_calls_the_note_and_like_no_link(string label, string mark) =>
        Assert.Equal(
            $"a{mark} b\n{mark} Note.",
            ArticleContent.TextOf(Reading.Of($"<p>a<sup><a href=\"#n\">[{label}]</a></sup> b</p><ul><li id=\"n\">Note.</li></ul>", "a.html")));

    [Fact]
    public void Two_marks_in_a_row_are_two_numbers() =>
        Assert.StartsWith("a¹\u00a0²\n", ArticleContent.TextOf(Reading.Of("a[^1][^2]\n\n[^1]: x\n\n[^2]: y\n")), StringComparison.Ordinal);

    [Fact]
    public void Several_ways_back_with_letters_are_one_note() =>
        Assert.Equal(
            "p(a^1^ b^1^) notes(1^1×2: p(Note.))",
            TreeText.Of(Reading.Of(
                "<p>a<sup id=\"r-0\"><a href=\"#n\">[1]</a></sup> b<sup id=\"r-1\"><a href=\"#n\">[1]</a></sup></p><ol><li id=\"n\"><span>^ "
                + "<a href=\"#r-0\"><sup><i><b>a</b></i></sup></a>"
                + "<a href=\"#r-1\"><sup><i><b>b</b></i></sup></a></span> <span>Note.</span></li></ol>",
                "a.html")));

    [Theory]
    [InlineData("<p><a href=\"#one\">1</a> <a href=\"#two\">2</a></p><h2 id=\"one\">One</h2><p>x</p><h2 id=\"two\">Two</h2>",
        "p(<1|#one> <2|#two>) h2(One) p(x) h2(Two)")]
    [InlineData("<p>a<sup><a href=\"#none\">1</a></sup></p>", "p(a<1|#none>)")]
    [InlineData("<p id=\"top\">a</p><p><a href=\"#top\">↑</a></p>", "p(a) p(<↑|#top>)")]
    [InlineData("<p>a<sup><a href=\"#x\">1</a></sup> b<sup><a href=\"#y\">2</a></sup></p>"
        + "<p><a name=\"x\"></a>1. One.<br><a name=\"y\"></a>2. Two.</p>",
        "p(a<1|#x> b<2|#y>) p(1. One.⏎2. Two.)")]
    public void Other_links_within_a_page_are_left_alone(string html, string tree) =>
        Assert.Equal(tree, TreeText.Of(Reading.Of(html, "a.html")));

    [Fact]
    public void A_mark_within_a_link_leaves_its_words_alone() =>
        Assert.Equal(
            "p(<Yes^1=*^|#n>) notes(1^*×1: p(Only then.))",
            TreeText.Of(Reading.Of("<p><a href=\"#n\">Yes<sup>*</sup></a></p><p id=\"n\"><sup>*</sup>: Only then.</p>", "a.html")));

    [Fact]
    public void A_note_that_nothing_refers_to_is_not_lost() =>
        Assert.Equal("p(a) p([^1]: b) p([^2]: c)", TreeText.Of(Reading.Of("a\n\n[^1]: b\n[^2]: c\n")));

    [Fact]
    public void A_way_back_in_words_is_kept() =>
        Assert.Equal(
            "p(a^1^) notes(1^1×1: p(Note. <Back to the text|#r>))",
            TreeText.Of(Reading.Of(
                "<p>a<sup id=\"r\"><a href=\"#n\">1</a></sup></p><p id=\"n\">Note. <a href=\"#r\">Back to the text</a></p>", "a.html")));
}
