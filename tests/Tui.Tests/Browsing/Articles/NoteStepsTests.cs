using Tui.Core.Articles;

namespace Tui.Tests.Browsing.Articles;

public class NoteStepsTests
{
    private static BrowserScreen Screen(int width, int height) => new(new FakeArchive([Noted]), width, height);

    private static Article Noted => new()
    {
        Path = "keeper.md",
        Title = "The keeper",
        Body =
        [
            .. Filler(1, 4), Marked("The lamp was lit at dusk", 1), .. Filler(5, 12), Marked("It was put out at dawn", 2), Marked("Always", 3),
            .. Filler(13, 30), new Block.Footnotes([Note(1, "By the almanac."), Note(2, "Or when the fog lifted."), Note(3, "But once.")]),
        ],
    };

    private static IEnumerable<Block> Filler(int first, int last) =>
        Enumerable.Range(first, last - first + 1).Select(number => Text($"Paragraph {number} stands between."));

    private static Block.Paragraph Text(string text) => new([new Inline.Text(text)]);

    private static Block.Paragraph Marked(string text, int note) =>
        new([new Inline.Text(text), new Inline.FootnoteReference(note, $"{note}"), new Inline.Text(".")]);

    private static Footnote Note(int number, string text) => new(number, $"{number}", 1, [Text(text)]);

    [Fact]
    public void A_key_leads_to_the_note_and_back_to_where_the_reader_was()
    {
        using var screen = Screen(60, 20).Press("Enter", "j", "j");
        var before = screen.Terminal.LastFrame;

        screen.Press("f");

        Assert.Contains("¹ By the almanac.", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.Contains("Footnote 1; f goes back", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.Equal(before, screen.Press("f").Terminal.LastFrame);
    }

    [Fact]
    public void The_way_back_outlasts_another_width()
    {
        using var screen = Screen(60, 20).Press("Enter", "j", "j");
        var before = screen.Terminal.LastFrame;

        screen.Press("f");
        screen.Resize(40, 12);
        screen.Resize(60, 20);

        Assert.Equal(before, screen.Press("f").Terminal.LastFrame);
    }

    [Fact]
    public void Where_several_marks_are_on_show_the_reader_is_asked()
    {
        using var screen = Screen(60, 20).Press("Enter", "Space", "Space", "f");

        Assert.Contains("Go to footnote 2–3:", screen.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.Contains("Footnote 3; f goes back", screen.Press("'3'", "Enter").Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_typed_is_the_first_of_them_and_anything_else_is_none()
    {
        using var screen = Screen(60, 20).Press("Enter", "Space", "Space", "f", "Enter");
        Assert.Contains("Footnote 2; f goes back", screen.Terminal.LastFrame, StringComparison.Ordinal);

        Assert.Contains("There is no footnote 9 here.", screen.Press("f", "f", "'9'", "Enter").Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void From_a_note_that_the_reader_came_to_alone_the_key_leads_to_its_mark()
    {
        using var screen = Screen(60, 20).Press("Enter", "G", "f");

        Assert.Contains("The lamp was lit at dusk¹.", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_mark_is_on_show_that_is_said()
    {
        using var screen = Screen(60, 6).Press("Enter", "f");

        Assert.Contains("No footnote is on the screen.", screen.Terminal.LastFrame, StringComparison.Ordinal);
    }

    [Fact]
    public void The_status_line_names_the_key_where_there_are_footnotes()
    {
        using var noted = Screen(80, 24).Press("Enter");
        using var plain = new BrowserScreen(new FakeArchive(InventedArticles.Dozen), 80, 24).Press("Enter");

        Assert.Contains("f footnote", noted.Terminal.LastFrame, StringComparison.Ordinal);
        Assert.DoesNotContain("f footnote", plain.Terminal.LastFrame, StringComparison.Ordinal);
    }
}
