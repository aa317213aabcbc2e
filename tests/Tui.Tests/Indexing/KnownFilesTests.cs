using System.Globalization;
using Tui.Core.Indexing;

namespace Tui.Tests.Indexing;

public sealed class KnownFilesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Each_file_is_met_once_and_the_others_are_told(int expected)
    {
        var known = new KnownFiles(expected);
        for (var i = 1; i <= 1000; i++)
            known.Add(NameOf(i), new(i, i * 2, i * 3));

        for (var i = 1; i <= 1000; i += 2)
        {
            Assert.True(known.Meet(NameOf(i), out var file));
            Assert.Equal(new KnownFile(i, i * 2, i * 3), file);
            Assert.False(known.Meet(NameOf(i), out _));
        }

        Assert.False(known.Meet("another.md", out _));
        Assert.Equal(Enumerable.Range(1, 500).Select(i => i * 2L), known.NotMet.Select(file => file.Id).Order());
    }

    private static string NameOf(int number) => "文章/" + number.ToString(CultureInfo.InvariantCulture) + ".md";
}
