using Tui.Browsing;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;

namespace Tui.Tests.Browsing;

public class BrowserViewTests
{
    [Fact]
    public void A_view_is_read_as_it_was_written()
    {
        var view = new BrowserView(
            new PaneSizes { Tree = 30, List = 50, Rows = 9, IsTreeHidden = true, IsZen = true },
            [CategoryPath.Of("a;b", "zen"), CategoryPath.Of("科学")]);
        var read = BrowserView.Read(view.ToText());

        Assert.Equal(view.Panes, read.Panes);
        Assert.True(view.Expanded.SetEquals(read.Expanded));
    }

    [Theory]
    [InlineData("")]
    [InlineData("tree=;list=-4;rows=9999999999999;what=ever")]
    public void What_a_text_does_not_say_is_as_usual(string text) => Assert.Equal(BrowserView.Usual.Panes, BrowserView.Read(text).Panes);

    [Fact]
    public void A_place_that_was_kept_before_there_were_views_is_still_found()
    {
        var place = BrowserPlace.Read("1\n科学\n\n0\n4\n1\na/b\nc.md");

        Assert.Equal("科学", place?.Scope.Category.Name);
        Assert.Equal(("a/b\nc.md", 4, Pane.List), (place?.Path, place!.Selected, place.Focus));
        Assert.Equal(BrowserView.Usual, place.View);
    }

    [Fact]
    public void Views_and_places_that_differ_in_one_thing_are_kept_anew()
    {
        var place = new BrowserPlace(ListScope.All, "a.md", 1, Pane.List);
        var view = place.View;
        BrowserPlace[] others =
        [
            place with { Scope = ListScope.Search("coal") },
            place with { Path = "b.md" },
            place with { Selected = 2 },
            place with { Focus = Pane.Article },
            place with { View = view with { Panes = new PaneSizes { Tree = 30 } } },
            place with { View = view with { Expanded = [CategoryPath.Of("News")] } },
            place with { View = view with { Tree = TreeKind.Dates } },
            place with { View = view with { Order = ArticleOrder.OldestFirst } },
            place with { View = view with { HasDates = true } },
            place with { View = view with { HasSnippets = true } },
        ];

        Assert.Equal(place, new BrowserPlace(ListScope.All, "a.md", 1, Pane.List));
        Assert.All(others, other => Assert.NotEqual(place, other));
    }
}
