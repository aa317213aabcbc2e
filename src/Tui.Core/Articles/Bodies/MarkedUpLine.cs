using Tui.Core.Articles.Captions;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>A line with HTML in it, such as a title of front matter → its text.</summary>
internal static class MarkedUpLine
{
    private static readonly string[] Tags =
    [
        "em", "i", "b", "strong", "sub", "sup", "ruby", "code", "span", "a", "small", "mark", "u", "s", "del", "ins", "kbd", "abbr",
        "font", "cite", "q", "var", "tt", "big", "strike", "bdi", "bdo", "dfn", "samp", "time", "h1", "h2", "h3", "p", "div",
    ];

    /// <summary>The text without its markup, entities decoded; the same text where it has no tags that are closed.</summary>
    public static string TextOf(string line)
    {
        if (!HasMarkup(line)) return line;
        using var page = HtmlPage.Parse(line);
        if (page.Body is not { } body) return line;
        var text = InlineText.LineOf(BodyWalker.InlinesOf(body, new Scope(new FlowBuilder([], isInlineOnly: true), TextSetting.None, "")));
        return text.Length > 0 ? text : line;
    }

    /// <summary>Whether a text has tags of HTML; <c>List&lt;T&gt;</c> has none.</summary>
    public static bool HasMarkup(string line)
    {
        if (!line.Contains('<', StringComparison.Ordinal)) return false;
        if (line.Contains("<br", StringComparison.OrdinalIgnoreCase) && line.Contains('>', StringComparison.Ordinal)) return true;
        return line.Contains("</", StringComparison.Ordinal)
            && Array.Exists(Tags, tag => line.Contains($"</{tag}>", StringComparison.OrdinalIgnoreCase)
                && line.Contains($"<{tag}", StringComparison.OrdinalIgnoreCase));
    }
}
