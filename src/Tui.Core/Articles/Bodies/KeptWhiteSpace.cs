using System.Text;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>Puts running text into the flow whose lines, or lines and spaces, the author's style keeps.</summary>
internal static class KeptWhiteSpace
{
    private const string Tab = "    ";

    /// <summary>What an element's style says of white space, given what holds around it.</summary>
    public static WhiteSpaceKind Of(HtmlElement element, WhiteSpaceKind around)
    {
        if (element.GetAttribute("style") is not { Length: > 0 } style) return around;
        return StyleText.Value(style, "white-space") switch
        {
            "pre-line" => WhiteSpaceKind.Lines,
            "pre" or "pre-wrap" or "break-spaces" => WhiteSpaceKind.Kept,
            "normal" or "nowrap" or "initial" => WhiteSpaceKind.Folded,
            _ => around,
        };
    }

    /// <summary>Adds a text line by line.</summary>
    public static void Append(ReadOnlySpan<char> text, in Scope scope)
    {
        var isFirst = true;
        foreach (var line in text.EnumerateLines())
        {
            if (!isFirst) scope.Flow.Break();
            isFirst = false;
            scope.Flow.Append(scope.WhiteSpace is WhiteSpaceKind.Kept ? WithSpaces(line) : line, scope.Setting);
        }
    }

    // Spaces in a row do not fold, and a line may still end between words: all but the last of them are no-break spaces.
    private static string WithSpaces(ReadOnlySpan<char> line)
    {
        var kept = new StringBuilder(line.Length).Append(line).Replace("\t", Tab);
        for (var i = 0; i < kept.Length; i++)
        {
            if (kept[i] == ' ' && (IsBlankAt(kept, i + 1) || i == 0 || IsLeading(kept, i))) kept[i] = '\u00a0';
        }

        return kept.ToString();
    }

    private static bool IsBlankAt(StringBuilder line, int at) => at < line.Length && line[at] == ' ';

    private static bool IsLeading(StringBuilder line, int at) => at == 0 || (line[at - 1] == '\u00a0' && IsLeading(line, at - 1));
}
