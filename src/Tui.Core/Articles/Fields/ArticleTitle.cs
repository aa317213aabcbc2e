using System.Collections.Immutable;

namespace Tui.Core.Articles.Fields;

/// <summary>Finds an article's title.</summary>
internal static class ArticleTitle
{
    private const string Untitled = "(untitled)";

    /// <summary>The title where front matter has none: the first heading, else the page's own, else the file's name.</summary>
    public static string Find(in BodyText body, string path)
    {
        if (FirstHeading(body.Blocks) is { Length: > 0 } heading) return heading;
        if (body.PageTitle is { } page && FieldText.Line(page) is { Length: > 0 } own) return own;
        return FromFileName(path);
    }

    /// <summary>The body without a first heading that says the title again; one of the first level may stand below pictures.</summary>
    public static ImmutableArray<Block> WithoutRepeated(ImmutableArray<Block> body, string title)
    {
        var first = 0;
        while (first < body.Length && body[first] is Block.Figure) first++;
        return first < body.Length && body[first] is Block.Heading heading && (first == 0 || heading.Level == 1)
            && IsSame(InlineText.LineOf(heading.Content), title)
            && new ContentWalk([heading]).Images.Count == 0
                ? body.RemoveAt(first) : body;
    }

    // A title in front matter is often written with its markup.
    private static bool IsSame(string heading, string title) =>
        string.Equals(heading, title, StringComparison.Ordinal) || Unmarked(heading).SequenceEqual(Unmarked(title));

    private static IEnumerable<char> Unmarked(string title) => title.Where(c => c is not ('*' or '_' or '`' or '~' or ' '));

    private static string? FirstHeading(ImmutableArray<Block> body)
    {
        foreach (var block in body)
        {
            if (block is Block.Heading heading && InlineText.LineOf(heading.Content) is { Length: > 0 } text)
                return FieldText.Line(text);
        }

        return null;
    }

    private static string FromFileName(string path)
    {
        var name = path.AsSpan(path.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        if (dot >= 0) name = name[..dot];
        return FieldText.Line(name.ToString()) is { Length: > 0 } title ? title : Untitled;
    }
}
