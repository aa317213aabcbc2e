using AngleSharp.Dom;

namespace Tui.Core.Articles.Bodies;

/// <summary>A form control → the text that shows on it.</summary>
internal static class FormReader
{
    public static void Read(IElement element, in Scope scope)
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

    private static IElement? ChosenOf(IElement select) =>
        select.QuerySelector("option[selected]") ?? select.QuerySelector("option");
}
