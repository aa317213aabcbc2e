namespace Tui.Core.Articles.Templates;

/// <summary>A tag of a site generator: <c>{% name … %}</c> (Hexo, Jekyll) or <c>{{&lt; name … &gt;}}</c> (Hugo).</summary>
/// <param name="Name">Its name; a closing tag's begins with <c>/</c>, whichever form it has.</param>
/// <param name="Values">What follows the name, quotes taken off.</param>
/// <param name="Named">What follows as <c>name=value</c>.</param>
internal sealed record TemplateTag(string Name, IReadOnlyList<string> Values, IReadOnlyDictionary<string, string> Named)
{
    /// <summary>The tag in the text between its marks; null where it is none.</summary>
    public static TemplateTag? Parse(ReadOnlySpan<char> inner)
    {
        inner = inner.Trim().Trim('-').Trim();
        var length = 0;
        while (length < inner.Length && (char.IsAsciiLetterOrDigit(inner[length]) || inner[length] is '_' or '-' or '/')) length++;
        if (length == 0 || !inner.ContainsAnyInRange('a', 'z')) return null;
        if (length < inner.Length && !char.IsWhiteSpace(inner[length]) && inner[length] is not ('"' or '=')) return null;
        var name = inner[..length].ToString();
        if (name.StartsWith("end", StringComparison.Ordinal)) name = $"/{name[3..]}";
        var values = new List<string>();
        var named = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        ReadArguments(inner[length..], values, named);
        return new TemplateTag(name, values, named);
    }

    /// <summary>The value of the first of <paramref name="names"/> that was given; null where none was.</summary>
    public string? Find(params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (Named.TryGetValue(name, out var value) && value.Length > 0) return value;
        }

        return null;
    }

    private static void ReadArguments(ReadOnlySpan<char> rest, List<string> values, Dictionary<string, string> named)
    {
        while (true)
        {
            rest = rest.TrimStart();
            if (rest.IsEmpty) return;
            var equals = rest[0] is '"' or '\'' or '“' ? -1 : NameLength(rest);
            if (equals > 0)
            {
                var name = rest[..equals].ToString();
                rest = rest[(equals + 1)..].TrimStart();
                named[name] = ReadValue(ref rest);
            }
            else
            {
                values.Add(ReadValue(ref rest));
            }
        }
    }

    /// <summary>The length of a name before <c>=</c> or, as in <c>lang:js</c>, before a colon; -1 where there is none.</summary>
    private static int NameLength(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetter(rest[length]) || rest[length] is '_' or '-')) length++;
        if (length == 0 || length + 1 >= rest.Length) return -1;
        var isColon = rest[length] == ':' && rest[length + 1] is not ('/' or ':' or ' ');
        return rest[length] == '=' || isColon ? length : -1;
    }

    private static string ReadValue(ref ReadOnlySpan<char> rest)
    {
        if (rest.IsEmpty) return "";
        var quote = rest[0] is '"' or '\'' or '`' ? rest[0] : '\0';
        var end = quote == '\0' ? rest.IndexOfAny(" \t\n") : rest[1..].IndexOf(quote);
        if (quote != '\0' && end < 0)
        {
            rest = rest[1..];
            return ReadValue(ref rest);
        }

        var value = quote == '\0' ? rest[..(end < 0 ? rest.Length : end)] : rest[1..(end + 1)];
        rest = rest[Math.Min(rest.Length, value.Length + (quote == '\0' ? 0 : 2))..];
        return value.ToString();
    }
}
