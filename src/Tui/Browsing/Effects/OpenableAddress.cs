using System.Diagnostics.CodeAnalysis;
using Tui.Core.Indexing.Folders;

namespace Tui.Browsing.Effects;

/// <summary>Tells which addresses of an article may be handed to the desktop.</summary>
internal static class OpenableAddress
{
    // With its dot.
    private const int LongestEnding = 5;

    // What sites call the pages that they make of articles.
    private static readonly string[] PageEndings = [".php", ".asp", ".aspx", ".jsp", ".cgi"];

    /// <summary>Whether it is an absolute <c>http</c>, <c>https</c> or <c>mailto</c> address.</summary>
    public static bool IsOpenable([NotNullWhen(true)] string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto");

    /// <summary>The address as it may be handed over, with the scheme that <c>//host</c> leaves out; null where it may not.</summary>
    public static string? OfWeb(string address)
    {
        var whole = address.StartsWith("//", StringComparison.Ordinal) ? "https:" + address : address;
        return IsOpenable(whole) ? whole : null;
    }

    /// <summary>Whether it names no scheme and no host, and so may lead to a file of the archive or a place in the same article.</summary>
    public static bool IsRelative(string address)
    {
        var end = address.AsSpan().IndexOfAny("/?#");
        return address.Length > 0 && !address.StartsWith("//", StringComparison.Ordinal)
            && !(end < 0 ? address : address.AsSpan(0, end)).Contains(':');
    }

    /// <summary>Whether a relative address names a file that can be no article, such as <c>paper.pdf</c>: nothing here opens it.</summary>
    public static bool IsOtherFile(string address)
    {
        var path = address.Split('#', '?')[0];
        var ending = Path.GetExtension(path).ToLowerInvariant();
        return ending.Length is > 1 and <= LongestEnding && ending.AsSpan(1).ContainsAnyInRange('a', 'z') && !ArticleFolder.IsArticleName(path)
            && Array.IndexOf(PageEndings, ending) < 0;
    }
}
