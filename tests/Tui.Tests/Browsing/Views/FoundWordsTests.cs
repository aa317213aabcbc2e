using Tui.Browsing.Listing;
using Tui.Browsing.Views;
using Tui.Core.Querying;
using Tui.Text;

namespace Tui.Tests.Browsing.Views;

public class FoundWordsTests
{
    [Theory]
    [InlineData("the ferry", "[The] [ferry] that runs")]
    [InlineData("run*", "The ferry that [run]s")]
    [InlineData("erry", "The ferry that runs")]
    [InlineData("\"ferry that\"", "The [ferry that] runs")]
    [InlineData("title:ferry -runs", "The [ferry] that runs")]
    [InlineData("is:unread after:2021", "The ferry that runs")]
    [InlineData("", "The ferry that runs")]
    public void Words_of_a_query_are_marked_where_they_begin_in_a_title(string query, string marked) =>
        Assert.Equal(marked, Marked("The ferry that runs", query));

    [Theory]
    [InlineData("灯塔 冬", "[灯塔]看守人的最后一个[冬]天")]
    [InlineData("守人", "灯塔看[守人]的最后一个冬天")]
    public void Chinese_words_are_marked_anywhere(string query, string marked) =>
        Assert.Equal(marked, Marked("灯塔看守人的最后一个冬天", query));

    private static string Marked(string title, string query) => string.Concat(
        FoundWords.Of(ListScope.Search(query), TextField.Title).Mark(title, SpanStyle.Bold)
            .Select(span => span.Style.HasFlag(SpanStyle.Underline) ? $"[{span.Text}]" : span.Text));
}
