using Tui.Core.Articles.Captions;

namespace Tui.Tests.Articles;

public sealed class OpeningWordsTests
{
    private static readonly OpeningWords Words = new(["图", "图源", "photo", "photo by", "ф"]);

    [Theory]
    [InlineData("图源：某人", 2)]
    [InlineData("图3", 1)]
    [InlineData("Photo by Ada", 8)]
    [InlineData("PHOTO: Ada", 5)]
    [InlineData("photograph", 0)]
    [InlineData("Ф. 1", 1)]
    [InlineData("源图", 0)]
    [InlineData("", 0)]
    public void The_longest_word_that_a_line_opens_with_counts(string line, int length) => Assert.Equal(length, Words.LengthIn(line));

    [Theory]
    [InlineData("图", true)]
    [InlineData("Photo By", true)]
    [InlineData("图源：", false)]
    [InlineData("by", false)]
    [InlineData("", false)]
    public void A_text_may_be_one_of_the_words(string text, bool isOne) => Assert.Equal(isOne, Words.Has(text));
}
