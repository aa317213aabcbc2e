namespace Tui.Tests.Articles;

public class FormulaTests
{
    [Theory]
    [InlineData(
        "<span class=katex><span class=katex-mathml><math><semantics><mrow><mi>x</mi></mrow>"
        + "<annotation encoding='application/x-tex'>\\hat x</annotation></semantics></math></span>"
        + "<span class=katex-html aria-hidden=true>x</span></span>", "\\hat x")]
    [InlineData("<math><mfrac><mi>a</mi><mrow><mi>b</mi><mo>+</mo><mn>1</mn></mrow></mfrac></math>", "a/(b+1)")]
    [InlineData("<math><msubsup><mi>x</mi><mi>i</mi><mn>2</mn></msubsup><msqrt><mi>y</mi></msqrt></math>", "x_i^2√(y)")]
    [InlineData("<math>\n<mfrac>\n<mrow>\n<mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow>\n</mrow>\n<mrow>\n<mn>12</mn>\n</mrow>\n</mfrac></math>",
        "(a+b)/12")]
    [InlineData("<math><mroot><mi>x</mi><mn>3</mn></mroot><mo>=</mo><mfenced open='[' close=')'><mn>0</mn><mn>1</mn></mfenced></math>",
        "√[3](x)=[0,1)")]
    [InlineData("<math><mo>(</mo><mtable><mtr><mtd>a</mtd><mtd>b</mtd></mtr><mtr><mtd>c</mtd><mtd>d</mtd></mtr></mtable><mo>)</mo></math>",
        "(a b; c d)")]
    [InlineData("<math><mi>sin</mi><mo>&#x2061;</mo><mi>x</mi><mo>+</mo><mn>2</mn><mo>&#x2062;</mo><mi>y</mi></math>", "sin x+2y")]
    [InlineData("<math><msqrt>2</msqrt><msqrt> <mi>x</mi>+<mn>1</mn> </msqrt></math>", "√(2)√(x+1)")]
    [InlineData("<math><mfenced>a<mi>b</mi> <mi>c</mi></mfenced><mtable>t<mtr>d<mtd>e</mtd><mtd>f</mtd></mtr></mtable></math>", "(ab,c)tde f")]
    [InlineData("<math><mi>x</mi><mtext>&nbsp;if&nbsp;</mtext><mi>y</mi></math>", "x\u00a0if\u00a0y")]
    [InlineData("e<sup>iπ</sup>, a<sub>n+1</sub>, x<sup>2</sup>, 10<sup>th</sup>", "e^(iπ), a_(n+1), x², 10th")]
    [InlineData("a <span class=MathJax_Preview>x2</span><span class=MathJax>x2</span><script type='math/tex'>x^2</script> b", "a x^2 b")]
    [InlineData("a <script type='math/tex'>x < y</script><script>var a</script>", "a x < y")]
    [InlineData("a <span class=MathJax_Preview>x2</span><span class=MathJax>x2</span> b", "a x2 b")]
    [InlineData("a <mjx-container class=MathJax><mjx-math>x2</mjx-math><mjx-assistive-mml><math><msup>"
        + "<mi>x</mi><mn>2</mn></msup></math></mjx-assistive-mml></mjx-container>",
        "a x^2")]
    public void A_formula_is_read_once_and_in_one_way(string html, string line) =>
        Assert.Equal([line], Reading.Lines(Reading.Html($"<p>{html}</p>")));

    [Fact]
    public void What_the_author_hid_is_not_read() =>
        Assert.Equal(["seen"], Reading.Lines(Reading.Html("<p hidden>a<p style='display: none'>b<p>seen")));

    [Fact]
    public void Code_in_a_language_named_like_line_numbers_is_kept_and_line_numbers_are_not() =>
        Assert.Equal(["x = 1"], Reading.Lines(Reading.Html(
            "<pre><span class=lineno>1 </span><code class='language-linenos=table'>x = 1</code></pre>")));
}
