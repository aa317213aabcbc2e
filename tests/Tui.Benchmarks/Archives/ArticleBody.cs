using System.Globalization;
using System.Text;

namespace Tui.Benchmarks.Archives;

/// <summary>The HTML of one article: paragraphs, pictures with captions below them, headings, links.</summary>
internal sealed class ArticleBody(Prose prose, Random random)
{
    /// <summary>The characters of the text; with the markup they make some 9.5 KB.</summary>
    private const int UsualLength = 2650;

    public static string PictureAddress(Random random)
        => string.Create(CultureInfo.InvariantCulture, $"https://img.example.com/news/{random.Next(2014, 2026)}/{random.Next(1 << 30):x8}.jpg");

    public void AppendTo(StringBuilder text)
    {
        var length = UsualLength * (60 + random.Next(80)) / 100;
        text.Append("<div>   \n");
        AppendImage(text, 970);
        var words = 0;
        for (var i = 0; words < length; i++)
        {
            if (i % 7 == 4)
                AppendFigure(text);
            else if (i % 9 == 5)
                AppendSubheading(text);
            words += AppendParagraph(text);
        }

        text.Append("</div>").Append(' ', 12);
    }

    private int AppendParagraph(StringBuilder text)
    {
        var paragraph = prose.Paragraph(random.Next(60, 260));
        text.Append("<p>\n").Append(paragraph);
        if (random.Next(4) == 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"<a href=\"https://news.example.com/a/{random.Next(1 << 30)}.shtml\" target=\"_blank\">")
                .Append('《').Append(prose.Title()).Append("》</a>。");
        }

        text.Append("\n</p>\n");
        return paragraph.Length;
    }

    private void AppendSubheading(StringBuilder text)
        => text.Append("<p>\n<strong>").Append(prose.Title()).Append("</strong> \n</p>\n");

    private void AppendFigure(StringBuilder text)
    {
        text.Append("<p align=\"center\">\n");
        AppendImage(text, 530);
        text.Append("</p>\n<p align=\"center\">\n<span style=\"color:#666666;\">").Append(prose.Caption()).Append("</span> \n</p>\n");
    }

    private void AppendImage(StringBuilder text, int width)
        => text.Append(
            CultureInfo.InvariantCulture,
            $"<img src=\"{PictureAddress(random)}\" title=\"点击查看大图\" class=\"bigimg\" width=\"{width}\" referrerpolicy=\"no-referrer\"> \n");
}
