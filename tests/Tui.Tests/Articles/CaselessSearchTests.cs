using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Articles;

namespace Tui.Tests.Articles;

public sealed class CaselessSearchTests
{
    [Theory]
    [InlineData("https://IMG.SHIELDS.IO/x", "shields.io/", 12)]
    [InlineData("a Badge", "badge", 2)]
    [InlineData("b ba bad", "badge", -1)]
    [InlineData("", "badge", -1)]
    [InlineData("bADGe", "badge", 0)]
    [InlineData("<P><PRE>", "<pre", 3)]
    public void A_word_is_found_in_capitals_and_small_letters(string text, string word, int at) =>
        Assert.Equal(at, CaselessSearch.IndexOf(text, word));

    [Fact]
    public void It_finds_what_the_framework_finds()
    {
        var texts = Gen.Elements("a", "B", "ba", "AB", "/", "ß", "İ", "ı", "ſ", "K", "中").ListOf().Select(string.Concat);

        Prop.ForAll(texts.ToArbitrary(), Gen.Elements("ab", "ba", "/a", "a/b", "k", "i", "s").ToArbitrary(), (text, word) =>
            Assert.Equal(text.IndexOf(word, StringComparison.OrdinalIgnoreCase), CaselessSearch.IndexOf(text, word)))
            .QuickCheckThrowOnFailure();
    }

    [Fact]
    public void One_of_several_words_is_enough()
    {
        Assert.True(CaselessSearch.ContainsAny("Big-Emoji", ["smil", "emoji"]));
        Assert.False(CaselessSearch.ContainsAny("big", ["smil", "emoji"]));
        Assert.False(CaselessSearch.ContainsAny(null, ["smil"]));
    }
}
