using Tui.Core.Articles.Html;
using Tui.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>Finds the language of a code element in the class names that highlighters leave.</summary>
internal static class CodeLanguage
{
    // pre, the code in it, and the figure or div around it.
    private const int LevelsAbove = 6;

    private static readonly string[] Prefixes = ["language-", "lang-", "highlight-source-", "brush:", "src-"];

    private static readonly string[] NoLanguage =
        ["none", "text", "plain", "plaintext", "nohighlight", "no-highlight", "txt", "hljs", "plain-text", "highlight", "code", "undefined"];

    /// <summary>The language; null where none is named.</summary>
    public static string? Of(HtmlElement element)
    {
        var inner = element.FirstElementChild is { LocalName: "code" } code ? code : null;
        var found = (inner is null ? null : In(inner, isOwn: true)) ?? In(element, isOwn: true);
        var around = element.ParentElement;
        for (var i = 0; found is null && i < LevelsAbove && around is { LocalName: not "body" }; i++)
        {
            found = In(around, isOwn: false);
            around = around.ParentElement;
        }

        return found is null || NoLanguage.Contains(found, StringComparer.OrdinalIgnoreCase) ? null : TextCleaner.CleanLine(found);
    }

    private static string? In(HtmlElement element, bool isOwn)
    {
        if (element.GetAttribute("data-lang") is { Length: > 0 and < 30 } data) return data;
        if (element.ClassName is not { Length: > 0 } names) return null;
        foreach (var prefix in Prefixes)
        {
            var at = CaselessSearch.IndexOf(names, prefix);
            if (at < 0) continue;
            var name = names[(at + prefix.Length)..].TrimStart();
            var end = name.IndexOfAny([' ', ';', ',', '{']);
            return end < 0 ? name : name[..end];
        }

        return Named(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), isOwn);
    }

    /// <summary><c>highlight x</c>, <c>sourceCode x</c>, <c>hljs x</c>, or <c>code class="x"</c> alone.</summary>
    private static string? Named(string[] names, bool isOwn)
    {
        var marker = Array.FindIndex(names, n => n is "highlight" or "sourceCode" or "hljs" or "prettyprint" or "code-block");
        if (marker >= 0) return names.Length > 1 ? names[marker == 0 ? 1 : 0] : null;
        return isOwn && names is [{ Length: < 16 } only] && only.All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '#') ? only : null;
    }
}
