using Tui.Browsing.Effects;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;

namespace Tui.Tests.Browsing.Trees;

public class TreeStateTests
{
    private static readonly ArchiveCategories Categories = new(
        10,
        [
            new(CategoryPath.Of("a"), 6),
            new(CategoryPath.Of("a", "b"), 4),
            new(CategoryPath.Of("a", "b", "c"), 1),
            new(CategoryPath.Of("a/b"), 2),
        ]);

    [Fact]
    public void Children_are_hidden_until_every_parent_is_open()
    {
        var tree = TreeState.Empty.With(Categories).With(CategoryPath.Of("a", "b"), true);
        Assert.Equal("All, Unread, Starred, Recent, , a, a/b", NamesOf(tree));

        tree = tree.With(CategoryPath.Of("a"), true);
        Assert.Equal("All, Unread, Starred, Recent, , a, b, c, a/b", NamesOf(tree));
    }

    [Fact]
    public void Closing_a_category_selects_it_where_the_selection_was_below()
    {
        var tree = TreeState.Empty.With(Categories).With(CategoryPath.Of("a"), true);
        tree = tree with { Selected = tree.IndexOf(CategoryPath.Of("a", "b")) };

        Assert.Equal("a", tree.With(CategoryPath.Of("a"), false).Current.Path.Name);
    }

    [Fact]
    public void A_name_with_a_slash_is_one_name()
    {
        Assert.Equal(1, CategoryPath.Of("a/b").Depth);
        Assert.NotEqual(CategoryPath.Of("a", "b"), CategoryPath.Of("a/b"));
    }

    private static string NamesOf(TreeState tree) =>
        string.Join(", ", tree.Rows.Select(row => row.IsGap ? "" : row.Scope == ListScope.All ? "All" : row.Scope.Name));
}
