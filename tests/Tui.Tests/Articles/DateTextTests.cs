using System.Globalization;
using Tui.Core.Articles.Fields;

namespace Tui.Tests.Articles;

public sealed class DateTextTests
{
    private static readonly TimeZoneInfo East = TimeZoneInfo.CreateCustomTimeZone("east", TimeSpan.FromHours(8), "east", "east");

    [Theory]
    [InlineData("Thu, 11 Nov 2021 15:23:50 GMT", "2021-11-11T15:23:50Z")]
    [InlineData("Thu, 11 Nov 2021 15:23:50 +0200", "2021-11-11T13:23:50Z")]
    [InlineData("11 Nov 2021 15:23 EST", "2021-11-11T20:23:00Z")]
    [InlineData("2021-10-10 11:06:15", "2021-10-10T03:06:15Z")]
    [InlineData("2021-10-10T11:06:15", "2021-10-10T03:06:15Z")]
    [InlineData("2021-10-10T11:06:15Z", "2021-10-10T11:06:15Z")]
    [InlineData("2021-10-10T11:06:15.250Z", "2021-10-10T11:06:15.250Z")]
    [InlineData("2021-10-10T11:06:15-05:30", "2021-10-10T16:36:15Z")]
    [InlineData("2021-10-10 11:06:15 +0800", "2021-10-10T03:06:15Z")]
    [InlineData("2021-10-10 11:06:15 +08", "2021-10-10T03:06:15Z")]
    [InlineData("2021-10-10 11:06", "2021-10-10T03:06:00Z")]
    [InlineData("2021-10-10", "2021-10-09T16:00:00Z")]
    [InlineData("2021-1-2 3:04:05", "2021-01-01T19:04:05Z")]
    [InlineData("2021/1/2", "2021-01-01T16:00:00Z")]
    [InlineData("2021.01.02 10:00", "2021-01-02T02:00:00Z")]
    [InlineData("2021年3月21日", "2021-03-20T16:00:00Z")]
    [InlineData("2021年3月21日 9时5分", "2021-03-21T01:05:00Z")]
    [InlineData("2021年03月21日 09:05:06", "2021-03-21T01:05:06Z")]
    [InlineData("2021 年 3 月 21 日 下午3:05", "2021-03-21T07:05:00Z")]
    [InlineData("March 5, 2021", "2021-03-04T16:00:00Z")]
    [InlineData("5th Mar 2021 4:05 PM", "2021-03-05T08:05:00Z")]
    [InlineData("2021-03", "2021-02-28T16:00:00Z")]
    public void A_date_is_read(string text, string expected) =>
        Assert.Equal(
            DateTimeOffset.Parse(expected, CultureInfo.InvariantCulture), DateText.Read(text, East)?.ToUniversalTime());

    [Theory]
    [InlineData("Invalid Date")]
    [InlineData("")]
    [InlineData("true")]
    [InlineData("2021-13-01")]
    [InlineData("2021-02-30")]
    [InlineData("2021-01-01 25:00")]
    [InlineData("2021-01-01 nonsense")]
    [InlineData("0000-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31T23:59:59-14:00")]
    [InlineData("20")]
    [InlineData("2021-01-01T00:00:00+99:00")]
    public void What_is_no_date_is_none(string text) => Assert.Null(DateText.Read(text, East));

    [Fact]
    public void A_date_that_is_none_is_a_problem_on_its_line()
    {
        var article = Reading.Of("---\ntitle: A\ndate: Invalid Date\n---\nbody");

        Assert.Null(article.Date);
        Assert.Equal((3, "the date is not a date"), (article.Problems[0].Line, article.Problems[0].Message));
    }

    [Theory]
    [InlineData("published: 2020-01-02", 2020)]
    [InlineData("pubDate: Thu, 02 Jan 2020 00:00:00 GMT", 2020)]
    [InlineData("date: Invalid Date\ncreated: 2019-01-02", 2019)]
    [InlineData("published: true", 2015)]
    [InlineData("layout: post", 2015)]
    public void Other_keys_and_the_file_name_stand_in_for_the_date(string matter, int year) =>
        Assert.Equal(year, Reading.Of($"---\n{matter}\n---\nbody", "posts/2015-03-30-spring.md").Date?.Year);

    [Theory]
    [InlineData("posts/spring.md")]
    [InlineData("posts/2015-rain.md")]
    [InlineData("posts/2015-99-99-x.md")]
    public void A_file_without_a_date_has_none(string path) => Assert.Null(Reading.Of("body", path).Date);
}
