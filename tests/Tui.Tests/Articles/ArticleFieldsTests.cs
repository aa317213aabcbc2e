using Tui.Core.Articles;

namespace Tui.Tests.Articles;

public sealed class ArticleFieldsTests
{
    [Theory]
    [InlineData("categories: [A, B]", "A/B")]
    [InlineData("categories:\n  - A\n  - B", "A/B")]
    [InlineData("categories:\n  - [A, B]\n  - [C]", "A/B;C")]
    [InlineData("categories:\n  - [A, B]\n  - C", "A/B;C")]
    [InlineData("categories: A/B", "A/B")]
    [InlineData("category: A", "A")]
    [InlineData("categories:\ncategory: A", "A")]
    [InlineData("categories: [2021, true]", "2021/true")]
    [InlineData("categories: ['C&#35;', ' ']", "C#")]
    [InlineData("categories:", "one/two")]
    [InlineData("title: x", "one/two")]
    public void Categories_follow_Hexo(string matter, string expected) =>
        Assert.Equal(expected, string.Join(';', Reading.Categories(Reading.Of($"---\n{matter}\n---\nbody", "one/two/a.md"))));

    [Fact]
    public void A_string_is_one_category_whatever_is_in_it() =>
        Assert.Single(Reading.Of("---\ncategories: A/B\n---\nbody").Categories[0]);

    [Fact]
    public void A_file_at_the_top_without_categories_has_none() => Assert.Empty(Reading.Of("body", "a.md").Categories);

    [Theory]
    [InlineData("tags: [a, b, a]", "a|b")]
    [InlineData("tags:\n- a\n- b c", "a|b c")]
    [InlineData("tags: a, b，c", "a|b|c")]
    [InlineData("tag: a b", "a b")]
    [InlineData("tags:", "")]
    [InlineData("keywords: a, b", "")]
    [InlineData("tags: [~, '']", "")]
    public void Tags_are_a_list_or_a_string(string matter, string expected) =>
        Assert.Equal(expected, string.Join('|', Reading.Of($"---\n{matter}\n---\nbody").Tags));

    [Theory]
    [InlineData("author: Ann Lee", "Ann Lee")]
    [InlineData("authors: [Ann, Bo]", "Ann|Bo")]
    [InlineData("author:\n  name: Ann\n  url: x", "Ann")]
    [InlineData("authors:\n  - name: Ann\n  - name: Bo", "Ann|Bo")]
    [InlineData("author: ''", "")]
    public void Authors_are_named(string matter, string expected) =>
        Assert.Equal(expected, string.Join('|', Reading.Of($"---\n{matter}\n---\nbody").Authors));

    [Theory]
    [InlineData("headimg: 'https://a.example/1.jpg'", "https://a.example/1.jpg")]
    [InlineData("cover: false\nthumbnail: /img/2.png", "/img/2.png")]
    [InlineData("cover: true", null)]
    [InlineData("image:\n  src: pic.webp", "pic.webp")]
    [InlineData("image: '#ff0000'", null)]
    [InlineData("image: sunset", null)]
    [InlineData("photos:\n- a/b.jpg\n- c/d.jpg", "a/b.jpg")]
    [InlineData("banner_img: //a.example/x", "//a.example/x")]
    [InlineData("image: ''", null)]
    public void The_lead_image_is_an_address_or_nothing(string matter, string? expected) =>
        Assert.Equal(expected, Reading.Of($"---\n{matter}\n---\nbody").LeadImage);

    [Theory]
    [InlineData("https://a.example/1.jpg", 1)]
    [InlineData("http://a.example/1.jpg?w=300", 1)]
    [InlineData("//a.example/1.jpg#top", 1)]
    [InlineData("https://a.example/2.jpg", 2)]
    public void The_lead_image_opens_the_body_unless_it_begins_with_it(string first, int figures)
    {
        var article = Reading.Of($"---\nheadimg: https://a.example/1.jpg\n---\n<div><img src=\"{first}\"><p>text</p></div>");

        Assert.Equal(figures, article.Body.Count(b => b is Block.Figure));
        Assert.IsType<Block.Figure>(article.Body[0]);
    }

    [Fact]
    public void Addresses_that_differ_in_their_query_alone_are_two_pictures_where_no_file_is_named()
    {
        var article = Reading.Of("---\ncover: https://a.example/img?id=1\n---\n<div><img src=\"https://a.example/img?id=2\"></div>");

        Assert.Equal(2, ArticleContent.ImagesOf(article).Length);
    }

    [Theory]
    [InlineData("---\ntitle: 'a &#123;b&#125; &amp;&nbsp;c'\n---\n# H", "x.md", "a {b} & c")]
    [InlineData("---\ntitle:\n---\n# First *heading*\n\ntext", "x.md", "First heading")]
    [InlineData("text\n\n## Later", "x.md", "Later")]
    [InlineData("text", "dir/My file.md", "My file")]
    [InlineData("text", "dir/.md", "(untitled)")]
    [InlineData("text", " .md", "(untitled)")]
    [InlineData("---\ntitle: '<ruby>漢<rt>かん</rt></ruby>, <em>a</em> &amp; b<br>c'\n---\n", "x.md", "漢（かん）, a & b c")]
    [InlineData("---\ntitle: 'List<T> and <b'\n---\n", "x.md", "List<T> and <b")]
    [InlineData("---\ntitle: 42\n---\ntext", "x.md", "42")]
    [InlineData("---\ntitle: '#'\n---\ntext", "x.md", "#")]
    [InlineData("<html><head><title>Page &amp; more</title></head><body><p>x</p></body></html>", "x.html", "Page & more")]
    public void A_title_is_found(string text, string path, string expected) =>
        Assert.Equal(expected, Reading.Of(text, path).Title);

    [Fact]
    public void A_first_heading_that_repeats_the_title_is_not_printed_twice() =>
        Assert.Equal("text", ArticleContent.TextOf(Reading.Of("---\ntitle: Rain\n---\n# Rain\n\ntext")));

    [Fact]
    public void No_escape_sequence_survives_in_any_field()
    {
        var article = Reading.Of("---\ntitle: \"a\\e[2Jb\"\nauthor: \"x\\x9by\"\ntags: [\"t\\u202eu\"]\n---\nbody &#27;[31m \u202etext");

        Assert.All(
            [article.Title, article.Authors[0], article.Tags[0], ArticleContent.TextOf(article)],
            text => Assert.DoesNotContain(text, c => char.IsControl(c) || c is '\u202e'));
    }
}
