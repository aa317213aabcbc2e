using System.Buffers;
using System.Text;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>What stands around a reading that a terminal shows behind its word (HTML 4.5.10).</summary>
internal static class RubyBrackets
{
    // Each reading looks for its place among the parts, which would take the square of many more.
    private const int MostParts = 400;

    // It stands at every reading: a long one would be shown, and looked through, as often.
    private const int LongestBracket = 20;

    private static readonly (string Open, string Close) Narrow = ("(", ")");
    private static readonly (string Open, string Close) Wide = ("（", "）");

    /// <summary>The author's own brackets, else full-width ones behind Chinese and Japanese, else parentheses.</summary>
    public static (string Open, string Close) Of(HtmlElement reading)
    {
        if (reading.ParentElement is { LocalName: "rtc" } group) reading = group;
        if (reading.ParentElement is not { } ruby) return Narrow;

        // It is Chinese and Japanese that have readings at so many words.
        if (ruby.ChildCount > MostParts) return Wide;
        var parts = ruby.ChildNodes;
        var at = parts.IndexOf(reading);
        var (open, firstClose, last) = Before(parts[..at]);
        var close = After(parts[(at + 1)..]);
        if (close.Length == 0) close = firstClose;
        if (open.Length > 0 && close.Length > 0) return (open, close);
        return last is { } letter && EastAsianScript.IsLetter(letter) ? Wide : Narrow;
    }

    /// <summary>
    /// The bracket that opens a reading, the one that closes the first reading of the same word, if that is another, and the
    /// word's last character. A reading that has none of its own opens as the first one does.
    /// </summary>
    private static (string Open, string FirstClose, Rune? Last) Before(ReadOnlySpan<HtmlNode> parts)
    {
        // Brackets since the reading behind them: the nearest to that, the farthest, and how many.
        var (nearest, farthest, count) = ("", "", 0);
        var (own, firstClose, isFurther) = ("", "", false);
        Rune? last = null;
        for (var i = parts.Length - 1; i >= 0 && last is null; i--)
        {
            if (parts[i] is HtmlElement { LocalName: "rp" } element)
            {
                farthest = TextOf(element);
                if (nearest.Length == 0) nearest = farthest;
                if (farthest.Length > 0) count++;
            }
            else if (parts[i] is HtmlElement { LocalName: "rt" or "rtc" })
            {
                // A single one between two readings closes the earlier.
                if (!isFurther && count > 1) own = nearest;
                (isFurther, firstClose) = (true, farthest);
                (nearest, farthest, count) = ("", "", 0);
            }
            else
            {
                last = LastOf(parts[i]);
            }
        }

        return (own.Length > 0 ? own : nearest, firstClose, last);
    }

    private static string After(ReadOnlySpan<HtmlNode> parts)
    {
        foreach (var part in parts)
        {
            if (part is HtmlElement { LocalName: "rt" }) break;
            if (part is HtmlElement { LocalName: "rp" } element && TextOf(element) is { Length: > 0 } close) return close;
        }

        return "";
    }

    private static string TextOf(HtmlElement bracket) =>
        bracket.ChildNodes is [HtmlText { Data.Length: <= LongestBracket } text] ? text.Data.Trim().ToString() : "";

    /// <summary>The last character of a word, without its text being put together; null for white space.</summary>
    private static Rune? LastOf(HtmlNode node)
    {
        if (node is HtmlText text)
            return Rune.DecodeLastFromUtf16(text.Data.TrimEnd(), out var last, out _) is OperationStatus.Done ? last : null;
        for (var i = node.ChildCount - 1; i >= 0; i--)
        {
            if (LastOf(node.ChildNodes[i]) is { } found) return found;
        }

        return null;
    }
}
