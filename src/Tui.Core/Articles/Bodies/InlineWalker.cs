using System.Buffers;
using Tui.Core.Articles.Bodies.Pictures;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>Puts an inline element into the flow.</summary>
internal static class InlineWalker
{
    private static readonly SearchValues<char> Operators = SearchValues.Create("+-−*/=^πθωαβγ");

    public static void Walk(ElementRole role, HtmlElement element, in Scope scope)
    {
        switch (role)
        {
            case ElementRole.Break:
                scope.Flow.Break();
                break;
            case ElementRole.Picture:
                ImageReader.Read(element, scope);
                break;
            case ElementRole.Link:
                WalkLink(element, scope);
                break;
            case ElementRole.CodePhrase:
                WalkFormat(element, new Format(FormatKind.Code), scope);
                break;
            case ElementRole.Emphasis:
                WalkFormat(element, new Format(FormatKind.Emphasis), scope);
                break;
            case ElementRole.Strong:
                WalkFormat(element, new Format(FormatKind.Strong), scope);
                break;
            case ElementRole.Deleted:
                WalkFormat(element, new Format(FormatKind.Deleted), scope);
                break;
            case ElementRole.Marked:
                WalkFormat(element, new Format(FormatKind.Marked), scope);
                break;
            case ElementRole.RaisedOrLowered:
                WalkScript(element, scope);
                break;
            case ElementRole.Ruby:
                var (open, close) = RubyBrackets.Of(element);
                WalkBetween(open, close, element, scope);
                break;
            case ElementRole.Quote:
                WalkBetween("“", "”", element, scope);
                break;
            case ElementRole.Control:
                FormReader.Read(element, scope);
                break;
            default:
                if (!FormulaReader.TryRead(element, scope)) BodyWalker.WalkChildren(element, scope);
                break;
        }
    }

    private static void WalkFormat(HtmlElement element, Format format, in Scope scope)
    {
        scope.Flow.Open(format);
        BodyWalker.WalkChildren(element, scope);
        scope.Flow.Close();
    }

    private static void WalkLink(HtmlElement element, in Scope scope)
    {
        var address = AddressReader.Read(element.GetAttribute("href"));
        if (address is null && (element.GetAttribute("name") ?? element.GetAttribute("id")) is { Length: > 0 } name) scope.Flow.Anchor(name);
        if (address is null || scope.Flow.OpenLink is not null) BodyWalker.WalkChildren(element, scope);
        else WalkFormat(element, new Format(FormatKind.Link, address), scope);
    }

    private static void WalkScript(HtmlElement element, in Scope scope)
    {
        if (element.FirstElementChild is null && SmallDigits.Of(element) is { } digits)
            scope.Flow.Append(digits, scope.Setting & ~TextSetting.Small);
        else if (IsPower(element)) WalkPower(element, scope);
        else BodyWalker.WalkChildren(element, scope);
    }

    private static void WalkPower(HtmlElement element, in Scope scope)
    {
        var sign = element.LocalName is "sup" ? "^" : "_";
        if (IsBracketed(element.TextContent.AsSpan().Trim())) WalkBetween(sign, "", element, scope);
        else WalkBetween($"{sign}(", ")", element, scope);
    }

    /// <summary>Whether brackets stand around all of a text already.</summary>
    private static bool IsBracketed(ReadOnlySpan<char> text) =>
        text is ['(', .., ')'] && text[1..^1].IndexOfAny('(', ')') < 0;

    /// <summary>Whether the text on the line would read as a factor: not a footnote's mark nor the letters of an ordinal.</summary>
    private static bool IsPower(HtmlElement element)
    {
        var text = element.TextContent.AsSpan().Trim();
        return text.Length > 1 && text.ContainsAny(Operators) && !element.Descendants.Any(e => e.LocalName is "a");
    }

    private static void WalkBetween(string before, string after, HtmlElement element, in Scope scope)
    {
        scope.Flow.Append(before, scope.Setting);
        BodyWalker.WalkChildren(element, scope);
        scope.Flow.Append(after, scope.Setting);
    }
}
