using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Core.Indexing;

namespace Tui.Tests.Browsing.Listing;

public class ListScopeTests
{
    private static readonly ListScope Scope = new(CategoryPath.Of("News", "World"), "coal", Shelf.Saved);

    public static TheoryData<string> Others => [.. Changed.Keys];

    private static Dictionary<string, ListScope> Changed => new(StringComparer.Ordinal)
    {
        [nameof(ListScope.Category)] = Scope with { Category = CategoryPath.All },
        [nameof(ListScope.Query)] = Scope with { Query = "iron" },
        [nameof(ListScope.Shelf)] = Scope with { Shelf = Shelf.Starred },
        [nameof(ListScope.Filter)] = Scope with { Filter = "iron" },
        [nameof(ListScope.Order)] = Scope with { Order = ArticleOrder.OldestFirst },
        [nameof(ListScope.Folds)] = Scope with { Folds = true },
        [nameof(ListScope.Tree)] = Scope with { Tree = TreeKind.Tags },
    };

    [Fact]
    public void Two_that_say_the_same_are_equal()
    {
        var same = new ListScope(CategoryPath.Of("News", "World"), "coal", Shelf.Saved);

        Assert.Equal(Scope, same);
        Assert.Equal(Scope.GetHashCode(), same.GetHashCode());
    }

    [Theory]
    [MemberData(nameof(Others))]
    public void Two_that_differ_in_one_thing_are_not_equal(string property)
    {
        Assert.NotEqual(Scope, Changed[property]);
        Assert.NotEqual(Scope.GetHashCode(), Changed[property].GetHashCode());
    }

    [Fact]
    public void Everything_that_can_differ_is_compared()
    {
        var settable = typeof(ListScope).GetProperties().Where(property => property.CanWrite).Select(property => property.Name);

        Assert.Equal(settable.Order(StringComparer.Ordinal), Changed.Keys.Order(StringComparer.Ordinal));
    }
}
