using System.Globalization;
using Tui.Text;

namespace Tui.Tests.Text;

public class GraphemeClustersTests
{
    [Fact]
    public void The_quick_way_finds_the_clusters_that_the_framework_finds()
    {
        for (var character = '\u0020'; character < '\uFFFF'; character++)
        {
            foreach (var next in "a中の\u0301\u3099\u200D\uFE0Fी\u1161가😀")
            {
                var text = new string([character, next]);
                Assert.Equal(StringInfo.GetNextTextElementLength(text), GraphemeClusters.NextLength(text));
            }
        }
    }

    [Fact]
    public void Marks_and_emoji_sequences_count_as_one() => Assert.Equal(5, GraphemeClusters.Count("e\u0301中か\u3099👍🏽x"));
}
