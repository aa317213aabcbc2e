using Tui.Core.Finding;
using Tui.Core.Querying;

namespace Tui.Tests.Finding;

public class TextSnippetTests
{
    private const string Text = "It was lit at dusk.\nNobody asked who had paid for it,\tsince the parish had always paid for all that burned there.";

    [Theory]
    [InlineData("", "It was lit at dusk. Nobody asked who had paid for it, since the parish had always paid for all that burned there.")]
    [InlineData("dusk", "It was lit at dusk. Nobody asked who had paid for it, since the parish had always paid for all that burned there.")]
    [InlineData("burned", "…paid for all that burned there.")]
    [InlineData("nothing", "It was lit at dusk. Nobody asked who had paid for it, since the parish had always paid for all that burned there.")]
    public void It_begins_at_the_beginning_or_a_little_before_what_was_found(string words, string expected) =>
        Assert.Equal(expected, TextSnippet.Of(Text, words.Length == 0 ? [] : [SearchTokens.PhraseOf(words, isPrefix: false)]));

    [Fact]
    public void No_character_is_divided()
    {
        var text = string.Concat(Enumerable.Repeat("𠮷", 300)) + "灯塔";

        foreach (var snippet in (string[])[
            TextSnippet.Of(text, []), TextSnippet.Of(text, [SearchTokens.PhraseOf("灯塔", false)]), TextSnippet.Of("x" + text, [])])
        {
            Assert.DoesNotContain('\uFFFD', System.Text.Encoding.UTF8.GetString(System.Text.Encoding.UTF8.GetBytes(snippet)));
            Assert.InRange(snippet.Length, 1, 242);
        }
    }
}
