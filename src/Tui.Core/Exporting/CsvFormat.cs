using System.Globalization;
using CsvHelper;
using Tui.Core.Articles;
using Tui.Text;

namespace Tui.Core.Exporting;

/// <summary>A row an article (RFC 4180), with a header; images, links and problems are counts.</summary>
/// <remarks>
/// Several authors or tags are divided by <c>; </c>, so are several categories, whose names are divided by <c>/</c>.
/// A spreadsheet takes a value that begins with <c>= + - @</c> for a formula, and articles come from strangers: such a
/// value is written with a <c>'</c> before it. Whoever needs the text to the letter takes a JSON format.
/// </remarks>
public sealed class CsvFormat : IArticleFormat
{
    private const string Between = "; ";

    private static readonly CsvWriterOptions Options = CsvWriterOptions.Default with
    {
        Injection = CsvInjection.Escape,
        BufferSize = 4096, // there is a writer for each row
    };

    /// <inheritdoc/>
    public string Opening { get; } = Row(
        ["path", "title", "authors", "date", "categories", "tags", "leadImage", "images", "links", "characters", "problems"]);

    /// <inheritdoc/>
    public string Divider => "";

    /// <inheritdoc/>
    public string Closing => "";

    /// <inheritdoc/>
    public string Format(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        return Row([
            TextCleaner.CleanLine(article.Path),
            article.Title,
            string.Join(Between, article.Authors),
            ExportText.DateOf(article) ?? "",
            string.Join(Between, article.Categories.Select(path => string.Join('/', path))),
            string.Join(Between, article.Tags),
            article.LeadImage ?? "",
            Number(ArticleContent.ImagesOf(article).Length),
            Number(ArticleContent.LinksOf(article).Length),
            Number(ArticleContent.CharactersOf(article)),
            Number(article.Problems.Length),
        ]);
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Row(ReadOnlySpan<string> fields)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, Options, leaveOpen: true))
            csv.WriteRecord(fields);

        return text.ToString();
    }
}
