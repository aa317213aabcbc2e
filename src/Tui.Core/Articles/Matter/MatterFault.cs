using System.Buffers;
using Tui.Core.Language;

namespace Tui.Core.Articles.Matter;

/// <summary>Says what keeps a line of front matter from being YAML, where that can be seen from the line itself.</summary>
internal static class MatterFault
{
    private static readonly SearchValues<char> Escapes = SearchValues.Create("\"\\/abefnrtuvxUNLP_0 \t");

    /// <summary>The fault of a line <c>name: value</c> or of an item, which is then read as written; null where it has none of its own.</summary>
    /// <param name="line">The line as it stands.</param>
    /// <param name="name">Its name; the list's for an item.</param>
    /// <param name="value">What stands after the colon or the dash, trimmed.</param>
    public static Phrase? Of(ReadOnlySpan<char> line, string name, ReadOnlySpan<char> value)
    {
        if (line[..(line.Length - line.TrimStart().Length)].Contains('\t')) return "a tab indents the line, where YAML has spaces; read as written";
        if (value.IsEmpty) return null;
        return OfColon(line, name) ?? value[0] switch
        {
            '\'' or '"' => OfQuoted(name, value),
            '[' => OfBrackets(name, value, ']'),
            '{' => OfBrackets(name, value, '}'),
            '@' or '`' or '%' or '*' or '&' or '!' => $"'{name}' begins with '{value[0]}' and needs quotes; read as written",
            _ => value.Contains(": ", StringComparison.Ordinal) || value[^1] == ':'
                ? (Phrase)$"'{name}' holds a colon and needs quotes; read as written"
                : null,
        };
    }

    private static Phrase? OfColon(ReadOnlySpan<char> line, string name)
    {
        var rest = line.TrimStart();
        if (!rest.StartsWith(name, StringComparison.Ordinal)) return null;
        rest = rest[name.Length..].TrimStart();
        if (rest is ['：', ..]) return $"the colon of '{name}' is a full-width one; read as written";
        return rest is [':', not (' ' or '\t'), ..] ? (Phrase)$"a space is missing after '{name}:'; read as written" : null;
    }

    private static Phrase? OfBrackets(string name, ReadOnlySpan<char> value, char close)
    {
        var end = value.LastIndexOf(close);
        if (end < 0) return $"nothing closes the '{value[0]}' of '{name}'; read as written";
        return value[(end + 1)..].TrimStart() is ['#', ..] or []
            ? null
            : (Phrase)$"'{name}' begins with '{value[0]}' and needs quotes; read as written";
    }

    private static Phrase? OfQuoted(string name, ReadOnlySpan<char> value)
    {
        var quote = value[0];
        var at = 1;
        for (; at < value.Length && (value[at] != quote || IsDoubled(value, at)); at++)
        {
            if (value[at] == quote) at++;
            if (quote != '"' || value[at] != '\\') continue;
            at++;
            if (at < value.Length && !Escapes.Contains(value[at]))
                return $"a backslash in the double quotes of '{name}' needs another; read as written";
        }

        // The lines that follow may close it.
        if (at >= value.Length) return null;
        var rest = value[(at + 1)..].TrimStart();
        return rest.IsEmpty || rest[0] is '#' or ',' ? null : (Phrase)$"the quotes of '{name}' close before its end; read as written";
    }

    // A single quote is written twice within single quotes.
    private static bool IsDoubled(ReadOnlySpan<char> value, int at) => value[0] == '\'' && at + 1 < value.Length && value[at + 1] == '\'';
}
