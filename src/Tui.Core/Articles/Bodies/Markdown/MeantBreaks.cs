using System.Globalization;
using System.Text;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>
/// Finds the ends of Chinese and Japanese lines that their author meant. Markdown joins the lines of a paragraph, but many
/// sites keep them, and authors who never break a long line break a short one on purpose, behind a label or a name: joined,
/// the two would read as one word.
/// </summary>
internal sealed class MeantBreaks
{
    // In cells. Who has no line as long as this in a paragraph may have broken all of them for their length.
    private const int LongLine = 60;

    // A line broken for its length is shorter than the longest by a word at most.
    private const int LongestWord = 20;

    // What stands at the ends of a line without being its text.
    private const string Marks = "*_`~[> \t";

    // Of the paragraph that is being read; 0 outside of one.
    private int _longest;

    /// <summary>Whether the author meant a line to end where it does.</summary>
    /// <param name="rest">The text below it.</param>
    public bool IsMeant(ReadOnlySpan<char> line, ReadOnlySpan<char> rest)
    {
        if (line.IsWhiteSpace())
        {
            _longest = 0;
            return false;
        }

        var next = MarkdownMarks.FirstLine(rest);
        if (WholeLine.Is(line) && !next.IsWhiteSpace() && (HasSpaceless(line) || HasSpaceless(next))) return true;
        if (_longest == 0) _longest = Math.Max(WidthOf(line), LongestOf(rest));
        if (_longest < LongLine || line.Contains("![", StringComparison.Ordinal)) return false; // a picture stands by itself anyway
        if (!IsBetweenWords(line.Trim(Marks), next.TrimStart(Marks))) return false;
        return _longest - WidthOf(line) > Math.Max(LongestWord, _longest / 4);
    }

    private static bool IsBetweenWords(ReadOnlySpan<char> line, ReadOnlySpan<char> next)
    {
        Rune.DecodeLastFromUtf16(line, out var last, out _);
        Rune.DecodeFromUtf16(next, out var first, out _);
        return (Rune.IsLetterOrDigit(last) || Rune.GetUnicodeCategory(last) is UnicodeCategory.ClosePunctuation)
            && (Rune.IsLetterOrDigit(first) || Rune.GetUnicodeCategory(first) is UnicodeCategory.OpenPunctuation)
            && (EastAsianScript.IsSpacelessLetter(last) || HasSpaceless(next));
    }

    // Korean has spaces between its words, at a line's end too.
    private static bool HasSpaceless(ReadOnlySpan<char> line)
    {
        foreach (var rune in line.EnumerateRunes())
        {
            if (EastAsianScript.IsSpacelessLetter(rune)) return true;
        }

        return false;
    }

    private static int LongestOf(ReadOnlySpan<char> rest)
    {
        var longest = 0;
        while (MarkdownMarks.FirstLine(rest) is var line && !line.IsWhiteSpace())
        {
            longest = Math.Max(longest, WidthOf(line));
            rest = rest[Math.Min(line.Length + 1, rest.Length)..];
        }

        return longest;
    }

    // Near enough to tell long lines from short ones.
    private static int WidthOf(ReadOnlySpan<char> line)
    {
        var width = line.Length;
        foreach (var character in line)
        {
            if (character >= '\u1100') width++;
        }

        return width;
    }
}
