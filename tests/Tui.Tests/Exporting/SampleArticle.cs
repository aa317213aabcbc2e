using Tui.Core.Articles;

namespace Tui.Tests.Exporting;

/// <summary>Articles for the tests of formats.</summary>
internal static class SampleArticle
{
    public static Article Full { get; } = new()
    {
        Path = "a/b.md",
        Title = "“罕见”, \"rare\" 👍 𠮷",
        Authors = ["观察者网", "Ada"],
        Date = new(2021, 11, 11, 23, 23, 50, TimeSpan.FromHours(8)),
        Categories = [["新媒体", "观察者网"], ["气候"]],
        Tags = ["甲烷"],
        LeadImage = "https://example.org/1.jpg",
        Body =
        [
            new Block.Figure([new("https://example.org/1.jpg", null)]),
            new Block.Paragraph([new Inline.Text("第一段，"), new Inline.Link("https://example.org/", [new Inline.Text("链接")])]),
            new Block.Figure([new("https://example.org/2.jpg", "CNN报道截图")]),
        ],
        Problems = [new("a/b.md", 3, "odd")],
    };

    public static Article Bare { get; } = new() { Path = "c.md", Title = "=1+1" };
}
