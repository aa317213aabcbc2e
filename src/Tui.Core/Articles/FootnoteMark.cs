using System.Text;

namespace Tui.Core.Articles;

/// <summary>What is printed for a footnote, in the text and at the note.</summary>
internal static class FootnoteMark
{
    private const string Raised = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>
    /// A number in raised digits, a sign such as an asterisk as it is, any other name in brackets: none looks like the
    /// number of a link.
    /// </summary>
    public static string Of(string label)
    {
        if (label.All(char.IsAsciiDigit)) return string.Concat(label.Select(digit => Raised[digit - '0']));
        return label.Any(char.IsLetterOrDigit) ? $"[{label}]" : label;
    }

    /// <summary>Adds a mark to a line; two numbers in a row do not run together into one.</summary>
    public static void Append(StringBuilder line, string label)
    {
        var mark = Of(label);
        if (line.Length > 0 && RunsInto(line[^1], mark)) line.Append('\u00a0');
        line.Append(mark);
    }

    /// <summary>Whether a mark would be taken for one with the character before it.</summary>
    public static bool RunsInto(char before, string mark) =>
        Raised.Contains(before, StringComparison.Ordinal) && Raised.Contains(mark[0], StringComparison.Ordinal);
}
