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
                if (element.GetAttribute("type") is null or "text" or "submit" or "button" or "reset" or "search" or "email")
                    scope.Flow.Append(element.GetAttribute("value") ?? "", scope.Setting);
                break;
        }
    }

    private static HtmlElement? ChosenOf(HtmlElement select) =>
        select.Descendants.Where(e => e.LocalName is "option").OrderByDescending(e => e.HasAttribute("selected")).FirstOrDefault();
}
