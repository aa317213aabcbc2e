namespace Tui.Core.Articles.Templates;

/// <summary>Boxes that authors set notes and warnings in, each by its own site generator's marks.</summary>
internal static class Notice
{
    private const string Usual = "note";

    private static readonly string[] Kinds =
    [
        "note", "info", "tip", "hint", "success", "warning", "danger", "error", "caution", "important", "question", "example", "bug",
        "abstract", "failure", "todo", "attention", "help",
    ];

    private static readonly string[] Tags =
    [
        "notice", "alert", "admonition", "callout", "note", "info", "tip", "hint", "warning", "danger", "caution", "important", "attention",
    ];

    // What says how a box looks.
    private static readonly string[] Looks =
    [
        "flat", "simple", "modern", "no-icon", "icon", "default", "primary", "secondary", "light", "dark", "blue", "pink", "red",
        "orange", "purple", "green", "yellow", "fold", "open", "true", "false", "success", "disabled",
    ];

    /// <summary>Whether a word is the name of a kind.</summary>
    public static bool IsKind(string word) => Kinds.Contains(word, StringComparer.OrdinalIgnoreCase);

    /// <summary>Whether a tag of this name opens a box.</summary>
    public static bool IsTag(string name) => Tags.Contains(name, StringComparer.Ordinal);

    /// <summary>The line that stands over a box: its kind, and its title where that says more.</summary>
    public static string Heading(string kind, string title)
    {
        var name = IsKind(kind) ? kind : Usual;
        var capitalized = $"{char.ToUpperInvariant(name[0])}{name[1..].ToLowerInvariant()}";
        title = title.Trim();
        return title.Length is 0 || title.Equals(name, StringComparison.OrdinalIgnoreCase) ? capitalized : $"{capitalized}: {title}";
    }

    /// <summary>The line over the box that a tag opens.</summary>
    public static string Heading(TemplateTag tag)
    {
        var words = tag.Values.Where(word => !Looks.Contains(word, StringComparer.OrdinalIgnoreCase)
            && !word.StartsWith("fa", StringComparison.Ordinal)).ToList();
        var kind = tag.Find("type", "kind", "color", "class", "icon") ?? tag.Values.FirstOrDefault(IsKind)
            ?? (IsKind(tag.Name) ? tag.Name : Usual);
        words.RemoveAll(word => word.Equals(kind, StringComparison.OrdinalIgnoreCase));
        return Heading(kind, tag.Find("title", "header", "heading") ?? string.Join(' ', words));
    }
}
