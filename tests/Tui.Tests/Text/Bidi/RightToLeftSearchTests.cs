using Tui.Text.Bidi;

namespace Tui.Tests.Text.Bidi;

public class RightToLeftSearchTests
{
    [Fact]
    public void A_character_is_found_alike_in_a_short_text_and_in_a_long_one()
    {
        var differing = Enumerable.Range(0, 0x10000).Select(code => (char)code).Where(character =>
            RightToLeftSearch.MayBeIn([character])
            != RightToLeftSearch.MayBeIn(new string('a', 100) + character + new string('a', 100)));

        Assert.Empty(differing);
    }

    [Theory]
    [InlineData("שלום", true)]
    [InlineData("قل: 你好", true)]
    [InlineData("plain, 中文 and ภาษาไทย", false)]
    public void Texts_with_right_to_left_scripts_are_told_from_others(string text, bool expected) =>
        Assert.Equal(expected, RightToLeftSearch.MayBeIn(text));
}
