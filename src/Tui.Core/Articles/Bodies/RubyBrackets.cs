using System.Text;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>What stands around a reading that a terminal shows behind its word (HTML 4.5.10).</summary>
internal static class RubyBrackets
{
    /// <summary>The author's own brackets, else full-width ones behind Chinese and Japanese, else parentheses.</summary>
    public static (string Open, string Close) Of(HtmlElement reading)
    {
        if (reading.ParentElement is { LocalName: "rtc" } group) reading = group;
        if (reading.ParentElement is not { } ruby) return ("(", ")");
        var parts = ruby.ChildNodes;
        var at = parts.IndexOf(reading);
        var (before, after, word) = ("", "", "");
        for (var i = at - 1; i >= 0 && word.Length == 0; i--)
        {
            if (parts[i] is HtmlElement { LocalName: "rp" } bracket) before = bracket.TextContent.Trim();
            else if (parts[i] is not HtmlElement { LocalName: "rt" or "rtc" }) word = TextOf(parts[i]).Trim();
        }

        for (var i = at + 1; i < parts.Length && after.Length == 0 && parts[i] is not HtmlElement { LocalName: "rt" }; i++)
        {
            if (parts[i] is HtmlElement { LocalName: "rp" } bracket) after = bracket.TextContent.Trim();
        }

        if (before.Length > 0 && after.Length > 0) return (before, after);
        var last = Rune.DecodeLastFromUtf16(word, out var rune, out _) is System.Buffers.OperationStatus.Done
            ? rune : new Rune('x');
        return EastAsianScript.IsLetter(last) ? ("（", "）") : ("(", ")");
    }

    private static string TextOf(HtmlNode node) => node is HtmlText text ? text.Data.ToString() : ((HtmlElement)node).TextContent;
}
