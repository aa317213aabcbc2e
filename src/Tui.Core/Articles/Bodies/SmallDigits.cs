using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>Superscripts and subscripts in characters of their own.</summary>
internal static class SmallDigits
{
    private const string Plain = "0123456789+-=()";
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
    private const string Lowered = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";

    /// <summary>The text of a <c>sup</c> or <c>sub</c> in such characters; null where not all of it has them.</summary>
    public static string? Of(HtmlElement element)
    {
        var text = element.TextContent.Trim();
        if (text.Length is 0 or > 8) return null;
        var characters = string.Equals(element.LocalName, "sup", StringComparison.Ordinal) ? Raised : Lowered;
        Span<char> small = stackalloc char[text.Length];
        for (var i = 0; i < text.Length; i++)
        {
            var at = Plain.IndexOf(text[i], StringComparison.Ordinal);
            if (at < 0) return null;
            small[i] = characters[at];
        }

        return new string(small);
    }
}
