using System.Text;
using Tui.Core.Articles;

namespace Tui.Tests.Articles;

/// <summary>Reads articles that tests write inline.</summary>
internal static class Reading
{
    public static Article Of(string text, string path = "a.md", TimeZoneInfo? zone = null) =>
        new ArticleReader(zone ?? TimeZoneInfo.Utc).Read(path, Encoding.UTF8.GetBytes(text));

    /// <summary>An HTML body without front matter.</summary>
    public static Article Html(string html) => Of(html, "a.html");

    /// <summary>The category paths, each divided by slashes.</summary>
    public static string[] Categories(Article article) => [.. article.Categories.Select(c => string.Join('/', c))];

    /// <summary>The captions of all pictures, a dash for a picture without one.</summary>
    public static string[] Captions(Article article) => [.. ArticleContent.ImagesOf(article).Select(i => i.Caption ?? "-")];

    /// <summary>The lines of an article's text.</summary>
    public static string[] Lines(Article article) => ArticleContent.TextOf(article).Split('\n');
}
