using BenchmarkDotNet.Attributes;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Benchmarks;

/// <summary>Setting a news article of some 2,700 Chinese characters.</summary>
[MemoryDiagnoser]
public class TypesettingBenchmarks
{
    private const string Sentence =
        "据水务站消息，截至11日8时，水位为4.62米，比警戒线高0.12米；镇长表示：“我们已经准备了3,000个沙袋，足够用到下个月。”";

    private static readonly Article News = new()
    {
        Path = "news.md",
        Title = "春汛提前两周到来，沿湖三镇连夜加固堤坝",
        Authors = ["湖畔观察"],
        Date = new DateTimeOffset(2021, 11, 11, 15, 23, 50, TimeSpan.Zero),
        Categories = [["新媒体", "湖畔观察", "头条"]],
        Body = [.. Enumerable.Range(0, 24).SelectMany(Blocks)],
    };

    private readonly string _text = ArticleContent.TextOf(News).Replace("\n", "", StringComparison.Ordinal);
    private readonly List<LineRange> _lines = [];

    private readonly TypesetOptions _options = new(
        80, new DateTimeOffset(2026, 11, 22, 0, 0, 0, TimeSpan.Zero), TimeZoneInfo.Utc);

    [Benchmark]
    public TypesetArticle Typeset() => Typesetter.Typeset(News, _options);

    [Benchmark]
    public int BreakLines()
    {
        _lines.Clear();
        LineBreaker.Break(_text, new LineWidths(80, 80), _lines);
        return _lines.Count;
    }

    [Benchmark]
    public int MeasureWidth() => CellWidth.Of(_text);

    [Benchmark]
    public string CleanWhatIsClean() => TextCleaner.Clean(_text);

    private static IEnumerable<Block> Blocks(int number) => (number % 6) switch
    {
        0 => [new Block.Heading(2, [new Inline.Text("堤坝加固，志愿者是主力")]), Paragraph()],
        3 => [new Block.Figure([new Image("https://img.example/1.jpg", "志愿者在堤坝上接力传递沙袋")]), Paragraph()],
        _ => [Paragraph()],
    };

    private static Block.Paragraph Paragraph() => new(
        [new Inline.Text(Sentence), new Inline.Link("https://water.example/notice", [new Inline.Text("《汛情通告》")]), new Inline.Text(Sentence)]);
}
