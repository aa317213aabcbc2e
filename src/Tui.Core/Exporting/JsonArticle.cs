using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Tui.Core.Articles;

namespace Tui.Core.Exporting;

/// <summary>Writes one article as a JSON object. Its keys and their order are a contract with scripts.</summary>
internal static class JsonArticle
{
    public static string Format(Article article)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer))
            Write(json, article);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Article article)
    {
        json.WriteStartObject();
        WriteText(json, "path", article.Path);
        WriteText(json, "title", article.Title);
        WriteTexts(json, "authors", article.Authors);
        WriteText(json, "date", ExportText.DateOf(article));
        WriteCategories(json, article.Categories);
        WriteTexts(json, "tags", article.Tags);
        WriteText(json, "leadImage", article.LeadImage);
        WriteImages(json, ArticleContent.ImagesOf(article));
        WriteLinks(json, ArticleContent.LinksOf(article));
        var text = ArticleContent.TextOf(article);
        json.WriteNumber("characters", ArticleLength.Of(text).Characters);
        WriteText(json, "text", text);
        WriteProblems(json, article.Problems);
        json.WriteEndObject();
    }

    private static void WriteCategories(Utf8JsonWriter json, ImmutableArray<ImmutableArray<string>> categories)
    {
        json.WriteStartArray("categories");
        foreach (var path in categories)
            WriteArray(json, path);
        json.WriteEndArray();
    }

    private static void WriteImages(Utf8JsonWriter json, ImmutableArray<Image> images)
    {
        json.WriteStartArray("images");
        foreach (var image in images)
        {
            json.WriteStartObject();
            WriteText(json, "url", image.Address);
            WriteText(json, "caption", image.Caption);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteLinks(Utf8JsonWriter json, ImmutableArray<ArticleLink> links)
    {
        json.WriteStartArray("links");
        foreach (var link in links)
        {
            json.WriteStartObject();
            WriteText(json, "text", link.Text);
            WriteText(json, "url", link.Address);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteProblems(Utf8JsonWriter json, ImmutableArray<ArticleProblem> problems)
    {
        json.WriteStartArray("problems");
        foreach (var problem in problems)
        {
            json.WriteStartObject();
            json.WriteNumber("line", problem.Line);
            WriteText(json, "message", problem.Message);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        json.WritePropertyName(name);
        WriteArray(json, texts);
    }

    private static void WriteArray(Utf8JsonWriter json, ImmutableArray<string> texts)
    {
        json.WriteStartArray();
        foreach (var text in texts)
            json.WriteRawValue(JsonText.Quote(text), skipInputValidation: true);
        json.WriteEndArray();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        json.WritePropertyName(name);
        if (text is null)
            json.WriteNullValue();
        else
            json.WriteRawValue(JsonText.Quote(text), skipInputValidation: true);
    }
}
