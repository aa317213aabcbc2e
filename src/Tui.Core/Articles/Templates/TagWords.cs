using System.Buffers;
using System.Net;

namespace Tui.Core.Articles.Templates;

/// <summary>The words for readers that the parameters of a tag hold whose meaning is not known: a term, a title, a caption.</summary>
internal static class TagWords
{
    // In letters: a short form may stand in brackets behind what it is short for.
    private const int LongestInBrackets = 40;

    // Of styles and of code.
    private static readonly SearchValues<char> Marks = SearchValues.Create(":;={}<>");

    private static readonly string[] Headwords =
        ["name", "term", "title", "header", "heading", "label", "caption", "summary", "text", "alt", "question"];

    private static readonly string[] Others = ["abbr", "subtitle", "description", "desc", "content", "message", "answer", "quote", "author"];

    // What says how a thing looks, where it is and what it does.
    private static readonly string[] Settings =
    [
        "id", "class", "style", "type", "kind", "src", "href", "url", "link", "width", "height", "size", "color", "colour", "lang", "language",
        "icon", "target", "rel", "align", "position", "options", "params", "data", "file", "path", "image", "img", "key", "ref", "format",
        "font", "theme", "layout", "date", "sizes", "srcset", "attr", "attrs", "code", "query", "filter",
    ];

    // The words of template languages, and tags whose parameter names a picture.
    private static readonly string[] Instructions =
    [
        "set", "assign", "if", "elsif", "elif", "else", "unless", "for", "capture", "block", "with", "macro", "call", "import", "from",
        "extends", "load", "static", "url", "include", "include_relative", "include_code", "render", "partial", "case", "when", "cycle", "increment",
        "icon", "fa", "fas", "emoji", "svg", "param", "script", "style", "anchor", "toc", "seo",
    ];

    /// <summary>The words of the named parameters, the first of them strong; empty where there are none.</summary>
    public static string Of(TemplateTag tag)
    {
        if (IsInstruction(tag)) return "";
        var lead = Headwords.FirstOrDefault(name => IsShown(tag.Find(name)));
        var rest = tag.Named.Where(given => !Is(given.Key, lead) && IsWords(given.Key, given.Value)).Select(given => given.Value).ToList();
        if (lead is null && rest.Count is 0) return "";
        var words = lead is null ? rest[0] : tag.Find(lead)!;
        if (lead is null) rest.RemoveAt(0);
        var further = string.Join(", ", rest.Where(value => !Is(value, words)).Distinct(StringComparer.OrdinalIgnoreCase));
        var html = $"<strong>{WebUtility.HtmlEncode(words)}</strong>";
        if (further.Length is 0) return html;
        return html + (further.Length > LongestInBrackets ? $" {WebUtility.HtmlEncode(further)}" : $" ({WebUtility.HtmlEncode(further)})");
    }

    /// <summary>The first word that has no name, as of a tag that makes a link of it; empty where it is no word.</summary>
    public static string OfValues(TemplateTag tag) =>
        !IsInstruction(tag) && tag.Values is [var word, ..] && IsShown(word) ? WebUtility.HtmlEncode(word) : "";

    private static bool IsInstruction(TemplateTag tag) => tag.Name[0] is '/' || Instructions.Contains(tag.Name, StringComparer.Ordinal);

    // A parameter of a name that says nothing holds words where they are several.
    private static bool IsWords(string name, string value)
    {
        if (!IsShown(value) || Settings.Contains(name, StringComparer.OrdinalIgnoreCase)) return false;
        if (Headwords.Contains(name, StringComparer.OrdinalIgnoreCase) || Others.Contains(name, StringComparer.OrdinalIgnoreCase)) return true;
        return value.AsSpan().Trim().Contains(' ') && !value.AsSpan().ContainsAny(Marks) && !value.Any(char.IsAsciiDigit);
    }

    private static bool IsShown(string? value) =>
        value is not null && value.Any(char.IsLetter) && value is not ("true" or "false" or "yes" or "no" or "auto" or "none")
        && value[0] is not ('/' or '#' or '.' or '$' or '{') && !IsAddress(value);

    // A sentence with an address in it is words.
    private static bool IsAddress(string value) =>
        Fields.PictureAddress.LooksLikeOne(value) && value.IndexOf(' ', StringComparison.Ordinal) is var space
        && (space < 0 || value.IndexOf("://", StringComparison.Ordinal) is var at && at >= 0 && at < space);

    private static bool Is(string one, string? other) => one.Equals(other, StringComparison.OrdinalIgnoreCase);
}
