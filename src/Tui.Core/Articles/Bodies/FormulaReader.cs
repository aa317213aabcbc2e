using Tui.Core.Articles.Html;
using Tui.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>A formula → its source: the TeX that the page carries with it, else MathML in one line.</summary>
internal static class FormulaReader
{
    /// <summary>Whether <paramref name="element"/> is a formula; it is then in the flow, once.</summary>
    public static bool TryRead(HtmlElement element, in Scope scope)
    {
        // KaTeX writes a formula twice, for eyes and for ears; both stand in one element.
        var isMath = element.LocalName is "math";
        if (!isMath && !element.HasClass("katex")) return false;
        var source = element.Descendants.FirstOrDefault(IsSource)?.TextContent.Trim();
        if (string.IsNullOrEmpty(source) && isMath) source = MathLine.Of(element);
        if (string.IsNullOrEmpty(source)) return false;
        Append(source, scope);
        return true;
    }

    /// <summary>Puts the TeX of a script of MathJax into the flow; nothing where the script is another.</summary>
    public static void ReadScript(HtmlElement script, in Scope scope)
    {
        if (!IsTex(script) || TextCleaner.Clean(script.TextContent).Trim() is not { Length: > 0 } source) return;
        var isDisplay = script.GetAttribute("type")!.Contains("mode=display", StringComparison.OrdinalIgnoreCase);
        if (isDisplay && !scope.Flow.IsInlineOnly) scope.Flow.Add(new Block.Code(source, "tex"));
        else Append(source, scope);
    }

    /// <summary>
    /// Whether <paramref name="element"/> is what MathJax drew of a formula. It is passed over where its source or another
    /// drawing stands beside it; the MathML that is in it for ears is then in the flow.
    /// </summary>
    public static bool TryReadDrawing(HtmlElement element, in Scope scope)
    {
        if (!element.HasAttributes || !IsDrawing(element)) return false;
        if (IsFollowedBySource(element)) return true;
        return element.Descendants.FirstOrDefault(e => e.LocalName is "math") is { } math && TryRead(math, scope);
    }

    private static bool IsDrawing(HtmlElement element) => element.LocalName is "mjx-container"
        || (element.ClassName is { } name && (name.Contains("MathJax", StringComparison.Ordinal)
            || name.Contains("mjx-chtml", StringComparison.Ordinal)));

    private static bool IsFollowedBySource(HtmlElement drawing)
    {
        var isPassed = false;
        foreach (var child in drawing.ParentElement is { } parent ? parent.ChildNodes : default)
        {
            if (child == drawing) isPassed = true;
            else if (isPassed && child is HtmlText text && !text.Data.IsWhiteSpace()) return false;
            else if (isPassed && child is HtmlElement next) return IsTex(next) || IsDrawing(next);
        }

        return false;
    }

    private static bool IsTex(HtmlElement element) => element.LocalName is "script"
        && element.GetAttribute("type")?.StartsWith("math/tex", StringComparison.OrdinalIgnoreCase) == true;

    private static void Append(string source, in Scope scope)
    {
        scope.Flow.Open(new Format(FormatKind.Code));
        scope.Flow.Append(source, scope.Setting);
        scope.Flow.Close();
    }

    private static bool IsSource(HtmlElement element) =>
        element.LocalName is "annotation" && element.GetAttribute("encoding") is "application/x-tex";
}
