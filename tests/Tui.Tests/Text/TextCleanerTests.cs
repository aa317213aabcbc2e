using Tui.Text;

namespace Tui.Tests.Text;

public class TextCleanerTests
{
    [Theory]
    [InlineData("a\u001b[2Jb", "ab")]
    [InlineData("a\u009b31;1mb", "ab")]
    [InlineData("a\u001b]0;title\u0007b", "ab")]
    [InlineData("a\u001b]8;;http://x\u001b\\b", "ab")]
    [InlineData("a\u001bPq#0~~\u001b\\b", "ab")]
    [InlineData("a\u001b(Bb\u001bcd", "abd")]
    [InlineData("a\u009d0;title\u009cb", "ab")]
    public void A_whole_control_sequence_goes(string text, string clean) => Assert.Equal(clean, TextCleaner.Clean(text));

    [Theory]
    [InlineData("a\u001b]0;title", "a0;title")]
    [InlineData("a\u001bPtitle\u0007", "atitle")]
    [InlineData("a\u001b[31日", "a31日")]
    [InlineData("a\u001b", "a")]
    [InlineData("a\u001b日", "a日")]
    public void Of_an_incomplete_sequence_only_the_introducer_goes(string text, string clean) =>
        Assert.Equal(clean, TextCleaner.Clean(text));

    [Theory]
    [InlineData("a\u202Eb\u2066c\u2069", "abc")]
    [InlineData("\uFEFFa\uFFF9b\uFFFEc\uFDD0d", "abcd")]
    [InlineData("a\0b\bc\u007Fd\u0085e\rf", "abcdef")]
    [InlineData("a\u2028b\u2029c", "a\nb\nc")]
    [InlineData("a\U0001FFFEb", "ab")]
    [InlineData("a\U000E0041\U000E007Fb", "ab")]
    [InlineData("a\U0010EEEE\u0305b", "a\u0305b")]
    public void What_a_terminal_or_a_reader_could_be_misled_by_goes(string text, string clean) =>
        Assert.Equal(clean, TextCleaner.Clean(text));

    [Fact]
    public void A_lone_surrogate_becomes_the_replacement_character() =>
        Assert.Equal("a\uFFFDb\uFFFD", TextCleaner.Clean("a\uD800b\uDC00"));

    [Theory]
    [InlineData("plain text, line\nand\ttab")]
    [InlineData("中文　全角 non\u00A0breaking ‰ ′")]
    [InlineData("👩\u200D👩\u200D👧 ☀\uFE0F 🏴\U000E0067\U000E0062\U000E007F a\u200Eb\u200Fc\u200Cd")]
    [InlineData("")]
    public void Clean_text_is_the_same_instance(string text) => Assert.Same(text, TextCleaner.Clean(text));

    [Fact]
    public void A_text_full_of_introducers_is_cleaned_in_linear_time()
    {
        var text = string.Concat(Enumerable.Repeat("\u001b]a", 200_000));

        Assert.Equal(200_000, TextCleaner.Clean(text).Length);
    }

    [Theory]
    [InlineData("  a\n\t b \tc  ", "a b c")]
    [InlineData("a  b", "a  b")]
    [InlineData("\n", "")]
    public void A_line_has_no_line_feed_and_no_tab(string text, string line) => Assert.Equal(line, TextCleaner.CleanLine(text));
}
