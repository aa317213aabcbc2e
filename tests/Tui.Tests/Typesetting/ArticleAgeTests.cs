using System.Globalization;
using Tui.Core.Language;
using Tui.Core.Typesetting;

namespace Tui.Tests.Typesetting;

public class ArticleAgeTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 22, 12, 0, 0, TimeSpan.Zero);

    [Theory]
    [InlineData("2026-11-22T12:00:00Z", "now")]
    [InlineData("2026-11-22T11:59:58Z", "2 seconds ago")]
    [InlineData("2026-11-22T11:30:00Z", "30 minutes ago")]
    [InlineData("2026-11-22T11:00:00Z", "an hour ago")]
    [InlineData("2026-11-21T11:00:00Z", "yesterday")]
    [InlineData("2026-11-01T12:00:00Z", "21 days ago")]
    [InlineData("2026-10-01T12:00:00Z", "one month ago")]
    [InlineData("2025-12-01T12:00:00Z", "11 months ago")]
    [InlineData("2021-11-11T15:23:50Z", "5 years ago")]
    [InlineData("2027-12-01T00:00:00Z", "one year from now")]
    public void An_age_is_told_in_words(string moment, string words) =>
        Assert.Equal(words, ArticleAge.InWords(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), Now, Phrases.English));

    [Theory]
    [InlineData("2026-11-22T12:00:00Z", "刚刚")]
    [InlineData("2026-11-22T11:30:00Z", "30 分钟前")]
    [InlineData("2026-11-21T11:00:00Z", "1 天前")]
    [InlineData("2026-10-01T12:00:00Z", "1 个月前")]
    [InlineData("2021-11-11T15:23:50Z", "5 年前")]
    [InlineData("2027-12-01T00:00:00Z", "1 年后")]
    public void An_age_is_told_in_Chinese_words(string moment, string words) =>
        Assert.Equal(words, ArticleAge.InWords(DateTimeOffset.Parse(moment, CultureInfo.InvariantCulture), Now, Phrases.Named("zh")!));
}
