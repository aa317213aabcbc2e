using Tui.Core.Querying;

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
        // A hyphen on its own is one whose word is still to come; so is AND, and NOT, which say nothing without one.
        var query = typed.Trim();
        var isSpaced = char.IsWhiteSpace(typed.LastOrDefault());
        var start = WordStart(query);
        var isQuoted = query.AsSpan().Count('"') % 2 == 1;
        if (!isQuoted && (query[start..] is "AND" or "NOT" || (query.Length == start + 1 && QuerySigns.IsMinus(query[start]))))
            return query[..start].TrimEnd();
        if (isSpaced || query.Length == 0 || !char.IsLetterOrDigit(query[^1]) || query[^1] >= FirstUnspaced)
            return query;

        // Within quotation marks every word is meant as it stands.
        while (start < query.Length && QuerySigns.IsMinus(query[start]))
            start++;
        var word = query[start..];
        var isValue = word.Contains(':', StringComparison.Ordinal)
            && !Fields.Any(field => word.StartsWith(field, StringComparison.OrdinalIgnoreCase));
        return isQuoted || isValue || QuerySigns.IsJoining(word) ? query : query + "*";
    }

    private static int WordStart(string query)
    {
        var start = query.Length;
        while (start > 0 && !char.IsWhiteSpace(query[start - 1]) && !QuerySigns.IsOpening(query[start - 1]))
            start--;
        return start;
    }
}
