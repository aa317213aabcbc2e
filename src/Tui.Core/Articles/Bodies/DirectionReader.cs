using Tui.Core.Articles.Html;
using Tui.Text.Bidi;

namespace Tui.Core.Articles.Bodies;

/// <summary>The direction that an element states for its text (WHATWG HTML 3.2.6.4 and 15.3.5; CSS Writing Modes 2.1).</summary>
internal static class DirectionReader
{
    private const string Auto = "auto";

    /// <summary>The direction of a box; null where it states none.</summary>
    public static TextDirection? OfBox(HtmlElement element)
    {
        if (!element.HasAttributes) return null;
        var stated = StatedBy(element);
        return stated is Auto ? OfText(element) ?? TextDirection.LeftToRight : Parse(stated);
    }

    /// <summary>The isolate or override that a phrase is; null where it is neither.</summary>
    /// <param name="around">The direction that is stated around it.</param>
    public static Format? OfPhrase(HtmlElement element, ElementRole role, TextDirection? around)
    {
        if (role is ElementRole.Override)
            return new Format(FormatKind.Override) { Direction = OfBox(element) ?? around ?? TextDirection.LeftToRight };
        if (!element.HasAttributes) return role is ElementRole.Isolate ? new Format(FormatKind.Isolate) : null;
        var stated = element.GetAttribute("dir");
        var isStated = Parse(stated) is not null || IsAuto(stated);
        return isStated || role is ElementRole.Isolate ? new Format(FormatKind.Isolate) { Direction = Parse(stated) } : FromStyle(element);
    }

    // A style turns a phrase only where it says that the phrase is to be turned.
    private static Format? FromStyle(HtmlElement element)
    {
        if (StyleOf(element) is not { } style || Parse(StyleText.Value(style, "direction")) is not { } direction) return null;
        return StyleText.Value(style, "unicode-bidi") switch
        {
            "bidi-override" or "isolate-override" => new Format(FormatKind.Override) { Direction = direction },
            "embed" or "isolate" or "-webkit-isolate" => new Format(FormatKind.Isolate) { Direction = direction },
            _ => null,
        };
    }

    private static string? StatedBy(HtmlElement element)
    {
        var stated = element.GetAttribute("dir");
        if (IsAuto(stated)) return Auto;
        return StyleOf(element) is { } style && StyleText.Value(style, "direction") is { IsEmpty: false } value ? value.ToString() : stated;
    }

    private static string? StyleOf(HtmlElement element) =>
        element.GetAttribute("style") is { } style && CaselessSearch.Contains(style, "direction") ? style : null;

    private static bool IsAuto(string? value) => value is not null && value.Equals(Auto, StringComparison.OrdinalIgnoreCase);

    private static TextDirection? Parse(ReadOnlySpan<char> value)
    {
        if (value.Equals("rtl", StringComparison.OrdinalIgnoreCase)) return TextDirection.RightToLeft;
        return value.Equals("ltr", StringComparison.OrdinalIgnoreCase) ? TextDirection.LeftToRight : null;
    }

    /// <summary>The direction of the first letter, outside of what has a direction of its own.</summary>
    private static TextDirection? OfText(HtmlNode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            var found = child switch
            {
                HtmlText text => FirstStrong.Of(text.Data),
                HtmlElement element when !IsPassedOver(element) => OfText(element),
                _ => null,
            };
            if (found is not null) return found;
        }

        return null;
    }

    private static bool IsPassedOver(HtmlElement element) =>
        element.LocalName is "bdi" or "script" or "style" or "textarea" || element.HasAttribute("dir");
}
