using Tui.Core.Articles.Html;
using Tui.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>A video, a sound or an embedded page → one line with its title and address.</summary>
internal static class EmbedReader
{
    public static void Read(HtmlElement element, in Scope scope)
    {
        if (AddressOf(element) is not { } address)
        {
            if (element.LocalName is "object") BodyWalker.WalkChildren(element, scope);
            return;
        }

        var title = TextCleaner.CleanLine(element.GetAttribute("title") ?? element.GetAttribute("aria-label") ?? "").Trim();
        if (title.Length == 0) title = element.LocalName is "video" or "audio" ? element.LocalName : "page";
        if (scope.Flow.IsInlineOnly) AppendLink(title, address, scope);
        else scope.Flow.Add(new Block.Embed(title, address));
    }

    /// <summary>In a heading or a term it is a link within the line.</summary>
    private static void AppendLink(string title, string address, in Scope scope)
    {
        if (scope.Flow.OpenLink is null) scope.Flow.Open(new Format(FormatKind.Link, address));
        else scope.Flow.Open(new Format(FormatKind.Emphasis));
        scope.Flow.Append(title, scope.Setting);
        scope.Flow.Close();
    }

    private static string? AddressOf(HtmlElement element)
    {
        foreach (var name in (ReadOnlySpan<string>)["src", "data-src", "data", "data-original"])
        {
            if (AddressReader.Read(element.GetAttribute(name)) is { } address
                && !address.StartsWith("about:", StringComparison.OrdinalIgnoreCase))
            {
                return address;
            }
        }

        foreach (var child in element.Children)
        {
            if (child.LocalName is "source" or "embed" && AddressReader.Read(child.GetAttribute("src")) is { } address)
                return address;
        }

        return null;
    }
}
