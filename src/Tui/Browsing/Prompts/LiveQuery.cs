namespace Tui.Browsing.Prompts;

/// <summary>The query that a half-typed one stands for.</summary>
internal static class LiveQuery
{
    // From here on scripts are written without spaces: any run of their characters is found anyway.
    private const char FirstUnspaced = '\u2E80';

    private static readonly string[] Fields = ["title:", "author:", "text:"];

    /// <summary>The query, its last word taken for the beginning of one; empty where nothing has been typed.</summary>
    public static string Of(string typed)
    {
        // A hyphen on its own is one whose word is still to come.
        var query = typed.TrimStart();
        if (query.TrimEnd() is "-" or [.., ' ' or '(', '-'])
            query = query.TrimEnd()[..^1];
        if (query.Length == 0 || !char.IsLetterOrDigit(query[^1]) || query[^1] >= FirstUnspaced)
            return query.TrimEnd();

        // Within quotation marks every word is meant as it stands.
        var word = query[(query.LastIndexOfAny([' ', '(', '\u3000']) + 1)..].TrimStart('-');
        var isQuoted = query.AsSpan().Count('"') % 2 == 1;
        var isValue = word.Contains(':', StringComparison.Ordinal)
            && !Fields.Any(field => word.StartsWith(field, StringComparison.OrdinalIgnoreCase));
        return isQuoted || isValue || word is "OR" ? query : query + "*";
    }
}
