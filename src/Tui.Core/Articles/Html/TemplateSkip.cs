using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Tui.Core.Articles.Html;

/// <summary>
/// Keeps templates from the parser: no page shows what is in them, and it cannot parse a table row in one without its own
/// document model.
/// </summary>
internal sealed class TemplateSkip
{
    private const string Tag = "<template";

    private int _open;

    /// <summary>Whether there are templates in a page, which is then ready for being parsed without them.</summary>
    public static bool TryPrepare(ref string html)
    {
        if (!IsIn(html, "<t") && !IsIn(html, "<T")) return false;

        // What follows the tag of a pre at once is not handed out; an end tag of nothing, which is passed over, stands between.
        html = html.Replace(">" + Tag, "></no-template>" + Tag, StringComparison.OrdinalIgnoreCase);
        return true;
    }

    // To look for two letters as they are and then for the rest is ten times faster than to look without case.
    private static bool IsIn(string html, string start)
    {
        for (var at = html.IndexOf(start, StringComparison.Ordinal); at >= 0; at = html.IndexOf(start, at + 2, StringComparison.Ordinal))
        {
            if (html.AsSpan(at).StartsWith(Tag, StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>Hands on what is in no template.</summary>
    public TokenConsumptionResult Pass(ref StructHtmlToken token, TokenConsumer next)
    {
        var isTemplate = token.IsTag && token.Name == "template";
        if (isTemplate && token.Type == HtmlTokenType.StartTag) _open++;
        else if (isTemplate && _open > 0) _open--;
        else if (_open == 0 || token.Type == HtmlTokenType.EndOfFile) next(ref token);
        return TokenConsumptionResult.Continue;
    }
}
