using System.Diagnostics.CodeAnalysis;

namespace Tui.Core.Indexing;

/// <summary>An address in the form in which addresses are compared: what sites write in several ways is written in one.</summary>
/// <param name="Host">The host without <c>www.</c>; empty where the address is one within its site.</param>
/// <param name="Path">The path in small letters, decoded, without <c>index.html</c>, <c>.html</c> and a slash at its end; then the query.</param>
public readonly record struct PublishedPlace(string Host, string Path)
{
    private static readonly string[] Endings = ["/index.html", "/index.htm", "/index.php", ".html", ".htm", "/"];

    /// <summary>Reads an address: an absolute one of the web, or one within its site, which begins with <c>/</c>.</summary>
    /// <param name="address">The address; what follows <c>#</c> does not count.</param>
    /// <param name="place">What it comes to.</param>
    /// <returns>False for any other, and for a site's first page, which is no article's.</returns>
    public static bool TryRead(string address, [NotNullWhen(true)] out PublishedPlace? place)
    {
        ArgumentNullException.ThrowIfNull(address);
        place = null;
        var text = address.Split('#')[0];
        if (text is ['/', not '/', ..])
            place = new("", PathOf(text));
        else if (Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https"))
            place = new(HostOf(uri), PathOf(uri.PathAndQuery));
        return place is { Path.Length: > 0 };
    }

    private static string HostOf(Uri uri)
    {
        var host = uri.IdnHost.ToLowerInvariant();
        return host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host;
    }

    private static string PathOf(string text)
    {
        var query = text.IndexOf('?', StringComparison.Ordinal) is >= 0 and var at ? text[at..] : "";
        var path = Uri.UnescapeDataString(text[..^query.Length]).ToLowerInvariant();
        foreach (var ending in Endings)
        {
            if (path.EndsWith(ending, StringComparison.Ordinal))
                path = path[..^ending.Length];
        }

        return path + (query.Length > 1 ? query : "");
    }
}
