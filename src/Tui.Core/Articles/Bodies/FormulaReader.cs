using System.Text;
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
        if (string.IsNullOrEmpty(source) && isMath) source = LineOf(element);
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

    private static string LineOf(HtmlElement math)
    {
        var line = new StringBuilder();
        Append(line, math);
        return line.ToString();
    }

    private static void Append(StringBuilder line, HtmlNode node)
    {
        if (node is HtmlText text) line.Append(text.Data.Trim());
        if (node is not HtmlElement element || element.LocalName is "annotation" or "annotation-xml") return;
        if (element.LocalName is "msqrt") line.Append('√');
        var parts = element.Children.ToArray();
        if (element.LocalName is "msqrt" or "mfenced") AppendGroup(line, element);
        else if (JoinsOf(element.LocalName) is { Length: > 0 } joins && parts.Length > 1) AppendParts(line, parts, joins);
        else AppendAll(line, element);
    }

    /// <summary>What stands before the second and the third part of an element of several parts.</summary>
    private static string JoinsOf(string name) => name switch
    {
        "mfrac" => "/",
        "msup" or "mover" => "^",
        "msub" or "munder" => "_",
        "msubsup" or "munderover" => "_^",
        _ => "",
    };

    private static void AppendParts(StringBuilder line, HtmlElement[] parts, string joins)
    {
        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) line.Append(joins[Math.Min(i, joins.Length) - 1]);
            if (parts[i].TextContent.Trim().Length > 1 && parts[i].ChildCount > 1) AppendGroup(line, parts[i]);
            else Append(line, parts[i]);
        }
    }

    private static void AppendGroup(StringBuilder line, HtmlElement element)
    {
        line.Append('(');
        AppendAll(line, element);
        line.Append(')');
    }

    private static void AppendAll(StringBuilder line, HtmlElement element)
    {
        foreach (var child in element.ChildNodes) Append(line, child);
    }
}
