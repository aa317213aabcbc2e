using Tui.Core.Articles;

namespace Tui.Tests.Articles;

public sealed class MarkdownBodyTests
{
    [Theory]
    [InlineData("a *b* **c** ~~d~~ `e`", "p(a /b/ *c* ~d~ `e`)")]
    [InlineData("- a\n- b\n  1. c", "list(p(a), p(b) list1(p(c)))")]
    [InlineData("- [x] a\n- [ ] b", "list([x] p(a), [ ] p(b))")]
    [InlineData("| a | b |\n|---|--:|\n| c | d |", "table 1(p(a)|>p(b) / p(c)|>p(d))")]
    [InlineData("```c#\na\n  b\n```", "code c#(a\n  b)")]
    [InlineData("    a", "code (a)")]
    [InlineData("    潮水涨了又退，渔船还没有回来。\n\n    第二天早上，码头上站满了人，大家都在等。", "p(潮水涨了又退，渔船还没有回来。) p(第二天早上，码头上站满了人，大家都在等。)")]
    [InlineData("    潮汐 = 月 + 日; // 潮水涨了又退，渔船还没有回来。\n    等();", "code (潮汐 = 月 + 日; // 潮水涨了又退，渔船还没有回来。\n等();)")]
    [InlineData("- 甲\n\n    潮水涨了又退，渔船还没有回来。", "list(p(甲) p(潮水涨了又退，渔船还没有回来。))")]
    [InlineData("t\n:   d", "dl(t: p(d))")]
    [InlineData("http://a.example/x", "p(<http://a.example/x|http://a.example/x>)")]
    [InlineData("a  \nb", "p(a⏎b)")]
    [InlineData("一\n二", "p(一二)")]
    [InlineData("**码头**\n潮水涨了又退，渔船还没有回来，码头上站满了人，大家都在等，谁也没有说一句话。", "p(*码头*⏎潮水涨了又退，渔船还没有回来，码头上站满了人，大家都在等，谁也没有说一句话。)")]
    [InlineData("Boats\nHarbour 是一份讲船的杂志，潮水涨了又退，渔船还没有回来，码头上站满了人，大家都在等。", "p(Boats⏎Harbour 是一份讲船的杂志，潮水涨了又退，渔船还没有回来，码头上站满了人，大家都在等。)")]
    [InlineData("**追加**\n假设有船", "p(*追加*⏎假设有船)")]
    [InlineData("- [船](a)\n  [港](b)", "list(p(<船|a>⏎<港|b>))")]
    [InlineData("**船**和**港**\n假设", "p(*船*和*港*假设)")]
    [InlineData("**Boat**\nharbour", "p(*Boat* harbour)")]
    [InlineData("> 船\n> 潮水涨了又退，渔船还没有回来，码头上站满了人，大家都在等，谁也没有说一句话。", "quote(p(船⏎潮水涨了又退，渔船还没有回来，码头上站满了人，大家都在等，谁也没有说一句话。))")]
    [InlineData("潮水涨了又退，渔船还没有回来，码头上站满了人，大家都在\n等，谁也没有说一句话。", "p(潮水涨了又退，渔船还没有回来，码头上站满了人，大家都在等，谁也没有说一句话。)")]
    [InlineData("潮水涨了。\n渔船还没有回来，码头上站满了人，大家都在等，谁也没有说一句话，只有风在吹。", "p(潮水涨了。渔船还没有回来，码头上站满了人，大家都在等，谁也没有说一句话，只有风在吹。)")]
    [InlineData("![c](a.png)", "figure(a.png: c)")]
    [InlineData("![](a.png)\n*c*", "figure(a.png: c)")]
    [InlineData("[![](a.png)](b)", "figure(a.png: -)")]
    [InlineData("<b>a</b> <!-- more --> b", "p(*a* b)")]
    [InlineData("a\n\n<!-- more -->\n\nb", "p(a) p(b)")]
    [InlineData("这是**重点。**后面", "p(这是*重点。*后面)")]
    [InlineData("<div>\n\n*a*\n\n</div>", "p(/a/)")]
    [InlineData("<div>\n*a*\n</div>", "p(*a*)")]
    [InlineData("a\n\n#标题\n文字", "p(a) h1(标题) p(文字)")]
    [InlineData("a\n\n##二级\n###1. 三级###", "p(a) h2(二级) h3(1. 三级)")]
    [InlineData("#hashtag here", "p(#hashtag here)")]
    [InlineData("#话题# 正文", "p(#话题# 正文)")]
    [InlineData("a\n\n## T {#id .c}\n\nb\n{: .note}", "p(a) h2(T) p(b)")]
    [InlineData("[a](b){:target=\"_blank\"} {c}", "p(<a|b> {c})")]
    [InlineData("* TOC\n{:toc}\n\na", "p(a)")]
    [InlineData("[TOC]\n\na\n\n[[toc]]", "p(a)")]
    [InlineData("> [!NOTE]\n> a", "quote(p(*Note*) p(a))")]
    [InlineData("::: tip 提示\na\n:::\nb", "quote(p(*Tip: 提示*) p(a)) p(b)")]
    [InlineData("- a\n\n  ::: tip\n  b\n  :::\n\n- c", "list(p(a) quote(p(*Tip*) p(b)), p(c))")]
    [InlineData("- a\n\n  !!! note\n      b\n\n- c", "list(p(a) quote(p(*Note*) p(b)), p(c))")]
    [InlineData("- a\n  > [!NOTE]\n  > b\n- c", "list(p(a) quote(p(*Note*) p(b)), p(c))")]
    [InlineData("::: columns\na\n:::", "p(*Columns*) p(a)")]
    [InlineData("!!! note \"Heads up\"\n    a\n\n    b\nc", "quote(p(*Note: Heads up*) p(a) p(b)) p(c)")]
    [InlineData("??? warning\n    - a\n    - b\n\nc", "quote(p(*Warning*) list(p(a), p(b))) p(c)")]
    [InlineData("!!! Really!", "p(!!! Really!)")]
    [InlineData("see [[Other Page]] and [[page-two|that *one*]]", "p(see <Other Page|Other%20Page> and <that /one/|page-two>)")]
    [InlineData("[[nodiscard]] [[1]](x) `[[A b]]` a[[0]]", "p([[nodiscard]] <[1]|x> `[[A b]]` a[[0]])")]
    [InlineData("见https://a.example/b。然后", "p(见<https://a.example/b|https://a.example/b>。然后)")]
    [InlineData("看（http://a.example/，b）", "p(看（<http://a.example/|http://a.example/>，b）)")]
    [InlineData("[见https://a.example，b](c)", "p(<见https://a.example，b|c>)")]
    [InlineData("a\n\\begin{align}\na_1 &= b \\\\\n*c*\n\\end{align}\nd", "p(a) code tex(\\begin{align}\na_1 &= b \\\\\n*c*\n\\end{align}) p(d)")]
    [InlineData("so \\(a_1 * b_2 * c\\) and \\(not\\)", "p(so `\\(a_1 * b_2 * c\\)` and (not))")]
    [InlineData("式\\(a_1 * b_2 * c\\)与$V^H*A_1*$。", "p(式`\\(a_1 * b_2 * c\\)`与`$V^H*A_1*$`。)")]
    [InlineData("so \\begin{equation}a_1\\end{equation} is", "p(so `\\begin{equation}a_1\\end{equation}` is)")]
    [InlineData("$$\n\\begin{align}\na\n\\end{align}\n$$", "code tex(\\begin{align}\na\n\\end{align})")]
    [InlineData("结束，\nLatin（中\nb）", "p(结束，Latin（中 b）)")]
    [InlineData("HTML\n\n*[HTML]: Hyper", "p(HTML)")]
    [InlineData("$a_1 * b_2 * c$", "p($a_1 * b_2 * c$)")]
    [InlineData("$$\na_1 \\\\\n*b*\n$$", "code tex(a_1 \\\\\n*b*)")]
    [InlineData("矩阵$A^HA$，式子$V^HA_1$与$$a*b*c$$乘$n\\*m$。", "p(矩阵`$A^HA$`，式子`$V^HA_1$`与`$$a*b*c$$`乘`$n*m$`。)")]
    [InlineData("价格是$5到$6，`$a_b$和`$c_d$e，$甲*乙 *丙*", "p(价格是$5到$6，`$a_b$和`$c_d$e，$甲*乙 /丙/)")]
    [InlineData("costs $5 and $10", "p(costs $5 and $10)")]
    [InlineData("文字\n|a|b|\n|-|-|\n|c|d|\n后", "p(文字) table 1(p(a)|p(b) / p(c)|p(d)) p(后)")]
    [InlineData("![船](a b.png)", "figure(a%20b.png: 船)")]
    [InlineData("每个length[i](1024 ≤ length[i] ≤ 4096)", "p(每个length[i](1024 ≤ length[i] ≤ 4096))")]
    [InlineData("[a](words in parentheses.)", "p([a](words in parentheses.))")]
    [InlineData("![[a b.png]]", "figure(a%20b.png: -)")]
    [InlineData("```\n#标题\n[TOC]\n```", "code (#标题\n[TOC])")]
    [InlineData("这是**“强调”**后", "p(这是*“强调”*后)")]
    public void Markdown_is_read(string markdown, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Of(markdown)));

    [Theory]
    [InlineData("[a]: b\n", 100_000)]
    [InlineData("[a](", 50_000)]
    [InlineData("http://a.example ", 50_000)]
    [InlineData("a <!A ", 50_000)]
    [InlineData("a <?", 50_000)]
    [InlineData("a | ", 60_000)]
    [InlineData("a <![CDATA[", 50_000)]
    public void A_paragraph_that_would_take_minutes_to_read_is_shown_as_plain_text(string piece, int count)
    {
        var article = Reading.Of("start\n\n" + string.Concat(Enumerable.Repeat(piece, count)));

        Assert.Contains("plain text", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
        Assert.Contains(piece.Trim(), ArticleContent.TextOf(article), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[t](http://a.example/b) ", 50_000)]
    [InlineData("> http://a.example/b\n\n", 20_000)]
    [InlineData("<p class=\"a\"><a href=\"http://a.example/b\">t</a> x</p>\n", 50_000)]
    [InlineData("<!-- x -->words, words\n", 50_000)]
    [InlineData("[a]: b\n\n", 20_000)]
    public void However_many_links_and_tags_are_read_where_that_takes_no_time(string piece, int count) =>
        Assert.Empty(Reading.Of(string.Concat(Enumerable.Repeat(piece, count))).Problems);

    [Theory]
    [InlineData("々", "⏎")]
    [InlineData("𠮷", "⏎")]
    [InlineData("ㅋ", " ")]
    public void A_short_line_ends_where_it_does_in_Chinese_and_Japanese_and_not_in_Korean(string letter, string end) =>
        Assert.Equal($"p(*{letter}*{end}a)", TreeText.Of(Reading.Of($"**{letter}**\na")));

    [Fact]
    public void A_long_line_that_is_meant_to_end_is_not_repaired()
    {
        var words = string.Concat(Enumerable.Repeat("(中){:x}", 5_000));

        Assert.Equal($"p(*{words}*⏎下)", TreeText.Of(Reading.Of($"**{words}**\n下")));
    }

    [Fact]
    public void A_footnote_is_a_mark_and_a_note() =>
        Assert.StartsWith("a¹", ArticleContent.TextOf(Reading.Of("a[^1]\n\n[^1]: note")), StringComparison.Ordinal);

    [Fact]
    public void A_body_of_HTML_in_a_Markdown_file_is_HTML_whatever_its_blank_lines()
    {
        var article = Reading.Of("---\ntitle: x\n---\n\n<div>   \n<p>a</p>\n\n    <p>b</p>\n\n- c\n\n  \n</div>\n            ");

        Assert.Equal("p(a) p(b) p(- c)", TreeText.Of(article));
    }

    [Fact]
    public void An_address_in_another_script_is_kept_as_written() =>
        Assert.Equal(
            "科学/潮汐.md",
            Assert.Single(ArticleContent.LinksOf(Reading.Of("[潮汐](科学/潮汐.md)"))).Address);

    [Fact]
    public void An_address_without_markup_may_stand_behind_a_Chinese_mark() =>
        Assert.Equal(
            "https://a.example/b",
            Assert.Single(ArticleContent.LinksOf(Reading.Of("见：https://a.example/b"))).Address);

    [Fact]
    public void Markdown_nested_too_deep_is_shown_as_plain_text()
    {
        var article = Reading.Of(new string('>', 5000) + " deep");

        Assert.Contains("deep", ArticleContent.TextOf(article), StringComparison.Ordinal);
        Assert.Single(article.Problems);
    }

    [Fact]
    public void Plain_text_keeps_its_paragraphs_and_lines() =>
        Assert.Equal("p(a⏎*b*) p(c)", TreeText.Of(Reading.Of("a\n*b*\n\n\nc\n", "a.txt")).Replace("**", "*", StringComparison.Ordinal));
}
