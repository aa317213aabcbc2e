using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using Tui.Core.Articles;
using Tui.Core.Articles.Bodies;
using Tui.Core.Articles.Decoding;
using Tui.Core.Articles.Matter;
using Tui.Core.Articles.Templates;
using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.Articles;

/// <summary>Real articles, where there are any beside the checkout.</summary>
public sealed class ArticleCorpusTests(ITestOutputHelper output)
{
    // What a page holds beside its visible text, and what is left out on purpose: line numbers, fallbacks.
    private const string Unseen =
        "head, script, style, template, noscript, title, rp, video, audio, iframe, object, select, desc, annotation, .gutter, .lineno";

    private static readonly ArticleReader Reader = new(TimeZoneInfo.Utc);

    [Fact]
    public void Every_file_is_a_clean_article_with_a_title()
    {
        foreach (var (path, bytes) in Files())
        {
            var article = Reader.Read(path, bytes);

            Assert.NotEmpty(article.Title);
            Assert.All(article.Problems, p => Assert.True(p.Line >= 1, path));
            CleanTree.AssertClean(article);
        }
    }

    [Fact]
    public void Every_visible_word_of_a_page_is_in_its_article()
    {
        foreach (var (path, bytes) in Files())
        {
            var body = TemplateTags.Expand(FrontMatterSplitter.Split(TextDecoder.Decode(bytes, [])).Body);
            if (!path.EndsWith(".html", StringComparison.Ordinal) && !HtmlForm.IsWhole(body)) continue;
            var article = Reader.Read(path, bytes);
            var said = Letters($"{article.Title} {ArticleContent.TextOf(article)}");
            var lost = VisibleTexts(body).Where(word => !said.Contains(word, StringComparison.Ordinal));

            Assert.True(!lost.Any(), $"{path} lost {string.Join(", ", lost.Take(5))}");
        }
    }

    private IEnumerable<(string Path, byte[] Bytes)> Files()
    {
        if (Corpus.Folder is null)
        {
            output.WriteLine("There is no corpus beside the checkout; nothing was read.");
            yield break;
        }

        foreach (var file in Directory.EnumerateFiles(Corpus.Folder, "*", SearchOption.AllDirectories))
            yield return (Path.GetRelativePath(Corpus.Folder, file).Replace('\\', '/'), File.ReadAllBytes(file));
    }

    private static IEnumerable<string> VisibleTexts(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var unseen in document.QuerySelectorAll(Unseen).ToList()) unseen.Remove();
        return document.Descendants<IText>().SelectMany(t => t.Data.Split((char[]?)null)).Select(Letters).Where(w => w.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>Letters and digits alone, raised and lowered digits on the line.</summary>
    private static string Letters(string text)
    {
        const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";
        const string Lowered = "₀₁₂₃₄₅₆₇₈₉";
        var letters = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            var digit = Math.Max(Raised.IndexOf(character, StringComparison.Ordinal), Lowered.IndexOf(character, StringComparison.Ordinal));
            if (digit >= 0) letters.Append((char)('0' + digit));
            else if (char.IsLetterOrDigit(character)) letters.Append(character);
        }

        return letters.ToString();
    }
}
