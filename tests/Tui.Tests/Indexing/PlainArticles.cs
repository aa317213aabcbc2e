using System.Collections.Immutable;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing.Updating;

namespace Tui.Tests.Indexing;

/// <summary>Articles in a form of the tests' own: a title on the first line, lines "key: value", and the body.</summary>
internal static class PlainArticles
{
    public static ArticleParsing Parsing { get; } = new("plain", Read, TextOf, text => text.Length);

    public static string TextOf(Article article)
        => string.Join('\n', article.Body.OfType<Block.Paragraph>().SelectMany(p => p.Content).OfType<Inline.Text>().Select(t => t.Value));

    public static Article Read(string path, byte[] bytes)
    {
        var lines = Encoding.UTF8.GetString(bytes).Split('\n');
        var fields = lines.Skip(1).TakeWhile(line => line.Contains(": ", StringComparison.Ordinal)).Select(line => line.Split(": ")).ToList();
        var body = string.Join('\n', lines.Skip(1 + fields.Count));
        return new()
        {
            Path = path,
            Title = lines[0].Length > 0 ? lines[0] : Path.GetFileNameWithoutExtension(path),
            Authors = ValuesOf(fields, "author"),
            Tags = ValuesOf(fields, "tag"),
            Categories = [.. ValuesOf(fields, "category").Select(value => ImmutableArray.Create(value.Split('/')))],
            Date = ValuesOf(fields, "date") is [var date] ? DateTimeOffset.Parse(date, System.Globalization.CultureInfo.InvariantCulture) : null,
            Problems = [.. ValuesOf(fields, "problem").Select(value => new ArticleProblem(path, 2, value))],
            Body = [new Block.Paragraph([new Inline.Text(body)])],
        };
    }

    private static ImmutableArray<string> ValuesOf(List<string[]> fields, string name)
        => [.. fields.Where(field => string.Equals(field[0], name, StringComparison.Ordinal)).Select(field => field[1])];
}
