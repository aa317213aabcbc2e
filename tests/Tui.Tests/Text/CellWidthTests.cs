using Tui.Text;

namespace Tui.Tests.Text;

public class CellWidthTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("abc", 3)]
    [InlineData("日本", 4)]
    [InlineData("（）", 4)]
    [InlineData("ｱｲ", 2)]
    [InlineData("…“”—", 4)]
    [InlineData("한글", 4)]
    [InlineData("\u1112\u1161\u11AB", 2)]
    [InlineData("か\u3099", 2)]
    [InlineData("e\u0301", 1)]
    [InlineData("ที่นี่", 2)]
    [InlineData("ทำ", 2)]
    [InlineData("हिन्दी", 3)]
    [InlineData("\u200B\u200E", 0)]
    public void A_text_takes_the_cells_of_its_characters(string text, int width) => Assert.Equal(width, CellWidth.Of(text));

    [Theory]
    [InlineData("😀")]
    [InlineData("👍🏽")]
    [InlineData("👩\u200D👩\u200D👧\u200D👦")]
    [InlineData("🏳\uFE0F\u200D🌈")]
    [InlineData("❤\uFE0F")]
    [InlineData("❤\uFE0F\u200D🔥")]
    [InlineData("1\uFE0F\u20E3")]
    [InlineData("🇨🇳")]
    [InlineData("🏴\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    [InlineData("⌚")]
    public void An_emoji_takes_two_cells(string emoji) => Assert.Equal(2, CellWidth.Of(emoji));

    [Theory]
    [InlineData("❤")]
    [InlineData("❤\uFE0E")]
    [InlineData("©")]
    public void A_symbol_that_is_not_asked_to_be_an_emoji_takes_one_cell(string symbol) => Assert.Equal(1, CellWidth.Of(symbol));
}
