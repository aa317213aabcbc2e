using System.Text;
using Tui.Core.Indexing.Updating;

namespace Tui.Tests.Indexing.Updating;

public sealed class ArticleHeadTests
{
    [Theory]
    [InlineData("\n---\ntitle: A\n---\n<p>body", "\n---\ntitle: A\n---")]
    [InlineData("\uFEFF---\ntitle: A\n---\n<p>body", "\uFEFF---\ntitle: A\n---")]
    [InlineData("+++\ntitle = 'A'\n+++\nbody", "+++\ntitle = 'A'\n+++")]
    [InlineData("# A\n---\nbody", "# A\n---\nbody")]
    [InlineData("", "")]
    public void It_ends_with_the_front_matter(string file, string head)
        => Assert.Equal(head, Encoding.UTF8.GetString(ArticleHead.Of(Encoding.UTF8.GetBytes(file))));

    [Fact]
    public void Without_front_matter_it_ends_with_a_line()
    {
        var lines = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("甲烷\n", 1000)))[..ArticleHead.Length];

        var head = Encoding.UTF8.GetString(ArticleHead.Of(lines));

        Assert.EndsWith("甲烷", head, StringComparison.Ordinal);
        Assert.InRange(head.Length, ArticleHead.Length / 4, ArticleHead.Length);
    }
}
