using Tui.Core.Querying;

namespace Tui.Tests.Querying;

public class SearchTokensTests
{
    [Theory]
    [InlineData("甲烷减", "甲烷 烷减 减")]
    [InlineData("Zürich, ＣＮＮ報道", "zurich cnn 報道 道")]
    [InlineData("C4H10 3.14", "c4h10 3 14")]
    [InlineData("co\u00ADop\u0301s", "coops")]
    [InlineData("สวัสดี", "สว วั ัส สด ดี ี")]
    [InlineData("𠮷野家", "𠮷野 野家 家")]
    [InlineData("хорошо ёлка", "хорошо елка")]
    [InlineData("हिन्दी में", "हिन्दी में")]
    [InlineData("👍🏽!", "👍")]
    [InlineData("--- ", "")]
    public void Words_are_folded_and_scripts_without_spaces_are_cut_into_pairs(string text, string tokens)
    {
        Assert.Equal(tokens, string.Join(' ', SearchTokens.Of(text)));
    }

    [Theory]
    [InlineData("甲烷减", false, "甲烷 烷减")]
    [InlineData("烷", false, "烷*")]
    [InlineData("CNN报道", false, "cnn 报道")]
    [InlineData("CNN报", false, "cnn 报*")]
    [InlineData("甲烷，减排", false, "甲烷 烷 减排")]
    [InlineData("报道CNN", false, "报道 道 cnn")]
    [InlineData("govern", true, "govern*")]
    [InlineData("甲烷", true, "甲烷")]
    public void A_phrase_ends_where_the_text_may_go_on(string text, bool isPrefix, string expected)
    {
        var phrase = SearchTokens.PhraseOf(text, isPrefix);

        Assert.Equal(expected, string.Join(' ', phrase.Tokens) + (phrase.LastIsPrefix ? "*" : ""));
    }

    [Fact]
    public void A_word_without_end_is_cut()
    {
        Assert.Equal([64], SearchTokens.Of(new string('x', 100_000)).Select(token => token.Length));
    }
}
