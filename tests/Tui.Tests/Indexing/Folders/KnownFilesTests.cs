using System.Globalization;
using Tui.Core.Indexing.Folders;

namespace Tui.Tests.Indexing.Folders;

public sealed class KnownFilesTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1000)]
    public void Each_file_is_met_once_and_the_others_are_told(int expected)
    {
        var known = new KnownFiles(expected);
        for (var i = 1; i <= 1000; i++)
            known.Add(NameOf(i), KnownFile.Of(i, i * 2, i * 3));

        for (var i = 1; i <= 1000; i += 2)
        {
            Assert.True(known.Meet(NameOf(i), out var file));
            Assert.Equal(i, file.Id);
            Assert.True(file.IsCurrent(new(NameOf(i), i * 2, i * 3)));
            Assert.False(file.IsCurrent(new(NameOf(i), i * 2, (i * 3) + 1)) || file.IsCurrent(new(NameOf(i), (i * 2) + 1, i * 3)));
            Assert.True(file.MayBeTouchedOnly(new(NameOf(i), i * 2, i)));
            Assert.False(file.IsToBeRead || file.MayBeTouchedOnly(new(NameOf(i), (i * 2) + 1, i)));
            Assert.False(known.Meet(NameOf(i), out _));
        }

        Assert.False(known.Meet("another.md", out _));
        Assert.Equal(Enumerable.Range(1, 500).Select(i => i * 2), known.NotMet.Select(file => file.Id).Order());
    }

    private static string NameOf(int number) => "文章/" + number.ToString(CultureInfo.InvariantCulture) + ".md";
}
