using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>A form control → the text that shows on it.</summary>
internal static class FormReader
{
    public static void Read(HtmlElement element, in Scope scope)
    {
        switch (element.LocalName)
        {
            case "textarea":
                BodyWalker.WalkChildren(element, scope);
                break;
            case "select":
                scope.Flow.Append(ChosenOf(element)?.TextContent ?? "", scope.Setting);
                break;
            default:
                if (!HidesValue(element.GetAttribute("type")))
                    scope.Flow.Append(element.GetAttribute("value") ?? "", scope.Setting);
                break;
        }
    }

    /// <summary>Of the kinds of <c>input</c>, those that show no text or not that of their value.</summary>
    private static bool HidesValue(string? type) => type?.ToUpperInvariant()
        is "HIDDEN" or "CHECKBOX" or "RADIO" or "PASSWORD" or "FILE" or "IMAGE" or "RANGE" or "COLOR";

    private static HtmlElement? ChosenOf(HtmlElement select) =>
        select.Descendants.Where(e => e.LocalName is "option").OrderByDescending(e => e.HasAttribute("selected")).FirstOrDefault();
}
