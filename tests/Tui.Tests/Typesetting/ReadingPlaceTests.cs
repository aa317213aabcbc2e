using System.Text.RegularExpressions;
using Tui.Core.Typesetting;
using static Tui.Tests.Typesetting.Build;

namespace Tui.Tests.Typesetting;

public partial class ReadingPlaceTests
{
    private static readonly int[] Widths = [20, 27, 40, 61, 80, 132];

    private static readonly string Long = string.Concat(Enumerable.Range(100, 200).Select(number => $"一段文字{number}，with words {number}。"));

    [Theory]
    [InlineData("1/12.0.3/145/北岸老码头")]
    [InlineData("1/-1/0/Title")]
    [InlineData("1/3/7/a/b//c")]
    [InlineData("1//16/")]
    public void A_place_reads_its_own_text(string text) => Assert.Equal(text, ReadingPlace.Parse(text)!.ToString());

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2/0/0/later")]
    [InlineData("1/x/0/a")]
    [InlineData("1/0/-1/a")]
    [InlineData("1/0/a")]
    public void What_is_no_place_is_none(string? text) => Assert.Null(ReadingPlace.Parse(text));

    [Theory]
    [InlineData("news")]
    [InlineData("prose")]
    [InlineData("lists")]
    [InlineData("quotations")]
    [InlineData("figures")]
    [InlineData("links")]
    [InlineData("scripts")]
    [InlineData("code")]
    public void Every_line_s_first_word_is_found_at_every_other_width(string name)
    {
        var article = HandBuiltArticles.ByName(name);
        foreach (var (from, to) in Widths.SelectMany(from => Widths.Select(to => (from, to))))
        {
            var (before, after) = (TypesetterTests.Set(article, from), TypesetterTests.Set(article, to));
            for (var line = 0; line < before.Lines.Length; line++)
            {
                var place = ReadingPlace.Parse(before.PlaceOf(line).ToString())!;
                var found = after.LineOf(place);
                Assert.Contains(place.Words[..Math.Min(3, place.Words.Length)], Letters(after, found), StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("tables")]
    [InlineData("wide-table")]
    [InlineData("spans")]
    public void A_cell_s_first_word_is_found_whether_a_table_has_columns_or_records(string name)
    {
        var article = HandBuiltArticles.ByName(name);
        var (columns, records) = (TypesetterTests.Set(article, 132), TypesetterTests.Set(article, 20));
        for (var line = 0; line < records.Lines.Length; line++)
        {
            var place = records.PlaceOf(line);
            var row = columns.LineOf(place);
            var end = row;
            while (end + 1 < columns.Lines.Length && columns.Lines[end + 1].Position <= columns.Lines[row].Position)
                end++;
            var text = string.Concat(Enumerable.Range(row, end - row + 1).Select(index => Letters(columns, index)));
            Assert.Contains(place.Words[..Math.Min(2, place.Words.Length)], text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_place_outlasts_what_is_written_before_it()
    {
        var set = TypesetterTests.Set(Article("T", Paragraph("first"), Paragraph(Long), Paragraph("last")), 40);
        var place = set.PlaceOf(20);
        var edited = TypesetterTests.Set(
            Article("T2", Heading(1, "new"), Paragraph("and new"), Paragraph("first, changed"), Paragraph("Now " + Long)), 61);

        Assert.Contains(place.Words[..8], Letters(edited, edited.LineOf(place)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_whose_words_are_gone_is_near_where_it_was()
    {
        var set = TypesetterTests.Set(Article("T", Paragraph("first"), Paragraph(Long)), 40);
        var place = set.PlaceOf(20);
        var edited = TypesetterTests.Set(Article("T", Paragraph("first"), Paragraph(new string('字', Long.Length))), 40);

        Assert.InRange(edited.LineOf(place), 15, 30);
    }

    [Fact]
    public void A_number_that_a_link_gets_elsewhere_moves_nothing()
    {
        var links = Enumerable.Range(1, 30).Select(number => Link($"http://{number}.example", $"link {number}, ")).ToList();
        var set = TypesetterTests.Set(Article("T", Paragraph([.. links])), 30);
        var line = 6;
        var after = TypesetterTests.Set(Article("T", Paragraph(Link("http://0.example", "new")), Paragraph([.. links])), 30);

        Assert.Contains(
            set.PlaceOf(line).Words[..4], Letters(after, after.LineOf(set.PlaceOf(line))), StringComparison.Ordinal);
    }

    [Fact]
    public void Landmarks_have_places_of_their_own()
    {
        var article = Article("T", Paragraph(Plain(Long), Link("http://a.example", "the link")), Figure("a caption", "p.png"), Heading(2, "Heading"));
        var set = TypesetterTests.Set(article, 40);

        Assert.Equal(
            ["thelink", "acaption", "Heading"], set.Landmarks.Select(landmark => set.PlaceOf(landmark).Words));
    }

    [Fact]
    public void A_figure_without_a_caption_is_a_place()
    {
        var article = Article("T", Paragraph("a"), Figure(null, "p.png"), Paragraph("b"));
        var (narrow, wide) = (TypesetterTests.Set(article, 20), TypesetterTests.Set(article, 80));

        Assert.Contains("▣ 1", wide.Lines[wide.LineOf(narrow.PlaceOf(5))].Line.Text, StringComparison.Ordinal);
    }

    // Of the line and the next ones: a word of the place may have been divided, a mark may stand alone before it.
    private static string Letters(TypesetArticle set, int line)
    {
        var text = string.Concat(set.Lines.Skip(line).Take(3).Select(each => each.Line.Text));
        return string.Concat(LinkNumber().Replace(text, "").Where(character => !char.IsWhiteSpace(character) && !"│↪·".Contains(character)));
    }

    [GeneratedRegex(@"\[\d+\]", RegexOptions.NonBacktracking)]
    private static partial Regex LinkNumber();
}
