using System.Globalization;
using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies.Pictures;

/// <summary>An <c>img</c> element → a figure, or a picture within the line.</summary>
internal static class ImageReader
{
    private const int LargestEmoticon = 32;

    // Where lazy loading keeps the picture while src holds a placeholder.
    private static readonly string[] LazySources =
    [
        "data-original", "data-original-src", "data-src", "data-lazy-src", "data-lazy", "data-actualsrc", "data-url", "data-cfsrc",
        "data-echo", "data-img-src", "data-hi-res-src", "data-orig-file", "file", "real_src",
    ];

    // What describes the picture, the best first.
    private static readonly string[] Describing = ["data-caption", "alt", "title"];

    private static readonly string[] EmoticonNames = ["emoji", "smil", "emoticon"];
    private static readonly string[] BadgeAddresses = ["shields.io/", "/badge", "badge.svg", "/favicon"];

    public static void Read(HtmlElement element, in Scope scope)
    {
        if (AddressOf(element) is not { } address || IsCounter(element)) return;
        if (LazyPicture.IsPlaceholder(address) && LazyPicture.FallbackOf(element) is { } real)
        {
            Read(real, scope);
            return;
        }

        var formula = FormulaPicture.TexOf(element, address);
        var image = new Image(address, formula ?? CaptionOf(element, address, scope.Title), scope.Flow.OpenLink);
        if (scope.Flow.IsInlineOnly || formula is not null || IsEmoticon(element) || IsBadge(address)) scope.Flow.Append(image);
        else scope.Flow.AddFigure(image);
    }

    /// <summary>What the picture's own attributes say is its caption.</summary>
    private static string? CaptionOf(HtmlElement element, string address, string title)
    {
        foreach (var name in Describing)
        {
            if (Boilerplate.Unless(element.GetAttribute(name), title) is { } text && !Boilerplate.IsFileNameOf(text, address)) return text;
        }

        return null;
    }

    private static string? AddressOf(HtmlElement element)
    {
        if (LazySourceOf(element) is { } lazy) return AddressReader.Read(lazy);
        var source = AddressReader.Read(element.GetAttribute("src"));
        if (source?.StartsWith("data:", StringComparison.OrdinalIgnoreCase) == false) return source;
        return FirstOfSet(element.GetAttribute("srcset") ?? element.GetAttribute("data-srcset"))
            ?? FirstOfPicture(element) ?? AddressReader.Read(element.GetAttribute("href")) ?? ShortData(source);
    }

    // The picture's few attributes are gone through once, not once for each name that they might have.
    private static string? LazySourceOf(HtmlElement element)
    {
        var (best, lazy) = (LazySources.Length, (string?)null);
        foreach (var attribute in element.Attributes)
        {
            var name = attribute.Name.Memory.Span;
            if (name is not ['d', 'a', 't', 'a', '-', ..] and not "file" and not "real_src") continue;
            for (var i = 0; i < best; i++)
            {
                if (name.SequenceEqual(LazySources[i]) && LooksLikeAddress(attribute.Text)) (best, lazy) = (i, attribute.Text);
            }
        }

        return lazy;
    }

    private static bool LooksLikeAddress(string value) => value.AsSpan().ContainsAny('/', '.');

    private static string? FirstOfPicture(HtmlElement element)
    {
        if (element.ParentElement is not { LocalName: "picture" } picture) return null;
        foreach (var source in picture.Children)
        {
            if (FirstOfSet(source.GetAttribute("srcset") ?? source.GetAttribute("data-srcset")) is { } address) return address;
        }

        return null;
    }

    private static string? FirstOfSet(string? set)
    {
        if (string.IsNullOrWhiteSpace(set)) return null;
        var first = set.AsSpan().Trim();
        var end = first.IndexOfAny(' ', '\t', '\n');
        if (end >= 0) first = first[..end];
        return AddressReader.Read(first.TrimEnd(',').ToString());
    }

    /// <summary>A picture inside the page itself: its kind is kept, its thousands of characters are not.</summary>
    private static string? ShortData(string? source)
    {
        if (source is null) return null;
        var comma = source.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? source : source[..(comma + 1)];
    }

    // A picture of one pixel tells somebody that the page was read.
    private static bool IsCounter(HtmlElement element) =>
        Pixels(element, "width") is 1 && Pixels(element, "height") is 1 && string.IsNullOrWhiteSpace(element.GetAttribute("alt"));

    private static bool IsEmoticon(HtmlElement element)
    {
        var side = Math.Max(Pixels(element, "width"), Pixels(element, "height"));
        if (side is > 0 and <= LargestEmoticon) return true;
        return CaselessSearch.ContainsAny(element.ClassName, EmoticonNames);
    }

    /// <summary>A small sign that says how a project fares; it stands within a line.</summary>
    private static bool IsBadge(string address) => CaselessSearch.ContainsAny(address, BadgeAddresses);

    private static int Pixels(HtmlElement element, string side)
    {
        if (element.GetAttribute(side) is { } attribute) return Leading(attribute);
        return StyleText.Value(element.GetAttribute("style"), side) is { IsEmpty: false } style
            && style.EndsWith("px", StringComparison.OrdinalIgnoreCase) ? Leading(style) : 0;
    }

    private static int Leading(ReadOnlySpan<char> value)
    {
        value = value.Trim();
        var length = value.IndexOfAnyExceptInRange('0', '9');
        if (length >= 0 && value[length..].StartsWith("%", StringComparison.Ordinal)) return 0;
        var digits = length < 0 ? value : value[..length];
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : 0;
    }
}
