using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Tests.Typesetting;

public class TypesetterPropertyTests
{
    private static readonly Gen<int> Widths = Gen.OneOf(Gen.Choose(1, 20), Gen.Choose(1, 200));

    [Fact]
    public void No_line_is_wider_than_the_width_and_positions_never_fall()
    {
        Prop.ForAll(RandomArticles.Any.ToArbitrary(), Widths.ToArbitrary(), (article, width) =>
        {
            var set = TypesetterTests.Set(article, width);
            Assert.All(set.Lines, line => Assert.InRange(CellWidth.Of(line.Line.Text), 0, width));
            Assert.Equal(set.Lines.Select(line => line.Position).Order(), set.Lines.Select(line => line.Position));
            Assert.All(set.Landmarks, landmark => Assert.InRange(landmark.Line, 0, set.Lines.Length - 1));
            Assert.Equal(set.Landmarks.Select(landmark => landmark.Line).Order(), set.Landmarks.Select(landmark => landmark.Line));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void All_text_is_set_in_its_order()
    {
        Prop.ForAll(RandomArticles.WithoutTables.ToArbitrary(), Gen.Choose(2, 200).ToArbitrary(), (article, width) =>
        {
            var ink = Ink(TypesetterTests.Set(article, width));
            var expected = Ink(TypesetterTests.Set(article, 10_000));
            Assert.Equal(expected, ink);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_table_loses_no_text()
    {
        Prop.ForAll(RandomArticles.Any.ToArbitrary(), Gen.Choose(2, 200).ToArbitrary(), (article, width) =>
        {
            var ink = Letters(Ink(TypesetterTests.Set(article, width)));
            var expected = new SortedDictionary<Rune, int>(Letters(AllText(article.Body)));
            Assert.All(expected, pair => Assert.InRange(ink.GetValueOrDefault(pair.Key), pair.Value, int.MaxValue));
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void A_head_without_entries_is_kept_in_a_table_of_records()
    {
        var narrow = TypesetterTests.Set(Articles.Reading.Html(
            "<table><tr><th>年份</th><th>地点</th><th><ul><li>备注</li></ul></th></tr><tr><td>二〇二一年十一月</td></tr></table>"), 6);

        foreach (var head in (string[])["年份", "地点", "备注"])
            Assert.Contains(narrow.Lines, line => line.Line.Text.Contains(head, StringComparison.Ordinal));
    }

    [Fact]
    public void The_same_place_is_found_at_every_width()
    {
        Prop.ForAll(RandomArticles.WithoutTables.ToArbitrary(), Widths.ToArbitrary(), (article, width) =>
        {
            var last = TypesetterTests.Set(article, width).Lines[^1].Position;
            Assert.InRange(TypesetterTests.Set(article, 80).LineAt(last), 0, int.MaxValue);
        }).QuickCheckThrowOnFailure();
    }

    private static string Ink(TypesetArticle article)
    {
        var ink = new StringBuilder();
        foreach (var span in article.Lines.SelectMany(line => line.Line.Spans))
        {
            if (!span.Style.HasFlag(SpanStyle.Dim))
                ink.Append(span.Text.Replace(" ", "", StringComparison.Ordinal));
        }

        return ink.ToString();
    }

    private static Dictionary<Rune, int> Letters(string text) =>
        text.EnumerateRunes().Where(Rune.IsLetter).CountBy(rune => rune).ToDictionary();

    private static string AllText(IEnumerable<Block> blocks) => string.Concat(blocks.Select(AllText));

    private static string AllText(Block block) => block switch
    {
        Block.Paragraph paragraph => AllText(paragraph.Content),
        Block.Heading heading => AllText(heading.Content),
        Block.List list => string.Concat(list.Items.Select(item => AllText(item.Content))),
        Block.Quotation quotation => AllText(quotation.Content),
        Block.Code code => code.Text,
        Block.Figure figure => figure.Images[0].Caption!,
        Block.DefinitionList list => string.Concat(list.Definitions.Select(definition => AllText(definition.Term) + AllText(definition.Description))),
        Block.Footnotes notes => string.Concat(notes.Notes.Select(note => AllText(note.Content))),
        Block.Table table => string.Concat(table.Rows.SelectMany(row => row.Cells).Select(cell => AllText(cell.Content))),
        _ => "",
    };

    private static string AllText(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Inline.Text text => text.Value,
        Inline.Code code => code.Value,
        Inline.Span span => AllText(span.Content),
        _ => "",
    }));
}
