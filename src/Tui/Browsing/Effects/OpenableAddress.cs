using System.Diagnostics.CodeAnalysis;

namespace Tui.Browsing.Effects;

/// <summary>Tells which addresses of an article may be handed to the desktop.</summary>
internal static class OpenableAddress
{
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
}
