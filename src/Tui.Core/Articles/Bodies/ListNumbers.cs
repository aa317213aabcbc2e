using System.Globalization;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>How the author of a list numbered it (HTML 4.4.5, 4.4.8; CSS Lists 3).</summary>
internal static class ListNumbers
{
    /// <summary>The first number; null for a list without numbers.</summary>
    public static int? StartOf(HtmlElement list)
    {
        if (list.LocalName is not "ol" || StyleOf(list) is "none") return null;
        return Integer(list, "start") ?? 1;
    }

    /// <summary>The first number of a list that counts down; null for any other.</summary>
    public static int? CountdownOf(HtmlElement list) => list.LocalName is "ol" && list.HasAttribute("reversed")
        ? Integer(list, "start") ?? list.Children.Count(child => child.LocalName is "li") : null;

    /// <summary>The number that an item says it has; null where it says none.</summary>
    public static int? ValueOf(HtmlElement item) => Integer(item, "value");

    /// <summary>How a numbered list writes its numbers.</summary>
    public static NumberForm FormOf(HtmlElement list) => list.GetAttribute("type") switch
    {
        "a" => NumberForm.SmallLetters,
        "A" => NumberForm.CapitalLetters,
        "i" => NumberForm.SmallRoman,
        "I" => NumberForm.CapitalRoman,
        _ => StyleOf(list) switch
        {
            "lower-alpha" or "lower-latin" => NumberForm.SmallLetters,
            "upper-alpha" or "upper-latin" => NumberForm.CapitalLetters,
            "lower-roman" => NumberForm.SmallRoman,
            "upper-roman" => NumberForm.CapitalRoman,
            _ => NumberForm.Decimal,
        },
    };

    private static ReadOnlySpan<char> StyleOf(HtmlElement list)
    {
        if (list.GetAttribute("style") is not { Length: > 0 } style) return default;
        var type = StyleText.Value(style, "list-style-type");
        return type.IsEmpty ? StyleText.Value(style, "list-style") : type;
    }

    private static int? Integer(HtmlElement element, string attribute) =>
        int.TryParse(element.GetAttribute(attribute), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;
}
