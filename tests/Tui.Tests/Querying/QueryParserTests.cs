using System.Globalization;
using Tui.Core.Querying;

namespace Tui.Tests.Querying;

public class QueryParserTests
{
    private static readonly QueryContext Context = new(
        new(2021, 11, 12, 3, 0, 0, TimeSpan.Zero),
        TimeZoneInfo.CreateCustomTimeZone("+8", TimeSpan.FromHours(8), "+8", "+8"));

    [Theory]
    [InlineData("", "all")]
    [InlineData("methane budget", "(methane & budget)")]
    [InlineData("\"methane budget\"", "'methane budget'")]
    [InlineData("a b OR c d", "((a & b) | (c & d))")]
    [InlineData("a (b OR c)", "(a & (b | c))")]
    [InlineData("a -b", "(a & !b)")]
    [InlineData("-a", "!a")]
    [InlineData("-(a OR b)", "!(a | b)")]
    [InlineData("“甲烷” －减排", "(甲烷 & !减排)")]
    [InlineData("title：甲烷", "title=甲烷")]
    [InlineData("Author:\"Ada Lovelace\"", "author='ada lovelace'")]
    [InlineData("category:新媒体/观察者网/", "category=新媒体/观察者网")]
    [InlineData("category:*/头条", "category=**/头条")]
    [InlineData("tag:C++ path:2021/*.md has:Image", "(tag=C++ & path=2021/*.md & has=Image)")]
    [InlineData("http://example.org/", "'http example org'")]
    [InlineData("12:30", "'12 30'")]
    [InlineData("a – b", "(a & b)")]
    [InlineData("a and not b or c", "(a & and & not & b & or & c)")]
    [InlineData("\"a AND b\" climat*", "('a and b' & climat*)")]
    [InlineData("C* \"2*3\"", "(c* & '2 3')")]
    [InlineData("foo-bar*", "'foo bar*'")]
    public void A_query_is_read(string text, string expected)
        => Assert.Equal(expected, Show(QueryParser.Parse(text, Context)));

    [Theory]
    [InlineData("date:2021", "2020-12-31T16:00 2021-12-31T16:00")]
    [InlineData("date:2021-11", "2021-10-31T16:00 2021-11-30T16:00")]
    [InlineData("date:2021/3/9", "2021-03-08T16:00 2021-03-09T16:00")]
    [InlineData("date:2021年3月9日", "2021-03-08T16:00 2021-03-09T16:00")]
    [InlineData("date:yesterday", "2021-11-10T16:00 2021-11-11T16:00")]
    [InlineData("date:2020..2021-03", "2019-12-31T16:00 2021-03-31T16:00")]
    [InlineData("after:-7d", "2021-11-04T16:00 -")]
    [InlineData("after:-1m", "2021-10-11T16:00 -")]
    [InlineData("after:-2h", "2021-11-12T01:00 -")]
    [InlineData("date:-7d..-1d", "2021-11-04T16:00 2021-11-11T16:00")]
    [InlineData("after:2021-11", "2021-10-31T16:00 -")]
    [InlineData("before:today", "- 2021-11-11T16:00")]
    public void A_date_is_a_time_in_the_users_zone(string text, string expected)
    {
        var time = Assert.IsType<Query.Published>(QueryParser.Parse(text, Context));

        Assert.Equal(expected, $"{Show(time.From)} {Show(time.Until)}");
    }

    [Theory]
    [InlineData("a \"b c", 2, 1, "the quotation mark is not closed")]
    [InlineData("(a", 0, 1, "the parenthesis is not closed")]
    [InlineData("a)", 1, 1, "there is no '(' for this ')'")]
    [InlineData(")", 0, 1, "there is no '(' for this ')'")]
    [InlineData("a OR b OR )", 10, 1, "there is no '(' for this ')'")]
    [InlineData("a ()", 3, 1, "there is nothing between the parentheses")]
    [InlineData("a OR", 2, 2, "OR needs something on both sides")]
    [InlineData("OR a", 0, 2, "OR needs something on both sides")]
    [InlineData("a date:2021-13", 7, 7, "'2021-13' is no date: write 2021, 2021-11, 2021-11-10, yesterday or -7d")]
    [InlineData("a date:2022..2021", 7, 10, "'2022..2021' ends before it begins")]
    [InlineData("after:today..-2d", 6, 10, "'today..-2d' ends before it begins")]
    [InlineData("a title:-rust", 8, 1, "'-' stands before the field: -title:rust")]
    [InlineData("tag:－\"a b\"", 4, 1, "'-' stands before the field: -tag:\"a b\"")]
    [InlineData("title:-kub:x", 6, 1, "'-' stands before the field: -title:…")]
    [InlineData("titel:-b", 0, 6,
        "there is no field 'titel:'; is 'title:' meant? There are title, author, category, tag, path, text, after, before, date, is, has, copies. Put words with a colon in quotation marks")]
    [InlineData("has:soul", 4, 4, "has: takes image, code, table, link, problem or duplicate, not 'soul'")]
    [InlineData("title:foo:bar", 6, 4, "a value with a colon in it stands in quotation marks")]
    [InlineData("a title: b", 2, 6, "title: needs a value right after the colon")]
    [InlineData("titel:b", 0, 6, "there is no field 'titel:'; is 'title:' meant? There are "
        + "title, author, category, tag, path, text, after, before, date, is, has, copies. Put words with a colon in quotation marks")]
    [InlineData("a colour:b", 2, 7, "there is no field 'colour:'; there are "
        + "title, author, category, tag, path, text, after, before, date, is, has, copies. Put words with a colon in quotation marks")]
    [InlineData("a - b", 2, 1, "'-' stands right before what is not to be found, as in -oil")]
    [InlineData("a AND b", 2, 3, "AND is not needed: words side by side must all be found; as a word it stands in quotation marks")]
    [InlineData("NOT b", 0, 3, "without a word is written as in -oil; NOT as a word stands in quotation marks")]
    [InlineData("a tite*l", 6, 1, "'*' stands only at the end of a word: tite*")]
    [InlineData("title:b*c", 7, 1, "'*' stands only at the end of a word: b*")]
    [InlineData("*coal", 0, 1, "'*' stands at the end of a word, as in climat*")]
    [InlineData("a *", 2, 1, "'*' stands at the end of a word, as in climat*")]
    [InlineData("is:open", 3, 4, "is: takes read, unread or starred, not 'open'")]
    [InlineData("?!", 0, 2, "there is no letter or digit to search for")]
    public void A_mistake_says_where_it_is(string text, int start, int length, string message)
    {
        var mistake = Assert.Throws<QueryException>(() => QueryParser.Parse(text, Context));

        Assert.Equal((start, length, message), (mistake.Start, mistake.Length, mistake.Message));
    }

    [Fact]
    public void Parentheses_without_end_are_a_mistake_and_no_crash()
        => Assert.Throws<QueryException>(() => QueryParser.Parse(new string('(', 100_000), Context));

    [Fact]
    public void Minus_signs_without_end_are_a_mistake_and_no_crash()
        => Assert.Throws<QueryException>(() => QueryParser.Parse(new string('-', 100_000) + "a", Context));

    private static string Show(DateTimeOffset? time)
        => time?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm", CultureInfo.InvariantCulture) ?? "-";

    private static string Show(Query query) => query switch
    {
        Query.All => "all",
        Query.And and => "(" + string.Join(" & ", and.Parts.Select(Show)) + ")",
        Query.Or or => "(" + string.Join(" | ", or.Parts.Select(Show)) + ")",
        Query.Not not => "!" + Show(not.Inner),
        Query.Contains words => ShowField(words.Where) + Show(words.Phrase),
        Query.InCategory category => "category=" + (category.AtAnyDepth ? "**/" : "") + category.Path,
        Query.Tagged tagged => "tag=" + tagged.Tag,
        Query.PathContains path => "path=" + path.Text,
        Query.Has has => "has=" + has.Feature,
        _ => query.ToString(),
    };

    private static string ShowField(TextField field) => field switch
    {
        TextField.Title => "title=",
        TextField.Authors => "author=",
        TextField.Body => "text=",
        _ => "",
    };

    private static string Show(SearchPhrase phrase)
    {
        var text = string.Join(' ', phrase.Tokens) + (phrase.LastIsPrefix ? "*" : "");
        return phrase.Tokens.Length > 1 ? $"'{text}'" : text;
    }
}
