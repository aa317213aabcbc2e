using System.Drawing;
using Tui.Browsing;
using Tui.Core.Typesetting;

namespace Tui.Tests.Browsing;

public class BrowserLayoutTests
{
    [Theory]
    [InlineData(200, 3)]
    [InlineData(120, 3)]
    [InlineData(119, 3)]
    [InlineData(80, 3)]
    [InlineData(79, 2)]
    [InlineData(60, 2)]
    [InlineData(59, 1)]
    [InlineData(20, 1)]
    public void The_width_decides_how_many_panes_there_are(int width, int panes)
    {
        var layout = BrowserLayout.For(new Size(width, 24), Pane.List, TypesetSettings.Default);

        Assert.Equal(panes, Shown(layout).Count());
    }

    [Theory]
    [InlineData(19, 24)]
    [InlineData(80, 4)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    public void A_screen_too_small_has_no_pane(int width, int height)
    {
        var layout = BrowserLayout.For(new Size(width, height), Pane.List, TypesetSettings.Default);

        Assert.True(layout.IsTooSmall);
        Assert.Empty(Shown(layout));
    }

    [Fact]
    public void Panes_and_dividers_never_overlap_or_leave_the_screen()
    {
        foreach (var (width, height, focus) in Screens())
        {
            var layout = BrowserLayout.For(new Size(width, height), focus, TypesetSettings.Default, SizesFor(width, height));
            var areas = Shown(layout).Concat(Enum.GetValues<PaneEdge>().Select(layout.Of).Where(edge => !edge.IsEmpty)).ToList();

            Assert.All(areas, area => Assert.True(layout.Body.Contains(area), $"{width}×{height} {area}"));
            Assert.True(areas.Where((a, i) => areas.Skip(i + 1).Any(a.IntersectsWith)).FirstOrDefault() == default);
        }
    }

    [Fact]
    public void The_pane_with_the_focus_is_always_on_show()
    {
        foreach (var (width, height, focus) in Screens().Where(s => s is { Width: >= 20, Height: >= 5 }))
        {
            var layout = BrowserLayout.For(new Size(width, height), focus, TypesetSettings.Default, SizesFor(width, height));

            Assert.False(layout.Of(focus).IsEmpty, $"{width}×{height} {focus}");
        }
    }

    [Fact]
    public void Text_is_never_wider_than_a_comfortable_measure()
    {
        var layout = BrowserLayout.For(new Size(200, 60), Pane.Article, TypesetSettings.Default);

        Assert.Equal(72, layout.Measure);
        Assert.InRange(layout.TextLeft, 2, (layout.Article.Width - layout.Measure) / 2);
    }

    [Fact]
    public void A_measure_of_the_user_s_own_is_kept_where_there_is_room()
    {
        var settings = new TypesetSettings { Measure = 100 };

        Assert.Equal(100, BrowserLayout.For(new Size(300, 60), Pane.Article, settings).Measure);
        Assert.Equal(48, BrowserLayout.For(new Size(50, 60), Pane.Article, settings).Measure);
    }

    [Fact]
    public void Without_a_measure_text_fills_its_pane()
    {
        var layout = BrowserLayout.For(new Size(300, 60), Pane.Article, new TypesetSettings { Measure = null });

        Assert.Equal(layout.Article.Width - 2, layout.Measure);
        Assert.Equal(1, layout.TextLeft);
    }

    // Some of what a user may want, whether there is room for it or not.
    private static PaneSizes? SizesFor(int width, int height) => (((width * 7) + height) % 5) switch
    {
        0 => null,
        1 => new PaneSizes { Tree = 500, List = 1, Rows = 500 },
        2 => new PaneSizes { Tree = 1, List = 500, Rows = 1 },
        3 => new PaneSizes { IsTreeHidden = true, List = 33, Rows = 7 },
        _ => new PaneSizes { IsZen = true, Tree = 40 },
    };

    private static IEnumerable<Rectangle> Shown(BrowserLayout layout) =>
        new[] { layout.Tree, layout.List, layout.Article }.Where(area => !area.IsEmpty);

    private static IEnumerable<(int Width, int Height, Pane Focus)> Screens() =>
        from width in Enumerable.Range(1, 220)
        from height in new[] { 1, 4, 5, 6, 9, 10, 11, 12, 24, 60 }
        from focus in Enum.GetValues<Pane>()
        select (width, height, focus);
}
