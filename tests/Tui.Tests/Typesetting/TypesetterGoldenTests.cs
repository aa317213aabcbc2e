using System.Globalization;
using System.Text;
using Tui.Tests.Support;
using Tui.Text;

namespace Tui.Tests.Typesetting;

public class TypesetterGoldenTests
{
    [Theory]
    [InlineData("news")]
    [InlineData("prose")]
    [InlineData("headings")]
    [InlineData("lists")]
    [InlineData("quotations")]
    [InlineData("code")]
    [InlineData("tables")]
    [InlineData("wide-table")]
    [InlineData("spans")]
    [InlineData("figures")]
    [InlineData("links")]
    [InlineData("scripts")]
    [InlineData("footnotes")]
    public void An_article_is_set_at_40_80_and_132_cells(string name)
    {
        var text = new StringBuilder();
        foreach (var width in (int[])[40, 80, 132])
        {
            text.Append(CultureInfo.InvariantCulture, $"{width}").Append('=', width - 2).Append('\n');
            foreach (var line in TypesetterTests.Set(HandBuiltArticles.ByName(name), width).Lines)
                text.Append(AnsiWriter.ToPlain(line.Line)).Append('\n');
        }

        GoldenFile.Matches($"Typesetting/{name}.txt", text.ToString());
    }

    [Theory]
    [InlineData("news")]
    [InlineData("prose")]
    public void An_articles_styles_are_those_of_its_shapes(string name)
    {
        var text = new StringBuilder();
        foreach (var line in TypesetterTests.Set(HandBuiltArticles.ByName(name), 60).Lines)
        {
            foreach (var span in line.Line.Spans)
                text.Append(span.Style is SpanStyle.Normal ? span.Text : $"{{{span.Style}: {span.Text}}}");
            text.Append('\n');
        }

        GoldenFile.Matches($"Typesetting/{name}-styles.txt", text.ToString());
    }
}
