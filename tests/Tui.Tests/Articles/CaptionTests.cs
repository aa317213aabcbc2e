using Tui.Core.Articles;
using Tui.Tests.Support;

namespace Tui.Tests.Articles;

public sealed class CaptionTests
{
    public static TheoryData<string, string, string> Shapes
    {
        get
        {
            var shapes = new TheoryData<string, string, string>();
            var text = File.ReadAllText(Path.Combine(Repository.Root, "tests/Tui.Tests/Golden/captions.txt"));
            foreach (var shape in text.Split("\n=== ")[1..])
            {
                var name = shape[..shape.IndexOf('\n', StringComparison.Ordinal)];
                var parts = shape[(name.Length + 1)..].Split("\n---\n");
                shapes.Add(name, parts[0], parts[1].TrimEnd('\n'));
            }

            return shapes;
        }
    }

    [Theory]
    [MemberData(nameof(Shapes))]
    public void A_caption_is_printed_once_under_its_picture(string name, string source, string expected)
    {
        var article = Reading.Of(source, name.EndsWith("(Markdown)", StringComparison.Ordinal) ? "a.md" : "a.html");

        Assert.Equal($"{name}\n{expected}", $"{name}\n{FigureText.Of(article)}");
    }

    [Fact]
    public void There_are_shapes_to_look_at() => Assert.InRange(Shapes.Count, 160, 1000);

    [Fact]
    public void The_article_s_title_describes_no_picture()
    {
        var article = Reading.Of("---\ntitle: 'Fog_ and boats'\n---\n<div><p><img src=\"a.png\" alt=\"Fog: and boats\"></p><p>Body.</p></div>");

        Assert.Equal("-", Assert.Single(Reading.Captions(article)));
    }

    [Fact]
    public void A_caption_stands_in_every_picture_above_it()
    {
        var article = Reading.Html("<figure><img src=a.png><img src=b.png><figcaption>Two</figcaption></figure>");

        Assert.Equal("Two Two", string.Join(' ', Reading.Captions(article)));
        Assert.Single(article.Body);
    }

    [Fact]
    public void A_picture_keeps_where_its_link_leads()
    {
        var figure = Assert.IsType<Block.Figure>(Assert.Single(Reading.Html("<a href=big.png><img src=a.png></a>").Body));

        Assert.Equal(new Image("a.png", null, "big.png"), Assert.Single(figure.Images));
    }

    [Fact]
    public void A_body_that_begins_with_a_credit_says_who_made_the_lead_image()
    {
        var article = Reading.Of("---\ncover: https://a.example/a.png\n---\n\n*Image credit: Ann Lee*\n\nBody.");

        Assert.Equal("▣ Image credit: Ann Lee\nBody.", FigureText.Of(article));
    }
}
