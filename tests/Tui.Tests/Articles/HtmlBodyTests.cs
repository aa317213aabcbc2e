using Tui.Core.Articles;

namespace Tui.Tests.Articles;

public sealed class HtmlBodyTests
{
    [Theory]
    [InlineData("<p>a</p><p>b</p>", "p(a) p(b)")]
    [InlineData("<div>a<p>b</p>c</div>", "p(a) p(b) p(c)")]
    [InlineData("a<br>b", "p(a⏎b)")]
    [InlineData("a<br><br>b<br/> <br>c", "p(a) p(b) p(c)")]
    [InlineData("<p><br>a<br></p>", "p(a)")]
    [InlineData("<p> </p><p>&nbsp;</p><div></div>", "")]
    [InlineData("x<h1>a</h1><h6>b</h6>", "p(x) h1(a) h6(b)")]
    [InlineData("a<hr>b", "p(a) rule p(b)")]
    [InlineData("<blockquote>a<p>b</p></blockquote>", "quote(p(a) p(b))")]
    [InlineData("<ul><li>a<li>b</ul>", "list(p(a), p(b))")]
    [InlineData("<ol start=3><li>a<ul><li>b</ul><li>c</ol>", "list3(p(a) list(p(b)), p(c))")]
    [InlineData("<ul><li>a</li><ul><li>b</li></ul></ul>", "list(p(a) list(p(b)))")]
    [InlineData("<ul><li><input type=checkbox checked> a<li><input type=checkbox> b</ul>", "list([x] p(a), [ ] p(b))")]
    [InlineData("<dl><dt>t</dt><dd>d</dd><dd>e</dd><dt>u</dt><dd>f</dd></dl>", "dl(t: p(d), : p(e), u: p(f))")]
    [InlineData("<details><summary>s</summary>t</details>", "p(s) p(t)")]
    [InlineData("<ol type=a><li>a<li value=7>b<li>c</ol>", "listSmallLetters1(p(a), 7 p(b), p(c))")]
    [InlineData("<ol reversed><li>a<li>b</ol>", "list1(2 p(a), 1 p(b))")]
    [InlineData("<ol style='list-style-type:upper-roman'><li>a</ol>", "listCapitalRoman1(p(a))")]
    [InlineData("<ol style='list-style:none'><li>a</ol>", "list(p(a))")]
    [InlineData("x<h2>a <iframe src=/v title=film></iframe> b</h2>", "p(x) h2(a <film|/v> b)")]
    [InlineData("<p style='white-space: pre-line'>a  b\n  c</p>", "p(a b⏎c)")]
    [InlineData("<p style='white-space:pre-wrap'>a   b\n  c</p>", "p(a\u00a0\u00a0 b⏎\u00a0\u00a0c)")]
    [InlineData("<div style='white-space: pre-wrap'>\n<p>a</p>\n<p style='white-space:normal'>b\nc</p></div>", "p(a) p(b c)")]
    [InlineData("<b><p>a</p><p>b</p></b>", "p(*a*) p(*b*)")]
    [InlineData("x<h2><p>a</p> <p>b</p></h2>", "p(x) h2(a⏎b)")]
    [InlineData("<dl><dt><div>a</div><div>b</div></dt><dd>c</dd></dl>", "dl(a⏎b: p(c))")]
    [InlineData("a <x-box>b <my-word>c</my-word></x-box> <blink>d</blink> e", "p(a b c d e)")]
    public void Blocks_are_read(string html, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Html(html)));

    [Theory]
    [InlineData("<em>a</em><i>b</i><cite>c</cite><dfn>d</dfn><var>e</var>", "/a//b//c//d//e/")]
    [InlineData("<abbr>a</abbr><acronym>b</acronym><big>c</big><data value=1>d</data><label>e</label><time>f</time><u>g</u>", "abcdefg")]
    [InlineData("x<sup>n+1</sup> y<sup>(n+1)</sup> z<sup>(a)+(b)</sup>", "x^(n+1) y^(n+1) z^((a)+(b))")]
    [InlineData("<strong>a<em>b</em></strong>", "*a/b/*")]
    [InlineData("<del>a</del><s>b</s><strike>c</strike>", "~a~~b~~c~")]
    [InlineData("<mark>a</mark><ins>b</ins>", "_a__b_")]
    [InlineData("<code>a  b</code> <kbd>c</kbd>", "`a  b` `c`")]
    [InlineData("<a href='/x y'>a <b>b</b></a>", "<a *b*|/x%20y>")]
    [InlineData("<a name=top>a</a>", "a")]
    [InlineData("x<sup>2</sup> H<sub>2</sub>O n<sup>th</sup>", "x² H₂O nth")]
    [InlineData("<ruby>漢<rp>(</rp><rt>かん</rt><rp>)</rp></ruby>字", "漢(かん)字")]
    [InlineData("<ruby>漢<rp>〔</rp><rt>かん</rt><rp>〕</rp></ruby>字", "漢〔かん〕字")]
    [InlineData("<ruby>東<rt>とう</rt>京<rt>きょう</rt></ruby>", "東（とう）京（きょう）")]
    [InlineData("<ruby>漢<rp>〔</rp><rt>かん</rt><rp>〕</rp>字<rt>じ</ruby><ruby><rb>上</rb><rb>手</rb><rt>じょう</rt><rt>ず</rt></ruby>", "漢〔かん〕字（じ）上手（じょう）（ず）")]
    [InlineData("<ruby>旧金<rt>jiù<rt>jīn<rtc><rt>Old Gold</rtc></ruby>", "旧金（jiù）（jīn）（Old Gold）")]
    [InlineData("<ruby>漢<rp>〔</rp><rt>a</rt><rp>〕</rp><rp>(</rp><rt>b</rt><rp>)</rp></ruby>", "漢〔a〕(b)")]
    [InlineData("<ruby>漢<rp>〔</rp><rt>a</rt><rp>〕</rp><rt>b</rt></ruby>", "漢〔a〕〔b〕")]
    [InlineData("<ruby>漢<rp>&#x3014;</rp><rt>a</rt><rp>&#x3015;</rp><rt>b</rt><rp>〕</rp></ruby>", "漢〔a〕〔b〕")]
    [InlineData("<ruby>佐々<rt>ささ</rt></ruby>", "佐々（ささ）")]
    [InlineData("<ruby>NATO<rt>nay-toe</rt></ruby>", "NATO(nay-toe)")]
    [InlineData("<q>a</q>", "“a”")]
    [InlineData("<button>Go</button><input type=hidden value=no><select><option>a<option selected>b</select>", "Gob")]
    [InlineData("a<script>x</script><style>y</style><!-- z --><template>t</template><noscript>n</noscript>b", "ab")]
    [InlineData("<b></b><a href=x></a>a", "a")]
    public void Inlines_are_read(string html, string content) => Assert.Equal($"p({content})", TreeText.Of(Reading.Html(html)));

    [Theory]
    [InlineData("a  \n\t b", "a b")]
    [InlineData("  a <b> b</b>", "a *b*")]
    [InlineData("see <a href=x> here</a> now", "see <here|x> now")]
    [InlineData("see<a href=x> here </a>now", "see <here|x> now")]
    [InlineData("中文\n中文", "中文中文")]
    [InlineData("中文，\n  中文", "中文，中文")]
    [InlineData("中文\nword", "中文 word")]
    [InlineData("word\nword", "word word")]
    [InlineData("한국\n말", "한국 말")]
    [InlineData("中 文", "中 文")]
    [InlineData("　　中文", "　　中文")]
    [InlineData("&nbsp;&nbsp;a&nbsp;b&nbsp;", "a\u00a0b")]
    [InlineData("“中文”\n中文", "“中文”中文")]
    [InlineData("&nbsp; &nbsp; 一<br>&nbsp; &nbsp; 二<br>三", "一⏎二⏎三")]
    [InlineData("f {<br>&nbsp;&nbsp;g<br>}", "f {⏎\u00a0\u00a0g⏎}")]
    [InlineData("&nbsp;f {<br>&nbsp;&nbsp;&nbsp;g<br>&nbsp;}", "f {⏎\u00a0\u00a0g⏎}")]
    public void White_space_is_folded_as_CSS_does(string html, string content) =>
        Assert.Equal($"p({content})", TreeText.Of(Reading.Html($"<p>{html}</p>")));

    [Theory]
    [InlineData("<pre>  a\n\tb\n</pre>", "code (  a\n\tb)")]
    [InlineData("<pre><code class=\"language-js\">a<br>b</code></pre>", "code js(a\nb)")]
    [InlineData("<pre class=\"lang-c\">a</pre>", "code c(a)")]
    [InlineData("<div class=\"highlight-source-shell\"><pre>a</pre></div>", "code shell(a)")]
    [InlineData(
        "<figure class=\"highlight java\"><table><tr><td class=gutter><pre>1</pre></td>"
        + "<td class=code><pre><span class=line>a</span><br><span class=line>b</span></pre></td></tr></table></figure>",
        "code java(a\nb)")]
    [InlineData("<pre><code class=\"plaintext\">a</code></pre>", "code (a)")]
    [InlineData("<pre>   </pre>", "")]
    public void Code_keeps_its_lines_and_language(string html, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Html(html)));

    [Theory]
    [InlineData("<table><tr><th>a<th>b<tr><td>c<td>d</table>", "table 1(p(a)|p(b) / p(c)|p(d))")]
    [InlineData("<table><thead><tr><td>a<td>b<tbody><tr><td>c<td>d</table>", "table 1(p(a)|p(b) / p(c)|p(d))")]
    [InlineData("<table><caption>t</caption><tr><td colspan=2>a<tr><td>b<td rowspan=2>c</table>", "table t0(p(a)+1+0 / p(b)|p(c))")]
    [InlineData("<table><tr><td rowspan=3>a<td>b<tr><tr><td>c<tr><td>d<td>e</table>", "table 0(p(a)+0+1|p(b) / p(c) / p(d)|p(e))")]
    [InlineData("<table><tr><td rowspan=0>a<td>b<tr><td>c<tr><td>d</table>", "table 0(p(a)+0+2|p(b) / p(c) / p(d))")]
    [InlineData("<table><thead><tr><th rowspan=9>a<th>b<tbody><tr><td>c<td>d</table>", "table 1(p(a)|p(b) / p(c)|p(d))")]
    [InlineData("<table><tr align=right><td>a<td align=left>b<tbody style='text-align:center'><tr><td>c</table>", "table 0(>p(a)|p(b) / ^p(c))")]
    [InlineData("<table><caption>t</caption></table><table role=none><caption>u</caption><tr><td>a</table>", "p(t) p(u) p(a)")]
    [InlineData("<table><tr><td align=right>a<td style='text-align:center'>b</table>", "table 0(>p(a)|^p(b))")]
    [InlineData("<table><tr><td>a<p>b</table>", "p(a) p(b)")]
    [InlineData("<table><tr><td><table><tr><td>a<td>b</table><td>c</table>", "table 0(p(a)|p(b)) p(c)")]
    [InlineData("<table><tr><td colspan=999999>a<td>b</table>", "table 0(p(a)+999+0|p(b))")]
    public void Tables_are_read(string html, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Html(html)));

    [Theory]
    [InlineData("<img src=a.png>", "figure(a.png: -)")]
    [InlineData("<img src=blank.gif data-src=a.png>", "figure(a.png: -)")]
    [InlineData("<img data-original=//x/a.png>", "figure(//x/a.png: -)")]
    [InlineData("<img data-original-src=//x/a.png src='data:image/gif;base64,xx'>", "figure(//x/a.png: -)")]
    [InlineData("<img srcset='a.png 1x, b.png 2x'>", "figure(a.png: -)")]
    [InlineData("<picture><source srcset='a.webp 1x'><img></picture>", "figure(a.webp: -)")]
    [InlineData("<img src=a.png><noscript><img src=a.png></noscript>", "figure(a.png: -)")]
    [InlineData("<img>", "")]
    [InlineData("<p>a <img src=b.png> c</p>", "p(a) figure(b.png: -) p(c)")]
    [InlineData("<p>a <img src=b.png width=20> c</p>", "p(a {b.png} c)")]
    [InlineData("<p>a<img class=emoji src=b.png>c</p>", "p(a{b.png}c)")]
    [InlineData("<h2><img src=a.png></h2>", "figure(a.png: -)")]
    [InlineData("<h2>a <img src=b.png></h2>", "h2(a {b.png})")]
    public void Pictures_are_figures_or_stand_in_the_line(string html, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Html(html)));

    [Theory]
    [InlineData("<video src=a.mp4 title='Waves'>none</video>", "embed(Waves a.mp4)")]
    [InlineData("<audio><source src=a.mp3></audio>", "embed(audio a.mp3)")]
    [InlineData("<iframe src=//a.example/v></iframe>", "embed(page //a.example/v)")]
    [InlineData("<video></video>", "")]
    public void Videos_sounds_and_pages_are_one_line(string html, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Html(html)));

    [Fact]
    public void A_hundred_thousand_nested_elements_are_read()
    {
        var html = string.Concat(Enumerable.Repeat("<div><blockquote><b>", 33_000)) + "deep"
            + string.Concat(Enumerable.Repeat("</b></blockquote></div>", 33_000));

        Assert.Equal("deep", ArticleContent.TextOf(Reading.Html(html)));
    }

    [Theory]
    [InlineData("<img src='data:image/gif;base64,R0'><noscript><img src=a.jpg alt='A boat'></noscript>", "figure(a.jpg: A boat)")]
    [InlineData("<img src=blank.gif data-src=a.jpg><noscript><img src=a.jpg></noscript>", "figure(a.jpg: -)")]
    [InlineData("x<noscript><img src=a.jpg></noscript><img src=blank.gif>", "p(x) figure(a.jpg: -)")]
    [InlineData("<p>x</p><noscript><img src=a.jpg alt='A boat'></noscript>", "p(x) figure(a.jpg: A boat)")]
    [InlineData("x<noscript><img width=1 height=1 src=count.gif></noscript><noscript>Run scripts</noscript>", "p(x)")]
    [InlineData("<a href=b.jpg><img src=/img/loading.svg></a><noscript><img src=a.jpg></noscript>", "figure(a.jpg: -)")]
    public void A_picture_that_a_script_would_load_is_shown_once(string html, string tree) =>
        Assert.Equal(tree, TreeText.Of(Reading.Html(html)));
}
