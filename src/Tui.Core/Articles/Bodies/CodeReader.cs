using System.Buffers;
using System.Text;
using Tui.Core.Articles.Html;
using Tui.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>A <c>pre</c> element → code: its own lines, spaces and tabs.</summary>
internal static class CodeReader
{
    private static readonly SearchValues<char> NumberCharacters = SearchValues.Create("0123456789 \t\n\r\f\u00a0");
    private static readonly string[] GutterNames = ["gutter", "lineno", "line-numbers-rows", "pre-numbering"];

    /// <summary>The code; null where there is none.</summary>
    public static Block? Read(HtmlElement element)
    {
        var code = new StringBuilder();
        Append(code, element);
        var text = TextCleaner.Clean(code.ToString().ReplaceLineEndings("\n"));
        text = text.TrimEnd().TrimStart('\n');
        return text.Trim().Length == 0 ? null : new Block.Code(text, CodeLanguage.Of(element));
    }

    private static void Append(StringBuilder code, HtmlNode parent)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is HtmlText text)
            {
                code.Append(text.Data);
                continue;
            }

            if (child is not HtmlElement element || IsGutter(element)) continue;
            if (element.LocalName is "br") code.Append('\n');
            else if (element.LocalName is "li" or "div" or "p" or "tr" or "figure") AppendLine(code, element);
            else Append(code, element);
        }
    }

    private static void AppendLine(StringBuilder code, HtmlElement element)
    {
        if (code.Length > 0 && code[^1] != '\n') code.Append('\n');
        Append(code, element);
        if (code.Length > 0 && code[^1] != '\n') code.Append('\n');
    }

    /// <summary>Line numbers that a highlighter wrote beside the code.</summary>
    public static bool IsGutter(HtmlElement element)
    {
        if (element.LocalName is "script" or "style" or "template") return true;
        return element.ClassName is { Length: > 0 } name && IsNamedAsNumbers(name)
            && element.TextContent.AsSpan().IndexOfAnyExcept(NumberCharacters) < 0;
    }

    private static bool IsNamedAsNumbers(string name) =>
        CaselessSearch.ContainsAny(name, GutterNames) || name.Contains("lnt", StringComparison.Ordinal);
}
