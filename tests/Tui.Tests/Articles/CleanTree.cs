using Tui.Core.Articles;

namespace Tui.Tests.Articles;

/// <summary>Looks for what a terminal would obey in everything an article says.</summary>
internal static class CleanTree
{
    public static void AssertClean(Article article)
    {
        var images = ArticleContent.ImagesOf(article);
        var links = ArticleContent.LinksOf(article);
        string?[] lines =
        [
            article.Title, article.LeadImage, .. article.Authors, .. article.Tags, .. article.Categories.SelectMany(c => c),
            .. images.Select(i => i.Address), .. images.Select(i => i.Caption), .. images.Select(i => i.Target),
            .. links.Select(l => l.Address), .. links.Select(l => l.Text), .. article.Problems.Select(p => p.Message),
        ];
        foreach (var line in lines) Assert.True(line is null || !line.Any(c => IsObeyed(c) || c is '\n' or '\t'), $"{article.Path}: {line}");

        var text = ArticleContent.TextOf(article);
        Assert.True(!text.Any(c => IsObeyed(c)), $"{article.Path} has a control character in its text");
    }

    private static bool IsObeyed(char character) =>
        (char.IsControl(character) && character is not ('\n' or '\t')) || character is (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069');
}
