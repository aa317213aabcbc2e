using System.Buffers;
using System.Globalization;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>How the text of an element is set, from its name, class, style and older attributes.</summary>
internal static class SettingReader
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789.");

    /// <summary>The setting inside <paramref name="element"/>, given that around it.</summary>
    public static TextSetting Read(HtmlElement element, TextSetting around)
    {
        var setting = FromName(element, around);
        if (!element.HasAttributes) return setting;
        if (element.ClassName is { Length: > 0 } name) setting |= CaptionClasses.Read(name);
        setting = Align(element.GetAttribute("align"), setting);
        return element.GetAttribute("style") is { Length: > 0 } style ? FromStyle(style, setting) : setting;
    }

    private static TextSetting FromName(HtmlElement element, TextSetting around) => element.LocalName switch
    {
        "center" => around | TextSetting.Centred,
        "small" => around | TextSetting.Small,
        "em" or "i" or "cite" => around | TextSetting.Italic,
        "strong" or "b" => around | TextSetting.Strong,
        "figcaption" => around | TextSetting.Classed,
        "font" => FromFont(element, around),
        _ => around,
    };

    private static TextSetting FromFont(HtmlElement element, TextSetting around)
    {
        var setting = Colour(element.GetAttribute("color"), around);
        return element.GetAttribute("size") is "1" or "2" or "-1" or "-2" ? setting | TextSetting.Small : setting;
    }

    private static TextSetting FromStyle(string style, TextSetting setting)
    {
        setting = Align(StyleText.Value(style, "text-align"), setting);
        setting = Colour(StyleText.Value(style, "color"), setting);
        setting = Faded(StyleText.Value(style, "opacity"), setting);
        setting = Size(StyleText.Value(style, "font-size"), setting);
        var slant = StyleText.Value(style, "font-style");
        if (slant.Equals("italic", StringComparison.OrdinalIgnoreCase)) setting |= TextSetting.Italic;
        else if (!slant.IsEmpty) setting &= ~TextSetting.Italic;
        var weight = StyleText.Value(style, "font-weight");
        if (weight.StartsWith("bold", StringComparison.OrdinalIgnoreCase) || weight is "600" or "700" or "800" or "900")
            setting |= TextSetting.Strong;
        return setting;
    }

    private static TextSetting Align(ReadOnlySpan<char> value, TextSetting setting)
    {
        if (value.IsEmpty) return setting;
        return value.Equals("center", StringComparison.OrdinalIgnoreCase)
            || value.Equals("middle", StringComparison.OrdinalIgnoreCase)
            || value.EndsWith("-center", StringComparison.OrdinalIgnoreCase)
            ? setting | TextSetting.Centred : setting & ~TextSetting.Centred;
    }

    private static TextSetting Colour(ReadOnlySpan<char> value, TextSetting setting)
    {
        if (value.IsEmpty || value.Equals("inherit", StringComparison.OrdinalIgnoreCase)) return setting;
        return Greys.Contains(value) ? setting | TextSetting.Grey : setting & ~TextSetting.Grey;
    }

    private static TextSetting Faded(ReadOnlySpan<char> value, TextSetting setting) =>
        float.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var opacity) && opacity is > 0.2f and < 0.9f
            ? setting | TextSetting.Grey : setting;

    private static TextSetting Size(ReadOnlySpan<char> value, TextSetting setting)
    {
        if (value.IsEmpty) return setting;
        if (CaselessSearch.Contains(value, "small")) return setting | TextSetting.Small;
        var digits = value.IndexOfAnyExcept(NumberCharacters);
        if (digits <= 0 || !float.TryParse(value[..digits], CultureInfo.InvariantCulture, out var size)) return setting;
        var below = value[digits..].Trim() switch
        {
            "px" => 15f,
            "pt" => 11f,
            "em" or "rem" => 1f,
            "%" => 100f,
            _ => 0f,
        };
        return size < below ? setting | TextSetting.Small : setting & ~TextSetting.Small;
    }
}
