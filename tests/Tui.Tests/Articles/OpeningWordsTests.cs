using Tui.Core.Articles.Captions;

namespace Tui.Tests.Articles;

public sealed class OpeningWordsTests
{
    private static readonly OpeningWords Words = new(["图源", "图", "photo by", "photo", "ф"]);

    [Theory]
    [InlineData("图源：某人", 2)]
    [InlineData("图3", 1)]
    [InlineData("Photo by Ada", 8)]
    [InlineData("PHOTO: Ada", 5)]
    [InlineData("photograph", 0)]
    [InlineData("Ф. 1", 1)]
    [InlineData("源图", 0)]
    [InlineData("", 0)]
    public void The_first_word_that_a_line_opens_with_counts(string line, int length) => Assert.Equal(length, Words.LengthIn(line));
}
