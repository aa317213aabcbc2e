using System.Buffers;

namespace Tui.Core.Articles.Fields;

/// <summary>Compares and judges addresses of pictures.</summary>
internal static class PictureAddress
{
    private static readonly SearchValues<char> SizeCharacters = SearchValues.Create("0123456789xXwhp");

    private static readonly string[] Extensions =
        [".jpg", ".jpeg", ".png", ".gif", ".webp", ".bmp", ".svg", ".avif", ".heic", ".tif", ".tiff", ".ico", ".jfif"];

    private static readonly string[] Sizes =
    [
        "small", "medium", "large", "big", "thumb", "thumbnail", "full", "orig", "original", "scaled", "cover", "banner", "preview",
        "s", "m", "l", "xl",
    ];

    /// <summary>Whether a text looks like an address or a path rather than a word, a colour or a truth value.</summary>
    public static bool LooksLikeOne(string text)
    {
        if (text.Length is 0 or > 4096 || text[0] == '#' || text.Contains('\n', StringComparison.Ordinal)) return false;
        if (text.Contains("://", StringComparison.Ordinal) || text.StartsWith("//", StringComparison.Ordinal)) return true;
        if (text.StartsWith("data:", StringComparison.OrdinalIgnoreCase)) return false;
        return HasExtension(WithoutQuery(text))
            || (text.Contains('/', StringComparison.Ordinal) && !text.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>
    /// What two addresses of one picture have in common: the scheme counts for nothing, nor does the query of a file's name.
    /// </summary>
    public static string KeyOf(string address)
    {
        var essence = address.AsSpan();
        var scheme = essence.IndexOf("://", StringComparison.Ordinal);
        if (scheme is >= 0 and < 8) essence = essence[(scheme + 3)..];
        else if (essence.StartsWith("//", StringComparison.Ordinal)) essence = essence[2..];
        var plain = WithoutQuery(essence);
        return (HasExtension(plain) ? plain : essence).ToString();
    }

    /// <summary>Whether two addresses are of one picture, perhaps in two sizes that a site made of it.</summary>
    public static bool AreOfOne(string address, string other) =>
        KeyOf(address).Equals(KeyOf(other), StringComparison.Ordinal)
        || WithoutSize(KeyOf(address)).Equals(WithoutSize(KeyOf(other)), StringComparison.OrdinalIgnoreCase);

    // As content management systems name sizes: boat-640x360.jpg, boat_large.jpg, boat@2x.jpg.
    private static ReadOnlySpan<char> WithoutSize(ReadOnlySpan<char> key)
    {
        var dot = key.LastIndexOf('.');
        if (dot > key.LastIndexOf('/')) key = key[..dot];
        var sign = key.LastIndexOfAny('-', '_', '@');
        return sign > key.LastIndexOf('/') + 1 && IsSize(key[(sign + 1)..]) ? key[..sign] : key;
    }

    private static bool IsSize(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty) return false;
        if (char.IsAsciiDigit(word[0])) return word.IndexOfAnyExcept(SizeCharacters) < 0 && word.IndexOfAny("xXwhp") > 0;
        foreach (var size in Sizes)
        {
            if (word.Equals(size, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The last part of an address's path.</summary>
    public static ReadOnlySpan<char> FileNameOf(string address)
    {
        var path = WithoutQuery(address);
        return path[(path.LastIndexOf('/') + 1)..];
    }

    private static ReadOnlySpan<char> WithoutQuery(ReadOnlySpan<char> address)
    {
        var end = address.IndexOfAny('?', '#');
        return end < 0 ? address : address[..end];
    }

    private static bool HasExtension(ReadOnlySpan<char> path)
    {
        foreach (var extension in Extensions)
        {
            if (path.EndsWith(extension, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }
}
