using Tui.Browsing;
using Tui.Browsing.Articles;
using Tui.Browsing.Pictures;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Tests.Typesetting;
using Tui.Text;

namespace Tui.Tests.Browsing.Articles;

public class PageTurnTests
{
    private const string Sentence = "The boats came in one after another, and on the quay they sold what there was. ";

    /// <summary>Lines of text, one a letter: <c>.</c> text, <c>F</c> the first line of a figure, <c>f</c> a further one,
    /// <c>H</c> a heading, a space an empty line.</summary>
    private static TypesetArticle Page(string lines)
    {
        var marks = new List<Landmark>();
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i] is 'F')
                marks.Add(new Landmark(LandmarkKind.Figure, i, 1, "")
                {
                    Address = "a.png",
                    LineCount = lines[(i + 1)..].TakeWhile(c => c is 'f').Count() + 1,
                });
            else if (lines[i] is 'H')
                marks.Add(new Landmark(LandmarkKind.Heading, i, 2, ""));
        }

        var set = lines.Select((c, i) => new TypesetLine(c is ' ' ? StyledLine.Empty : new StyledLine([new(c.ToString())]), i));
        return new TypesetArticle(TextRoom.Of(40), [.. set], [.. marks]);
    }

    [Fact]
    public void A_page_of_text_keeps_a_line_of_the_page_before() =>
        Assert.Equal(4, PageTurn.Down(Page("............"), 0, 5, 4));

    [Fact]
    public void A_figure_cut_at_the_page_s_end_begins_the_next_page() =>
        Assert.Equal(3, PageTurn.Down(Page("...Fff....."), 0, 5, 4));

    [Fact]
    public void A_figure_that_ends_with_the_page_is_not_begun_again_in_its_middle() =>
        Assert.Equal(5, PageTurn.Down(Page("..Fff......"), 0, 5, 4));

    [Fact]
    public void A_figure_longer_than_a_page_is_read_through() =>
        Assert.Equal(6, PageTurn.Down(Page("..Ffffffff....."), 2, 5, 4));

    [Fact]
    public void A_heading_at_the_page_s_end_goes_with_its_text() =>
        Assert.Equal(3, PageTurn.Down(Page("...H ......."), 0, 5, 4));

    [Fact]
    public void A_heading_goes_with_the_figure_below_it() =>
        Assert.Equal(2, PageTurn.Down(Page("..H Fff....."), 0, 6, 5));

    [Fact]
    public void Half_a_page_stops_at_a_figure_s_first_line() =>
        Assert.Equal(2, PageTurn.Down(Page("..Fff......."), 0, 6, 3));

    [Fact]
    public void A_page_up_does_not_begin_within_a_figure() =>
        Assert.Equal(5, PageTurn.Up(Page("..Fff......."), 8, 5, 4));

    [Fact]
    public void A_page_up_does_not_end_within_the_figure_that_it_came_from() =>
        Assert.Equal(1, PageTurn.Up(Page("......Fff..."), 6, 5, 4));

    [Fact]
    public void The_page_keys_of_the_browser_cut_no_figure()
    {
        var state = new BrowserState { ArchiveName = "a", Size = new(120, 40), Focus = Pane.Article };
        var height = state.Layout.Article.Height;
        var text = Page(new string('.', height - 2) + "Ffff" + new string('.', 3 * height));
        state = state with { Article = ArticleState.Empty with { Path = "a.md", Text = text } };

        var next = Movement.Apply(state, new BrowserAction.MovePages(1));

        Assert.Equal(height - 2, next.Article.Top);
        Assert.Equal(0, Movement.Apply(next, new BrowserAction.MovePages(-1)).Article.Top);
    }

    [Fact]
    public void A_picture_is_not_cut_from_its_caption()
    {
        var article = Pictured(Page("...Ff......"), rows: 4);

        Assert.Equal(3, PageTurn.Down(article, 0, 8, 7));
        Assert.Equal(3, PageTurn.Down(article, 0, 6, 5));
        Assert.Equal(9, PageTurn.Up(article, 13, 8, 7));
        Assert.Equal(9, PageTurn.Down(article, 3, 6, 5));
    }

    [Fact]
    public void A_heading_goes_with_the_picture_below_it() =>
        Assert.Equal(1, PageTurn.Down(Pictured(Page(".H F......."), rows: 3), 0, 6, 5));

    [Fact]
    public void Whatever_an_article_holds_paging_shows_every_line_and_cuts_no_picture_from_its_caption()
    {
        var article = Pictured(Typesetter.Typeset(
            Mixed(), new TypesetOptions(40, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc)), rows: 5);
        for (var height = 2; height < 30; height++)
            Assert.Equal((0, "", 0), (Missed(article, height), Cut(article, height), PagesUpFromTheEnd(article, height)));
    }

    private static TypesetArticle Pictured(TypesetArticle article, int rows) =>
        PictureSetter.Set(article, (address, columns) => new(address, PictureFormat.Png, new(columns, rows))).Text;

    [Fact]
    public void Whatever_an_article_holds_paging_shows_every_line_and_cuts_no_figure()
    {
        var article = Typesetter.Typeset(
            Mixed(), new TypesetOptions(40, DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));
        for (var height = 2; height < 30; height++)
            Assert.Equal((0, "", 0), (Missed(article, height), Cut(article, height), PagesUpFromTheEnd(article, height)));
    }

    private static Article Mixed() => Build.Article("Boats", [.. Enumerable.Range(0, 60).SelectMany(i => (Block[])
    [
        Build.Paragraph(string.Concat(Enumerable.Repeat(Sentence, (i * 7 % 5) + 1))),
        i % 3 == 0 ? Build.Heading(2, $"Part {i}") : Build.Figure(string.Concat(Enumerable.Repeat(Sentence, i % 4)), "a.png"),
        Build.Figure(i % 2 == 0 ? null : Sentence, "b.png"),
    ])]);

    private static IEnumerable<int> Tops(TypesetArticle article, int height)
    {
        var last = Math.Max(0, article.Lines.Length - height);
        var top = 0;
        yield return top;
        while (top < last)
        {
            var next = Scroll.Clamp(PageTurn.Down(article, top, height, Math.Max(1, height - 1)), height, article.Lines.Length);
            Assert.InRange(next, top + 1, top + height);
            top = next;
            yield return top;
        }
    }

    private static int Missed(TypesetArticle article, int height) =>
        article.Lines.Length - Tops(article, height).SelectMany(top => Enumerable.Range(top, height)).Distinct()
            .Count(line => line < article.Lines.Length);

    /// <summary>The figures that fit a page and stand whole on none.</summary>
    private static string Cut(TypesetArticle article, int height)
    {
        var tops = Tops(article, height).ToList();
        return string.Join(' ', article.Landmarks
            .Where(mark => mark.Kind is LandmarkKind.Figure && mark.LinesAbove + mark.LineCount <= height)
            .Where(mark => !tops.Exists(top => top <= mark.Line - mark.LinesAbove && mark.Line + mark.LineCount <= top + height))
            .Select(mark => mark.Line));
    }

    /// <summary>The line at which paging up from the end comes to rest, none passed over.</summary>
    private static int PagesUpFromTheEnd(TypesetArticle article, int height)
    {
        var top = Math.Max(0, article.Lines.Length - height);
        while (top > 0)
        {
            var next = Math.Max(0, PageTurn.Up(article, top, height, Math.Max(1, height - 1)));
            Assert.InRange(next, top - height, top - 1);
            top = next;
        }

        return top;
    }
}
