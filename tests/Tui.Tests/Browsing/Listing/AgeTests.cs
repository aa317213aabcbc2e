using Tui.Browsing.Listing;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Tests.Browsing.Listing;

public class AgeTests
{
    [Theory]
    [InlineData(21, "21 days ago", "21 天前")]
    [InlineData(1.5, "1 day ago", "1 天前")]
    [InlineData(2000, "5 years ago", "5 年前")]
    [InlineData(-0.1, "in 2 hours", "2 小时后")]
    [InlineData(0, "now", "刚刚")]
    public void Where_the_screen_is_read_out_it_is_in_whole_words(double daysAgo, string english, string chinese)
    {
        var age = Age.InWords(InventedArticles.Now.AddDays(-daysAgo), InventedArticles.Now)!;

        Assert.Equal((english, chinese), (age.ToString(), Phrases.Named("zh")!.Of(age)));
    }

    [Theory]
    [InlineData(0, "now")]
    [InlineData(0.01, "14 min")]
    [InlineData(0.13, "3 h")]
    [InlineData(2.5, "2 d")]
    [InlineData(59, "59 d")]
    [InlineData(100, "3 mo")]
    [InlineData(364, "11 mo")]
    [InlineData(2000, "5 y")]
    [InlineData(-3, "+3 d")]
    [InlineData(-0.041, "soon")]
    [InlineData(-0.13, "+3 h")]
    public void An_age_is_a_number_and_a_unit(double days, string expected)
    {
        Assert.Equal(expected, Age.Of(InventedArticles.Now.AddDays(-days), InventedArticles.Now)?.ToString());
    }

    [Fact]
    public void Without_a_date_there_is_no_age()
    {
        Assert.Null(Age.Of(null, InventedArticles.Now));
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void No_age_is_wider_than_its_column(string language)
    {
        var phrases = Phrases.Named(language)!;
        foreach (var days in Enumerable.Range(0, 400_000).Select(number => number * 1.7))
            Assert.True(WidthOf(DateTimeOffset.MaxValue.AddDays(-days), DateTimeOffset.MaxValue) <= Age.Width);
        foreach (var minutes in Enumerable.Range(-3000, 6000))
            Assert.True(WidthOf(InventedArticles.Now.AddMinutes(minutes), InventedArticles.Now) <= Age.Width);

        int WidthOf(DateTimeOffset date, DateTimeOffset now) => CellWidth.Of(phrases.Of(Age.Of(date, now)!));
    }
}
