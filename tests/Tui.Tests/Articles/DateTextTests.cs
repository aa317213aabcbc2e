using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Articles.Fields;
using Tui.Core.Typesetting;

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
    [InlineData("2021-12-31 24:00:00", "2021-12-31T16:00:00Z")]
    [InlineData("0001-01-03", "0001-01-02T16:00:00Z")]
    [InlineData("9999-12-30T23:59:59Z", "9999-12-30T23:59:59Z")]
    [InlineData("20210102", "2021-01-01T16:00:00Z")]
    [InlineData("13/10/2021", "2021-10-12T16:00:00Z")]
    [InlineData("10/13/2021", "2021-10-12T16:00:00Z")]
    [InlineData("1.2.2021", "2021-01-31T16:00:00Z")]
    [InlineData("2021년 3월 21일 오후 3:05", "2021-03-21T07:05:00Z")]
    [InlineData("2021. 3. 21.", "2021-03-20T16:00:00Z")]
    [InlineData("二〇二一年三月二十一日", "2021-03-20T16:00:00Z")]
    [InlineData("令和3年3月21日(日) 10:00", "2021-03-21T02:00:00Z")]
    [InlineData("民國110年3月21日", "2021-03-20T16:00:00Z")]
    [InlineData("２０２１年３月２１日", "2021-03-20T16:00:00Z")]
    [InlineData("2021年3月21日 星期日", "2021-03-20T16:00:00Z")]
    [InlineData("21. März 2021", "2021-03-20T16:00:00Z")]
    [InlineData("1 août 2021", "2021-07-31T16:00:00Z")]
    [InlineData("21 de marzo de 2021", "2021-03-20T16:00:00Z")]
    [InlineData("October 10, 2021 at 11:06 AM", "2021-10-10T03:06:00Z")]
    [InlineData("1633835175", "2021-10-10T03:06:15Z")]
    [InlineData("1633835175000", "2021-10-10T03:06:15Z")]
    [InlineData("2021–10–10", "2021-10-09T16:00:00Z")]
    [InlineData("2021-10-10 11:06:15 UTC+8", "2021-10-10T03:06:15Z")]
    [InlineData("Sun Oct 10 2021 11:06:15 GMT+0800 (China Standard Time)", "2021-10-10T03:06:15Z")]
    [InlineData("Sun Oct 10 11:06:15 CST 2021", "2021-10-10T03:06:15Z")]
    [InlineData("Sun Oct 10 11:06:15 2021", "2021-10-10T03:06:15Z")]
    [InlineData("Sun Oct  3 11:06:15 EDT 2021", "2021-10-03T15:06:15Z")]
    [InlineData("2021-10-10 11:06:15 CST", "2021-10-10T03:06:15Z")]
    [InlineData("2021-10-10 11:06:15 Asia/Tokyo", "2021-10-10T02:06:15Z")]
    [InlineData("2021-07-10 11:06 America/New_York", "2021-07-10T15:06:00Z")]
    [InlineData("10 octobre 2021 à 11h06", "2021-10-10T03:06:00Z")]
    [InlineData("2021-10-10 11h06", "2021-10-10T03:06:00Z")]
    [InlineData("02/02/2021", "2021-02-01T16:00:00Z")]
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
    [InlineData("9999-12-31 24:00:00")]
    [InlineData("9999-12-31 23:59:60.9999999")]
    [InlineData("9999-12-31T00:00:00Z")]
    [InlineData("0001-01-01T23:59:59Z")]
    [InlineData("0001-01-02T00:00:00+14:00")]
    [InlineData("2021-01-01 24:00:01")]
    [InlineData("2021-01-01 24:30")]
    [InlineData("20")]
    [InlineData("01/02/2021")]
    [InlineData("昨天")]
    [InlineData("2021-01-01 10:00 Nowhere/Else")]
    [InlineData("2021-01-01 10:00 ../../dev/zero")]
    [InlineData("2021-01-01T00:00:00+99:00")]
    public void What_is_no_date_is_none(string text) => Assert.Null(DateText.Read(text, East));

    [Theory]
    [InlineData(";;;\n\"title\": \"A\",\n\"tags\": [\"a\",\n  \"date\"],\n\"date\": \"soon\"\n;;;\nbody", 5)]
    [InlineData("{\n  \"title\": \"A\",\n  \"date\": \"soon\"\n}\nbody", 3)]
    public void In_JSON_too_a_date_that_is_none_is_a_problem_on_its_line(string text, int line) =>
        Assert.Equal(line, Assert.Single(Reading.Of(text).Problems).Line);

    [Fact]
    public void A_date_that_is_none_is_a_problem_on_its_line()
    {
        var article = Reading.Of("---\ntitle: A\ndate: Invalid Date\n---\nbody");

        Assert.Null(article.Date);
        Assert.Equal((3, "the date is not a date, so it is left out ('Invalid Date')"), (article.Problems[0].Line, article.Problems[0].Message));
    }

    [Fact]
    public void A_date_that_may_be_two_is_none_and_the_problem_says_why()
    {
        var article = Reading.Of("---\ntitle: A\ndate: 01/02/2021\n---\nbody");

        Assert.Null(article.Date);
        Assert.Contains("the day or the month first", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("published: 2020-01-02", 2020)]
    [InlineData("pubDate: Thu, 02 Jan 2020 00:00:00 GMT", 2020)]
    [InlineData("date: Invalid Date\ncreated: 2019-01-02", 2019)]
    [InlineData("published: true", 2015)]
    [InlineData("layout: post", 2015)]
    public void Other_keys_and_the_file_name_stand_in_for_the_date(string matter, int year) =>
        Assert.Equal(year, Reading.Of($"---\n{matter}\n---\nbody", "posts/2015-03-30-spring.md").Date?.Year);

    [Fact]
    public void What_is_no_date_is_quoted_in_a_few_words()
    {
        var message = Assert.Single(Reading.Of($"---\ndate: \"soon\\e[2J {new string('x', 99)}\"\n---\nbody").Problems).Message;

        Assert.Contains("('soon", message, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', message);
        Assert.InRange(message.Length, 60, 90);
    }

    [Theory]
    [InlineData("path = \"2021/07/29/boats\"", "2021-07-29")]
    [InlineData("path = \"/2021/07/29/boats\"", "2021-07-29")]
    [InlineData("path = \"2021/07/99/boats\"", null)]
    [InlineData("path = \"boats/2021/07/29\"", null)]
    public void The_day_that_an_address_begins_with_stands_in_for_the_date(string matter, string? day) =>
        Assert.Equal(day, Reading.Of($"+++\n{matter}\n+++\nbody").Date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("posts/spring.md")]
    [InlineData("posts/2015-rain.md")]
    [InlineData("posts/2015-99-99-x.md")]
    public void A_file_without_a_date_has_none(string path) => Assert.Null(Reading.Of("body", path).Date);

    [Fact]
    public void A_date_of_any_digits_can_be_read_and_shown_in_any_zone() =>
        Prop.ForAll(Dates.ToArbitrary(), Gen.Elements(Zones).ToArbitrary(), Gen.Elements(Zones).ToArbitrary(), (date, written, shown) =>
        {
            var article = Reading.Of($"---\ntitle: a\ndate: {date}\n---\nb", zone: written);

            var set = Typesetter.Typeset(article, new TypesetOptions(80, DateTimeOffset.UnixEpoch, shown));
            Assert.NotEmpty(set.Lines);
            if (article.Date is { } read) Assert.Equal(read.UtcTicks, read.ToOffset(shown.BaseUtcOffset).UtcTicks);
            else Assert.StartsWith("the date is not a date, so it is left out", Assert.Single(article.Problems).Message, StringComparison.Ordinal);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(2_000));

    private static readonly TimeZoneInfo[] Zones =
        [.. new[] { -14, -12, 0, 8, 14 }.Select(hours => TimeZoneInfo.CreateCustomTimeZone($"{hours}", TimeSpan.FromHours(hours), null, null))];

    // Numbers at the ends of what they may be, and any others of as many digits.
    private static Gen<string> Dates =>
        from year in Gen.OneOf(Gen.Elements("0000", "0001", "2021", "9998", "9999"), Digits(4))
        from month in Gen.OneOf(Gen.Elements("01", "1", "12"), Digits(2))
        from day in Gen.OneOf(Gen.Elements("01", "02", "30", "31"), Digits(2))
        from time in Gen.OneOf(
            Gen.Elements("", " 00:00", " 23:59:59.9999999", "T24:00:00", " 23:59:60"), Digits(6).Select(d => $"T{d[..2]}:{d[2..4]}:{d[4..]}"))
        from zone in Gen.OneOf(Gen.Elements("", "Z", " +1400", "-14:00", " PST"), Digits(4).Select(d => $"+{d}"))
        select $"{year}-{month}-{day}{time}{zone}";

    private static Gen<string> Digits(int count) => Gen.Choose('0', '9').ArrayOf(count).Select(d => string.Concat(d.Select(c => (char)c)));
}
