using Tui.Browsing.Articles;
using Tui.Tests.Typesetting;
using Tui.Text;

namespace Tui.Tests.Browsing.Articles;

public sealed class ArticleAnchorsTests
{
    [Theory]
    [InlineData("one", "One")]
    [InlineData("deux", "Two")]
    [InlineData("trois", "Three")]
    [InlineData("para", "Here it is.")]
    [InlineData("item", "• second")]
    [InlineData("m%C3%B6hre", "Words")]
    [InlineData("none", null)]
    public void A_fragment_leads_to_what_its_author_named_so(string fragment, string? line)
    {
        const string Source = "# Title\n\n## One\n\nSee [this](#para), [that](#item) and [more](#m%C3%B6hre).\n\n"
            + "## Two {#deux .big}\n\n<p id='para'>Here it is.</p>\n\n"
            + "<h2 id='trois'>Three</h2>\n\n<ul><li>first<li id=item>second</ul>\n\n<a name='möhre'></a>Words\n";
        var set = TypesetterTests.Set(Tui.Tests.Articles.Reading.Of(Source), 60);

        Assert.Equal(line, ArticleAnchors.LineOf(set, fragment) is { } found ? AnsiWriter.ToPlain(set.Lines[found].Line) : null);
    }
}
