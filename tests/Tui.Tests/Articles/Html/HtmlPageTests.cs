using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tui.Core.Articles.Html;
using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.Articles.Html;

/// <summary>The tree of a page beside the one that AngleSharp builds of the same text.</summary>
public sealed class HtmlPageTests(ITestOutputHelper output)
{
    // Bytes; larger files say nothing that others do not.
    private const int LargestCompared = 200_000;

    private static readonly HtmlParserOptions Options = new() { SkipComments = true, SkipScriptText = true, MaximumDepth = 200 };

    [Theory]
    [InlineData("<p>one<p>two<ul><li>a<li>b</ul>")]
    [InlineData("<p><b><i>1<p>2</b>3</i>4")]
    [InlineData("<b class=a><b class=a><b class=a><b class=a>x<p>y")]
    [InlineData("<table><b>before</b>text<tr><td>1<td><table><tr><td>2</table><i>in cell</table>after")]
    [InlineData("<table><tr><td><table><tr><td>closed</table></td><b>before the outer</b></table>")]
    [InlineData("<table><tr><template><b>x</b><td>3</template><td>1</table>")]
    [InlineData("<p>a<template><td>3</template>b<template><tr><template>4</template>")]
    [InlineData("<p><a>y<table class=q>x0<a class=q><caption>x0")]
    [InlineData("<pre><template><td>x</template>y</pre>")]
    [InlineData("<form><p><form>a</form>b<select><option>1<optgroup><option>2</select>")]
    [InlineData("<svg><title>x</title><foreignObject><p>a</foreignObject><desc>y</svg>z")]
    [InlineData("<math><mi>x</mi><annotation-xml encoding='text/html'><p>x</annotation-xml></math>")]
    [InlineData("<html lang=zh><head><title>t</title></head><body class=a>x</body><body id=b></html>tail")]
    [InlineData("<pre>\n\n a</pre><textarea>\nb</textarea><ruby>漢<rt>かん</ruby>&amp;&nbsp;&#x4e2d;<!-- no -->")]
    [InlineData("<a href=1>x<a href=2>y</a><script>if (a<b) c</script><noscript><p>n</noscript><frameset>")]
    public void A_page_is_parsed_into_the_tree_that_browsers_build(string html) =>
        Assert.Equal(TreeByAngleSharp(html), Tree(html));

    [Fact]
    public void Every_element_is_known_to_the_parser_for_what_it_is()
    {
        const string names = "a abbr address applet area article aside b base big blockquote body br button caption center code col "
            + "colgroup custom-one dd details dialog dir div dl dt em embed fieldset figcaption figure font footer form h1 h6 header "
            + "hgroup hr i iframe img input ins kbd li link main mark marquee menu meta nav nobr noembed noframes object ol optgroup "
            + "option output p param pre rb rp rt rtc ruby s search section select small source span strike strong style sub summary "
            + "table tbody td textarea tfoot th thead time title tr track tt u ul var video wbr xmp";
        foreach (var outer in names.Split(' '))
        {
            foreach (var inner in (string[])["p", "b", "li", "td", "tr", "option", "table", "a", "pre"])
            {
                var html = $"<div><p><b>1<{outer} class=x>2<{inner}>3</{outer}>4</b>5</div>6";
                Assert.Equal(TreeByAngleSharp(html), Tree(html));
            }
        }
    }

    [Fact]
    public void The_corpus_is_parsed_into_the_trees_that_browsers_build()
    {
        if (Corpus.Folder is null)
        {
            output.WriteLine("There is no corpus beside the checkout; nothing was parsed.");
            return;
        }

        foreach (var file in Directory.EnumerateFiles(Corpus.Folder, "*", SearchOption.AllDirectories))
        {
            if (new FileInfo(file).Length > LargestCompared) continue;
            var html = File.ReadAllText(file);
            Assert.True(string.Equals(TreeByAngleSharp(html), Tree(html), StringComparison.Ordinal), file);
        }
    }

    private static string Tree(string html)
    {
        using var page = HtmlPage.Parse(html);
        var tree = new StringBuilder();
        if (page.Body is { } body) Append(tree, body);
        return tree.ToString();
    }

    private static void Append(StringBuilder tree, HtmlElement element)
    {
        tree.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes) tree.Append(' ').Append(attribute.Name.ToString()).Append('=').Append(attribute.Text);
        tree.Append('>');
        foreach (var child in element.ChildNodes)
        {
            if (child is HtmlText text) tree.Append(text.Data);
            else if (child is HtmlElement inner) Append(tree, inner);
        }

        tree.Append("</>");
    }

    private static string TreeByAngleSharp(string html)
    {
        using var document = new HtmlParser(Options).ParseDocument(html);
        var tree = new StringBuilder();
        if (document.Body is { } body) Append(tree, body);
        return tree.ToString();
    }

    private static void Append(StringBuilder tree, IElement element)
    {
        tree.Append('<').Append(element.LocalName);
        foreach (var attribute in element.Attributes) tree.Append(' ').Append(attribute.Name).Append('=').Append(attribute.Value);
        tree.Append('>');
        foreach (var child in element.ChildNodes)
        {
            if (child is IText text) tree.Append(text.Data);
            else if (child is IElement { LocalName: not "template" } inner) Append(tree, inner);
        }

        tree.Append("</>");
    }
}
