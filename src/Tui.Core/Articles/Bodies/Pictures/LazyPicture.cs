using Tui.Core.Articles.Fields;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies.Pictures;

/// <summary>Pictures that a page loads by script, with a copy in a <c>noscript</c> for browsers that run none.</summary>
internal static class LazyPicture
{
    private static readonly string[] Placeholders =
        ["blank", "spacer", "placeholder", "lazy", "loading", "grey", "gray", "transparent", "1x1", "pixel"];

    /// <summary>Reads the pictures of a <c>noscript</c>, unless what stands beside it is the same picture.</summary>
    public static void ReadFallback(HtmlElement fallback, in Scope scope)
    {
        if (!PicturesOf(fallback).Any()) return;
        var isCopy = Beside(fallback).Any(neighbour => PicturesOf(neighbour).Any());
        if (isCopy) return;
        foreach (var picture in PicturesOf(fallback)) BodyWalker.WalkNode(picture, scope);
    }

    /// <summary>The picture in a <c>noscript</c> beside one that holds nothing but a placeholder; null where there is none.</summary>
    public static HtmlElement? FallbackOf(HtmlElement placeholder)
    {
        if (placeholder.ParentElement is { LocalName: "noscript" }) return null;
        var outer = placeholder;
        for (var i = 0; i < 2 && outer is not null; i++, outer = outer.ParentElement)
        {
            var fallback = Beside(outer).FirstOrDefault(neighbour => neighbour.LocalName is "noscript");
            if (fallback is not null) return PicturesOf(fallback).FirstOrDefault();
        }

        return null;
    }

    /// <summary>Whether a picture's source is only what is shown until a script puts in the real one.</summary>
    public static bool IsPlaceholder(string address)
    {
        if (address.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return true;
        var name = PictureAddress.FileNameOf(address);
        foreach (var placeholder in Placeholders)
        {
            if (CaselessSearch.StartsWith(name, placeholder)) return true;
        }

        return false;
    }

    private static IEnumerable<HtmlElement> PicturesOf(HtmlElement element) =>
        (element.LocalName is "img" ? [element] : element.Descendants.Where(inner => inner.LocalName is "img")).Where(picture => !IsCounter(picture));

    // A picture of one pixel tells somebody that the page was read.
    private static bool IsCounter(HtmlElement picture) =>
        picture.GetAttribute("width") is "1" or "0" || picture.GetAttribute("height") is "1" or "0";

    /// <summary>The elements before and after one, where nothing but white space stands between.</summary>
    private static IEnumerable<HtmlElement> Beside(HtmlElement element)
    {
        HtmlElement? before = null;
        var isPassed = false;
        foreach (var child in element.ParentElement is { } parent ? parent.ChildNodes.ToArray() : [])
        {
            if (child == element) isPassed = true;
            else if (child is HtmlElement neighbour && isPassed) return before is null ? [neighbour] : [before, neighbour];
            else if (child is HtmlElement earlier) before = earlier;
            else if (child is HtmlText text && !text.Data.IsWhiteSpace() && isPassed) break;
            else if (child is HtmlText words && !words.Data.IsWhiteSpace()) before = null;
        }

        return before is null ? [] : [before];
    }
}
