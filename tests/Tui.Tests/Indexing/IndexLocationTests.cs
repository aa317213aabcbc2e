using Tui.Core.Indexing;

namespace Tui.Tests.Indexing;

public class IndexLocationTests
{
    [Fact]
    public void It_lies_in_the_cache_folder_under_the_archives_name()
    {
        var file = IndexLocation.For(new("/archive/My News"), name => name is "XDG_CACHE_HOME" ? "/cache" : null);

        Assert.Matches("^/cache/tui/my_news-[0-9a-f]{16}\\.db$", file);
    }

    [Fact]
    public void Without_a_cache_folder_it_is_the_one_in_the_home()
        => Assert.StartsWith(
            "/home/ada/.cache/tui/root-",
            IndexLocation.For(new("/"), name => name is "HOME" ? "/home/ada" : null),
            StringComparison.Ordinal);

    [Fact]
    public void Two_folders_of_one_name_have_two_indexes()
        => Assert.False(string.Equals(
            IndexLocation.For(new("/a/news"), _ => null), IndexLocation.For(new("/b/news"), _ => null), StringComparison.Ordinal));

    [Fact]
    public void A_slash_at_the_end_makes_no_difference()
        => Assert.Equal(IndexLocation.For(new("/a/news"), _ => null), IndexLocation.For(new("/a/news/"), _ => null));
}
