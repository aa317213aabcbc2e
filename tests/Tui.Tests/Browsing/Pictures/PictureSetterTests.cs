using System.Drawing;
using Tui.Browsing.Pictures;
using Tui.Core.Articles;
using Tui.Core.Typesetting;

namespace Tui.Tests.Browsing.Pictures;

public class PictureSetterTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("A caption of some words")]
    public void The_line_below_a_picture_stays_on_top_when_the_width_changes(string? caption)
    {
        var (wide, narrow) = (Set(caption, 60), Set(caption, 30));
        var below = Array.FindIndex([.. wide.Lines], line => line.Line.Text.Contains('▣', StringComparison.Ordinal)) + 1;
        Assert.Equal("", wide.Lines[below].Line.Text);

        var line = narrow.LineOf(wide.PlaceOf(below));
        Assert.Contains("What follows", string.Concat(narrow.Lines.Skip(line).Take(2).Select(shown => shown.Line.Text)), StringComparison.Ordinal);
    }

    private static TypesetArticle Set(string? caption, int width)
    {
        var article = new Article
        {
            Path = "a.md",
            Title = "A title",
            Body =
            [
                new Block.Paragraph([new Inline.Text("What stands before the picture.")]),
                new Block.Figure([new Image("boat.png", caption)]),
                new Block.Paragraph([new Inline.Text("What follows")]),
            ],
        };
        var set = Typesetter.Typeset(article, new TypesetOptions(width, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));
        return PictureSetter.Set(set, (_, _) => new PictureView("boat.png", PictureFormat.Png, new Size(width / 3, width / 6))).Text;
    }
}
