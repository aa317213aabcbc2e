using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>A formula → its source: the TeX that the page carries with it, else MathML's text in one line.</summary>
internal static class FormulaReader
{
    /// <summary>Whether <paramref name="element"/> is a formula that carries its TeX; it is then in the flow, once.</summary>
    public static bool TryRead(HtmlElement element, in Scope scope)
    {
        // KaTeX writes a formula twice, for eyes and for ears; both stand in one element.
        if (element.LocalName is not "math" && !element.HasClass("katex")) return false;
        var source = element.Descendants.FirstOrDefault(IsSource)?.TextContent.Trim();
        if (string.IsNullOrEmpty(source)) return false;
        scope.Flow.Open(new Format(FormatKind.Code));
        scope.Flow.Append(source, scope.Setting);
        scope.Flow.Close();
        return true;
    }

    private static bool IsSource(HtmlElement element) =>
        element.LocalName is "annotation" && element.GetAttribute("encoding") is "application/x-tex";
}
