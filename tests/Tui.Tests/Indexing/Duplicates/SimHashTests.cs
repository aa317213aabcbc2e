using System.Globalization;
using System.Numerics;
using Tui.Core.Indexing.Duplicates;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Tests.Indexing.Duplicates;

public sealed class SimHashTests
{
    private static readonly string Chinese = Sentences(60, "潮水每天两次漫过石阶，看守人记下第{0}次的高度，然后把灯擦亮。", 7);
    private static readonly string English = Sentences(60, "At hour {0} the keeper wrote down how high the water stood, and lit the lamp. ", 11);

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_word_more_or_less_is_nearly_the_same(int language)
    {
        var text = language == 0 ? Chinese : English;

        Assert.InRange(Distance(text, text + (language == 0 ? "完。" : " The end.")), 0, SimHash.MostBits);
        Assert.Equal(0, Distance(text, text));
    }

    [Fact]
    public void Another_text_is_far_away()
    {
        Assert.InRange(Distance(Chinese, English), SimHash.MostBits + 1, 64);
        Assert.InRange(Distance(Chinese, Sentences(60, "十一月的夜来得早，晚饭之后走出门，抬头看见第{0}颗星。", 7)), SimHash.MostBits + 1, 64);
    }

    [Fact]
    public void Case_marks_and_white_space_do_not_matter()
    {
        Assert.Equal(0, Distance(English, English.ToUpperInvariant().Replace(",", "  -", StringComparison.Ordinal)));
    }

    [Fact]
    public void Long_drawn_lines_do_not_make_texts_alike()
    {
        var line = string.Concat(Enumerable.Repeat("│ ──── ", 400));

        Assert.InRange(Distance(Chinese + line, English + line), SimHash.MostBits + 1, 64);
    }

    [Fact]
    public void A_short_text_is_like_another_only_where_it_is_the_same_with_its_title()
    {
        const string Short = "Only a few words stand here, but a dozen of them at least, so that they count.";

        Assert.Equal(Print("Title", Short), Print("Title", Short));
        Assert.NotEqual(Print("Title", Short), Print("Another", Short));
        Assert.NotEqual(Print("Title", Short), Print("Title", Short + " More."));
        Assert.Null(Print("Title", "Nearly nothing."));
    }

    private static int Distance(string one, string other) =>
        BitOperations.PopCount((ulong)(Print("One title", one)!.Value ^ Print("Another title", other)!.Value));

    private static long? Print(string title, string body) => SimHash.Of(ArticleTokens.Of(title, ["A. Writer"], body));

    private static string Sentences(int count, string pattern, int step) => string.Concat(Enumerable.Range(1, count).Select(
        number => string.Format(CultureInfo.InvariantCulture, pattern, number * step * step)));
}
