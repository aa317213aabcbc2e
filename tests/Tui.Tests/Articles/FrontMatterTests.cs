using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Articles;

namespace Tui.Tests.Articles;

public sealed class FrontMatterTests
{
    [Theory]
    [InlineData("---\ntitle: A\n---\nbody")]
    [InlineData("\n\n---\ntitle: A\n---\nbody")]
    [InlineData("\ufeff---\ntitle: A\n---\nbody")]
    [InlineData("  ---  \ntitle: A\n---  \nbody")]
    [InlineData("---\ntitle: A\n...\nbody")]
    [InlineData("---\r\ntitle: A\r\n---\r\nbody")]
    [InlineData("---\rtitle: A\r---\rbody")]
    [InlineData("---\nTitle: A\n---\nbody")]
    [InlineData("title: A\ndate: 2020-01-01\n---\nbody")]
    [InlineData("+++\ntitle = \"A\"\n+++\nbody")]
    [InlineData(";;;\n\"title\": \"A\"\n;;;\nbody")]
    [InlineData("\"title\": \"A\",\n\"date\": \"2020-01-01\"\n;;;\nbody")]
    [InlineData("{\n  \"title\": \"A\",\n}\n\nbody")]
    [InlineData("{\"title\": \"A\"}\n;;;\nbody")]
    public void Front_matter_is_found_in_every_form(string text)
    {
        var article = Reading.Of(text);

        Assert.Equal("A", article.Title);
        Assert.Equal("body", ArticleContent.TextOf(article));
        Assert.Empty(article.Problems);
    }

    [Theory]
    [InlineData("Just text.\n\n---\n\nMore.")]
    [InlineData("Note: this is a heading\n---\n\nMore.")]
    [InlineData("---\n\nA rule above.")]
    [InlineData("{ braces } of prose")]
    public void Text_that_only_looks_like_front_matter_is_body(string text)
    {
        var article = Reading.Of(text, "notes.md");

        Assert.Empty(article.Problems);
        Assert.NotEmpty(ArticleContent.TextOf(article) + article.Title);
    }

    [Fact]
    public void Front_matter_that_nothing_closes_is_read_as_far_as_it_looks_like_it()
    {
        var article = Reading.Of("---\ntitle: A\ntags: [x]\n\nbody");

        Assert.Equal("A", article.Title);
        Assert.Equal("body", ArticleContent.TextOf(article));
        Assert.Equal(1, Assert.Single(article.Problems).Line);
    }

    [Theory]
    [InlineData("title: 'It's 5 o'clock'", "It's 5 o'clock")]
    [InlineData("title: 'He said \"no\" and it's over'", "He said \"no\" and it's over")]
    [InlineData("title: \"\"\"\"\"\"\"\"\"'Rain'\"\"\"\"\"\"\"\"\"", "Rain")]
    [InlineData("title: Ports: open and closed", "Ports: open and closed")]
    [InlineData("title: @home", "@home")]
    [InlineData("title: 'First half\n\nit's the second'", "First half it's the second")]
    [InlineData("title: *bold*: a story", "*bold*: a story")]
    [InlineData("title: [Solved] printing", "[Solved] printing")]
    public void A_title_in_broken_YAML_is_kept(string line, string title)
    {
        var article = Reading.Of($"---\n{line}\ndate: 2020-02-03\ncategories:\n - A\n - B\ntags: [x, y]\n---\nbody");

        Assert.Equal(title, article.Title);
        Assert.Equal(2020, article.Date?.Year);
        Assert.Equal("A/B", Assert.Single(Reading.Categories(article)));
        Assert.Equal("x y", string.Join(' ', article.Tags));
        Assert.Equal(2, Assert.Single(article.Problems).Line);
    }

    [Fact]
    public void A_problem_names_its_line_in_the_file()
    {
        var article = Reading.Of("\n---\ndate: 2020-02-03\ntitle: 'a' b'\n---\nbody");

        Assert.Equal(4, Assert.Single(article.Problems).Line);
    }

    [Fact]
    public void Tabs_for_indents_do_not_lose_the_values()
    {
        var article = Reading.Of("---\ntitle:\tTabbed\ncategories:\n\t- A\n\t- B\n---\nbody");

        Assert.Equal("Tabbed", article.Title);
        Assert.Equal("A/B", Assert.Single(Reading.Categories(article)));
    }

    [Fact]
    public void A_title_over_two_quoted_lines_is_one_line()
    {
        var article = Reading.Of("---\ntitle: 'First\n\n  second'\n---\nbody");

        Assert.Equal("First second", article.Title);
    }

    [Fact]
    public void A_key_that_stands_twice_counts_once_and_is_told()
    {
        var article = Reading.Of("---\ntitle: A\ntitle: B\n---\nbody");

        Assert.Equal("A", article.Title);
        Assert.Equal(3, Assert.Single(article.Problems).Line);
    }

    [Fact]
    public void TOML_tables_dates_and_long_arrays_are_read()
    {
        var article = Reading.Of("""
            +++
            # a comment
            title = 'Tide'
            date = 2021-05-06T07:08:09Z # a date of its own kind
            authors = [
              "Ann", # first
              "Bo",
            ]
            draft = false

            [taxonomies]
            tags = ["sea", "moon"]
            categories = ["Water"]
            +++
            body
            """);

        Assert.Equal("Tide", article.Title);
        Assert.Equal(new DateTimeOffset(2021, 5, 6, 7, 8, 9, TimeSpan.Zero), article.Date);
        Assert.Equal("Ann, Bo", string.Join(", ", article.Authors));
        Assert.Equal("sea moon", string.Join(' ', article.Tags));
        Assert.Equal("Water", Assert.Single(Reading.Categories(article)));
        Assert.Empty(article.Problems);
    }

    [Theory]
    [InlineData("\"a\\tb \\u00e9\"", "a b é")]
    [InlineData("'''one\ntwo'''", "one two")]
    [InlineData("\"\"\"\nlong \"quoted\" text\"\"\"", "long \"quoted\" text")]
    public void TOML_strings_are_read_in_all_their_forms(string value, string title) =>
        Assert.Equal(title, Reading.Of($"+++\ntitle = {value}\n+++\nbody").Title);

    [Fact]
    public void Broken_TOML_keeps_what_can_be_read()
    {
        var article = Reading.Of("+++\ntitle = \"Ebb\"\ndate = 2020-01-02\nbad = [1,\n+++\nbody");

        Assert.Equal("Ebb", article.Title);
        Assert.Equal(2020, article.Date?.Year);
        Assert.Single(article.Problems);
    }

    [Fact]
    public void Broken_JSON_keeps_what_can_be_read()
    {
        var article = Reading.Of("{\n  \"title\": \"Ebb\",\n  \"date\": \"2020-01-02\"\n  \"tags\": [\"a\", \"b\"]\n}\n\nbody");

        Assert.Equal("Ebb", article.Title);
        Assert.Equal(2020, article.Date?.Year);
        Assert.Equal("a b", string.Join(' ', article.Tags));
        Assert.Equal(4, Assert.Single(article.Problems).Line);
    }

    [Theory]
    [InlineData("tags: [a, b\ndate: 2021-01-01")]
    [InlineData("title: [news\nauthor: Bob")]
    [InlineData("tags: {a\ndate: x")]
    public void A_list_left_open_is_a_problem_and_no_more(string yaml)
    {
        var article = Reading.Of($"---\n{yaml}\n---\nbody");

        Assert.Equal("body", ArticleContent.TextOf(article).Trim());
        Assert.NotEmpty(article.Problems);
    }

    [Fact]
    public void Front_matter_of_any_marks_gives_an_article()
    {
        var marks = Gen.Elements(
            "[", "]", "{", "}", ":", ": ", ",", "- ", "'", "\"", "\n", "\n ", "a", "title: ", "date: ", "&a ", "*a", "!!x ", "|", ">",
            "#", "? ", "%", "@", "`", "\t", "---", "...", "<<: ", "\\", "é", "中").ListOf().Select(string.Concat);
        Prop.ForAll(marks.ToArbitrary(), yaml => Reading.Of($"---\n{yaml}\n---\nbody").Title.Length > 0)
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));
    }

    [Theory]
    [InlineData("title: 'It's late'", "the quotes of 'title' close before its end; read as written")]
    [InlineData("title: \"C:\\path\"", "a backslash in the double quotes of 'title' needs another; read as written")]
    [InlineData("title: Ports: open", "'title' holds a colon and needs quotes; read as written")]
    [InlineData("title: @home", "'title' begins with '@' and needs quotes; read as written")]
    [InlineData("title: [Solved] it", "'title' begins with '[' and needs quotes; read as written")]
    [InlineData("title:Ports", "a space is missing after 'title:'; read as written")]
    [InlineData("title：Ports", "the colon of 'title' is a full-width one; read as written")]
    [InlineData("title: 'Ports", "nothing closes the quotes of 'title'; read as written")]
    [InlineData("title: [a, b", "nothing closes the '[' of 'title'; read as written")]
    [InlineData("tags:\n\t- a", "a tab indents the line, where YAML has spaces; read as written")]
    [InlineData("<<<<<<< HEAD\ntitle: a\n=======\ntitle: b\n>>>>>>> x", "a merge left both sides; the first of each value counts")]
    public void A_fault_is_told_as_its_author_would_mend_it(string yaml, string message) =>
        Assert.Contains(message, Reading.Of($"---\n{yaml}\ndate: 2020-02-03\n---\nbody").Problems.Select(p => p.Message));

    [Theory]
    [InlineData("title:Tight", "Tight")]
    [InlineData("title：全角", "全角")]
    [InlineData("title: \"A\" and \"B\"", "\"A\" and \"B\"")]
    [InlineData("title: first\n<<<<<<< HEAD\n=======\ntitle: second\n>>>>>>> x", "first")]
    public void A_broken_title_is_kept_as_it_is_meant(string yaml, string title) =>
        Assert.Equal(title, Reading.Of($"---\n{yaml}\ndate: 2020-02-03\n---\nbody").Title);

    [Fact]
    public void Every_line_with_a_fault_is_told()
    {
        var article = Reading.Of("---\ntitle: 'It's late'\ndate: 2020-02-03\ntags: [a, b\nauthor: @me\n---\nbody");

        Assert.Equal([2, 4, 5], article.Problems.Select(p => p.Line));
        Assert.Equal("a b", string.Join(' ', article.Tags));
        Assert.Equal("@me", Assert.Single(article.Authors));
    }

    [Fact]
    public void What_stands_between_two_rules_and_names_nothing_is_body() =>
        Assert.Equal("rule p(Words.) rule p(More.)", TreeText.Of(Reading.Of("---\n\nWords.\n\n---\n\nMore.")));

    [Fact]
    public void A_heading_after_front_matter_that_nothing_closes_is_body() =>
        Assert.Equal("h1(Head) p(text)", TreeText.Of(Reading.Of("---\ntitle: A\n# Head\n\ntext")));

    [Fact]
    public void A_broken_line_of_TOML_does_not_take_the_others_with_it()
    {
        var article = Reading.Of("+++\ntitle = \"a \"b\" c\"\ntags = [\n  \"x\",\n  \"y\", # z\n]\nbroken =\n[extra]\nauthor = \"me\"\n+++\nbody");

        Assert.Equal("a \"b\" c", article.Title);
        Assert.Equal("x y", string.Join(' ', article.Tags));
        Assert.Equal("me", Assert.Single(article.Authors));
        Assert.Equal([2, 7], article.Problems.Select(p => p.Line));
    }

    [Fact]
    public void Several_tables_of_TOML_with_one_name_are_no_fault() =>
        Assert.Empty(Reading.Of("+++\ntitle = \"A\"\n[[see]]\npath = \"a\"\n[[see]]\npath = \"b\"\n+++\nbody").Problems);

    [Theory]
    [InlineData("categories:\n  - name: A\n    slug: a\n  - B", "A/B")]
    [InlineData("categories:\n- [A, B]\n- C", "A/B C")]
    public void Categories_with_names_of_their_own_are_read(string yaml, string paths) =>
        Assert.Equal(paths, string.Join(' ', Reading.Categories(Reading.Of($"---\n{yaml}\n---\nbody"))));
}
