namespace Tui.Tests.Articles;

public sealed class TemplateTagsTests
{
    [Theory]
    [InlineData("{% asset_img a.png A boat %}", "figure(a.png: A boat)")]
    [InlineData("{% asset_img left a.png 300 200 \"A boat 'alt'\" %}", "figure(a.png: A boat)")]
    [InlineData("{% img /i/a.png %}", "figure(/i/a.png: -)")]
    [InlineData("{{< figure src=\"a.png\" caption=\"A boat\" >}}", "figure(a.png: A boat)")]
    [InlineData("{% codeblock Hello lang:js %}\nlet a = \"<b>\";\n\n*x*\n{% endcodeblock %}", "p(Hello) code js(let a = \"<b>\";\n\n*x*)")]
    [InlineData("{% highlight ruby linenos %}\na = 1\n{% endhighlight %}", "code ruby(a = 1)")]
    [InlineData("{{< highlight go >}}\na := 1\n{{< /highlight >}}", "code go(a := 1)")]
    [InlineData("{% youtube abc %}", "embed(youtube https://www.youtube.com/watch?v=abc)")]
    [InlineData("{{< youtube id=\"abc\" title=\"Waves\" >}}", "embed(Waves https://www.youtube.com/watch?v=abc)")]
    [InlineData("{% raw %}{{ a }}{% endraw %}", "p({{ a }})")]
    [InlineData("{% note info %}\na *b*\n{% endnote %}", "p(a /b/)")]
    [InlineData("{% blockquote Ann %}\na\n{% endblockquote %}", "quote(p(a))")]
    [InlineData("see {% post_link other-post A title %}", "p(see <A title|other-post>)")]
    [InlineData("![c]({% asset_path a.png %})", "figure(a.png: c)")]
    [InlineData("{% unknown x y %}a{% endunknown %}", "p(a)")]
    [InlineData("{{% def %}}a{{% /def %}}", "p(a)")]
    [InlineData("![]({{ site.baseurl }}/a.png)", "figure(/a.png: -)")]
    [InlineData("![]({{ \"/a.png\" | relative_url }})", "figure(/a.png: -)")]
    [InlineData("{{ message }} {%d", "p({{ message }} {%d)")]
    public void A_tag_is_what_it_means(string markdown, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Of(markdown)));

    [Theory]
    [InlineData("```\n{% note %}\n```", "code ({% note %})")]
    [InlineData("~~~\n{{< x >}}\n~~~", "code ({{< x >}})")]
    [InlineData("`{% note %}`", "p(`{% note %}`)")]
    [InlineData("    {% note %}", "code ({% note %})")]
    [InlineData("<pre>\n{% note %}\n</pre>", "code ({% note %})")]
    public void Nothing_in_code_is_touched(string markdown, string tree) => Assert.Equal(tree, TreeText.Of(Reading.Of(markdown)));
}
