using System.Diagnostics.CodeAnalysis;

namespace Tui.Browsing;

/// <summary>Tells which addresses of an article may be handed to the desktop.</summary>
internal static class OpenableAddress
{
    /// <summary>Whether it is an absolute <c>http</c>, <c>https</c> or <c>mailto</c> address.</summary>
    public static bool IsOpenable([NotNullWhen(true)] string? address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https" or "mailto");
}
