using System.Net;
using Tui.Core.Articles.Html;
using Tui.Text;

namespace Tui.Core.Articles.Bodies.Pictures;

/// <summary>A picture that a service draws of a formula: its TeX stands in its address or its alternative text.</summary>
internal static class FormulaPicture
{
    // Where the services' addresses hold the formula: all but one of them after a question mark.
    private static readonly string[] Marks =
        ["/equation?tex=", "/math?tex=", "latex.codecogs.com/", "chart?cht=tx&chl=", "/svg?math=", "?math="];

    private static readonly string[] MarksWithoutQuery = ["latex.codecogs.com/"];

    /// <summary>The formula as one line of TeX; null where the picture is none.</summary>
    public static string? TexOf(HtmlElement element, string address)
    {
        foreach (var mark in address.Contains('?', StringComparison.Ordinal) ? Marks : MarksWithoutQuery)
        {
            var at = CaselessSearch.IndexOf(address, mark);
            if (at < 0) continue;
            var alternative = TextCleaner.CleanLine(element.GetAttribute("alt") ?? "").Trim();
            if (alternative.AsSpan().ContainsAny("\\=^_{")) return alternative;
            return InAddress(address[(at + mark.Length)..]);
        }

        return null;
    }

    private static string? InAddress(string rest)
    {
        var query = rest.IndexOf('?', StringComparison.Ordinal);
        var formula = query >= 0 && query < 12 ? rest[(query + 1)..] : rest;
        var end = formula.IndexOf('&', StringComparison.Ordinal);
        var tex = TextCleaner.CleanLine(WebUtility.UrlDecode(end < 0 ? formula : formula[..end])).Trim();
        return tex.Length > 0 ? tex : null;
    }
}
