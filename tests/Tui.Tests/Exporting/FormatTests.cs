using System.Text.Json;
using Tui.Core.Exporting;
using Tui.Core.Typesetting;

namespace Tui.Tests.Exporting;

public class FormatTests
{
    private const string FullAsJson =
        """{"path":"a/b.md","title":"“罕见”, \"rare\" 👍 𠮷","authors":["观察者网","Ada"]"""
        + ""","date":"2021-11-11T15:23:50Z","categories":[["新媒体","观察者网"],["气候"]],"tags":["甲烷"]"""
        + ""","leadImage":"https://example.org/1.jpg","images":[{"url":"https://example.org/1.jpg","caption":null}"""
        + """,{"url":"https://example.org/2.jpg","caption":"CNN报道截图"}],"links":[{"text":"链接","url":"https://example.org/"}]"""
        + ""","characters":15,"text":"第一段，链接\n[CNN报道截图]","problems":[{"line":3,"message":"odd"}]}""";

    private const string BareAsJson =
        """{"path":"c.md","title":"=1+1","authors":[],"date":null,"categories":[],"tags":[],"leadImage":null"""
        + ""","images":[],"links":[],"characters":0,"text":"","problems":[]}""";

    [Fact]
    public void A_line_of_json_has_the_keys_of_the_contract_and_nothing_escaped()
        => Assert.Equal(FullAsJson + "\n", new JsonLinesFormat().Format(SampleArticle.Full));

    [Fact]
    public void What_is_not_known_is_null_or_empty()
        => Assert.Equal(BareAsJson + "\n", new JsonLinesFormat().Format(SampleArticle.Bare));

    [Fact]
    public void Json_is_an_array()
    {
        var json = new JsonFormat();
        var text = json.Opening + json.Format(SampleArticle.Full) + json.Divider + json.Format(SampleArticle.Bare) + json.Closing;

        using var parsed = JsonDocument.Parse(text);
        Assert.Equal(2, parsed.RootElement.GetArrayLength());
        Assert.Equal(SampleArticle.Full.Title, parsed.RootElement[0].GetProperty("title").GetString());
    }

    [Fact]
    public void A_path_gives_a_terminal_nothing_to_obey()
    {
        var line = new JsonLinesFormat().Format(SampleArticle.Bare with { Path = "a\u001b[2J\u202eb\ud800.md" });

        Assert.StartsWith("{\"path\":\"a\\u001b[2J\\u202eb\ufffd.md\"", line, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', new CsvFormat().Format(SampleArticle.Bare with { Path = "a\u001b[2Jb.md" }));
    }

    [Fact]
    public void Csv_quotes_what_needs_it_and_keeps_a_spreadsheet_from_calculating()
    {
        var csv = new CsvFormat();

        Assert.Equal("path,title,authors,date,categories,tags,leadImage,images,links,characters,problems\r\n", csv.Opening);
        Assert.Equal(
            "a/b.md,\"“罕见”, \"\"rare\"\" 👍 𠮷\",观察者网; Ada,2021-11-11T15:23:50Z,新媒体/观察者网; 气候,甲烷,https://example.org/1.jpg,2,1,15,1\r\n",
            csv.Format(SampleArticle.Full));
        Assert.Contains("'=1+1", csv.Format(SampleArticle.Bare), StringComparison.Ordinal);
    }

    [Fact]
    public void Text_is_a_title_block_and_a_line_a_paragraph()
        => Assert.Equal(
            """
            “罕见”, "rare" 👍 𠮷
            观察者网, Ada · 2021-11-11 15:23
            新媒体 › 观察者网, 气候

            第一段，链接
            [CNN报道截图]

            """,
            new TextFormat(TimeZoneInfo.Utc).Format(SampleArticle.Full));

    [Fact]
    public void A_date_without_a_time_is_a_day()
        => Assert.Equal(
            "=1+1\n2021-11-11\n\n",
            new TextFormat(TimeZoneInfo.Utc).Format(SampleArticle.Bare with { Date = new(2021, 11, 11, 0, 0, 0, TimeSpan.Zero) }));

    [Fact]
    public void Typeset_text_keeps_within_its_width()
    {
        var options = new TypesetOptions(20, SampleArticle.Full.Date!.Value, TimeZoneInfo.Utc);

        var lines = new TypesetFormat(options).Format(SampleArticle.Full).Split('\n');

        Assert.All(lines, line => Assert.InRange(Tui.Text.CellWidth.Of(line), 0, 20));
        Assert.Contains(lines, line => line.Contains("CNN报道截图", StringComparison.Ordinal));
    }
}
