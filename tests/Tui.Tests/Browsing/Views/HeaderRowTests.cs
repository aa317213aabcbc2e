using Tui.Browsing;
using Tui.Browsing.Listing;
using Tui.Browsing.Trees;
using Tui.Browsing.Views;
using Tui.Core.Language;

namespace Tui.Tests.Browsing.Views;

public class HeaderRowTests
{
    private static BrowserState State(int width) => new()
    {
        ArchiveName = "archive",
        Size = new(width, 24),
        List = ListState.Empty with
        {
            Scope = new ListScope(CategoryPath.Of("News agencies", "Northern hemisphere", "Weather", "Storms")),
            Total = 12,
        },
    };

    [Theory]
    [InlineData(120, " archive › News agencies › Northern hemisphere › Weather › Storms")]
    [InlineData(76, " archive › … › Northern hemisphere › Weather › Storms")]
    [InlineData(60, " archive › … › Weather › Storms")]
    [InlineData(36, " archive › … › Storms")]
    public void Where_the_path_is_too_long_the_archive_and_the_last_category_stay(int width, string expected) =>
        Assert.StartsWith(expected + " ", Text(State(width)), StringComparison.Ordinal);

    [Fact]
    public void What_the_program_names_is_named_in_its_language()
    {
        var state = State(80) with { Settings = State(80).Settings with { Phrases = Phrases.Named("zh")! } };

        Assert.StartsWith(" archive › 未读 ",
            Text(state with { List = state.List with { Scope = ListScope.On(Shelf.Unread) } }), StringComparison.Ordinal);
        Assert.StartsWith(
            " archive › 无日期 ",
            Text(state with { List = state.List with { Scope = new ListScope(CategoryPath.Of(ScopeQuery.Undated)) { Tree = TreeKind.Dates } } }),
            StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_unread_is_counted_of_the_files_that_the_tree_counts_and_copies_are_among_them()
    {
        var state = State(80) with { Tree = TreeState.Empty.With(new(14, []) { Unread = 13 }) };

        Assert.Contains(
            " 13 unread of 14 · ", Text(state with { List = state.List with { Scope = ListScope.All } }), StringComparison.Ordinal);
    }

    private static string Text(BrowserState state) => string.Concat(HeaderRow.Of(state).Line.Spans.Select(span => span.Text)) + " ";
}
