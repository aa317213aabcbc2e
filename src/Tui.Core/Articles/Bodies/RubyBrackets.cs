using System.Text;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>What stands around a reading that a terminal shows behind its word (HTML 4.5.10).</summary>
internal static class RubyBrackets
{
    /// <summary>The author's own brackets, else full-width ones behind Chinese and Japanese, else parentheses.</summary>
    public static (string Open, string Close) Of(HtmlElement reading)
    {
        if (reading.ParentElement is not { } ruby) return ("(", ")");
        var (before, after, own) = ("", "", "");
        var isPassed = false;
        foreach (var child in ruby.ChildNodes)
        {
            if (child == reading) isPassed = true;
            else if (child is HtmlElement { LocalName: "rp" } bracket && !isPassed) before = bracket.TextContent.Trim();
            else if (child is HtmlElement { LocalName: "rp" } end && after.Length == 0) after = end.TextContent.Trim();
            else if (child is HtmlElement { LocalName: "rt" } && isPassed) break;
            else if (!isPassed) own += child is HtmlText text ? text.Data.ToString() : ((HtmlElement)child).TextContent;
        }

        if (before.Length > 0 && after.Length > 0) return (before, after);
        var last = Rune.DecodeLastFromUtf16(own.AsSpan().TrimEnd(), out var rune, out _) is System.Buffers.OperationStatus.Done
            ? rune : new Rune('x');
        return EastAsianScript.IsLetter(last) ? ("（", "）") : ("(", ")");
    }
}
