using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Tests.Typesetting;

public class AmbiguousSettingTests
{
    [Fact]
    public void Where_ambiguous_characters_are_wide_no_line_is_wider_than_the_width()
    {
        Prop.ForAll(RandomArticles.Any.ToArbitrary(), Gen.Choose(1, 140).ToArbitrary(), (article, width) =>
            Assert.All(Set(article, width).Lines, line => Assert.InRange(Width(line), 0, width))).QuickCheckThrowOnFailure();
    }

    [Theory]
    [InlineData("news")]
    [InlineData("tables")]
    [InlineData("wide-table")]
    [InlineData("quotations")]
    [InlineData("figures")]
    [InlineData("lists")]
    [InlineData("code")]
    public void Every_shape_fits_where_ambiguous_characters_are_wide(string name)
    {
        foreach (var width in (int[])[1, 7, 20, 40, 61, 80, 132])
            Assert.All(Set(HandBuiltArticles.ByName(name), width).Lines, line => Assert.InRange(Width(line), 0, width));
    }

    private static int Width(TypesetLine line) => CellWidth.Of(line.Line.Text, AmbiguousWidth.Wide);

    private static TypesetArticle Set(Article article, int width) => Typesetter.Typeset(
        article,
        new TypesetOptions(width, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc)
        {
            Settings = new() { Ambiguous = AmbiguousWidth.Wide },
        });
}
