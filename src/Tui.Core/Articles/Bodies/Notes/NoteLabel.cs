using System.Buffers;
using System.Globalization;
using Tui.Core.Articles.Html;
using Tui.Text;

namespace Tui.Core.Articles.Bodies.Notes;

/// <summary>The text of links to footnotes and back.</summary>
internal static class NoteLabel
{
    private const string Brackets = "[]()［］（）〔〕【】「」〈〉{}";

    // As long as a label may be, without its brackets.
    private const int Longest = 8;

    private static readonly SearchValues<char> Digits = SearchValues.Create("0123456789①②③④⑤⑥⑦⑧⑨⑩");

    /// <summary>The label that a link shows, without brackets; null where its text is none.</summary>
    public static string? Of(HtmlElement link)
    {
        var text = TextCleaner.CleanLine(link.TextContent).Trim().Trim(Brackets.ToCharArray()).Trim();
        return text.Length is 0 or > Longest || text[0] is '#' ? null : text;
    }

    /// <summary>Whether a link's whole text is a number in brackets.</summary>
    public static bool IsBracketed(HtmlElement link)
    {
        var text = link.TextContent.AsSpan().Trim();
        return text.Length > 2 && Brackets.Contains(text[0], StringComparison.Ordinal) && Brackets.Contains(text[^1], StringComparison.Ordinal)
            && text.ContainsAny(Digits);
    }

    /// <summary>Whether a text says only that there is a way back, by an arrow, a mark, a letter or the note's own label.</summary>
    public static bool IsReturn(string text, string label)
    {
        var bare = text.Trim().Trim(Brackets.ToCharArray()).Trim().TrimEnd('.');
        return IsDecoration(bare) || bare is [var letter] && char.IsAsciiLetter(letter)
            || bare.Equals(label, StringComparison.Ordinal) || IsDecoration(bare.Replace(label, "", StringComparison.Ordinal));
    }

    /// <summary>Whether a text is nothing but arrows, brackets and white space.</summary>
    public static bool IsDecoration(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsDecoration(character)) return false;
        }

        return true;
    }

    private static bool IsDecoration(char character) => char.GetUnicodeCategory(character)
        is UnicodeCategory.SpaceSeparator or UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.MathSymbol or UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol
        or UnicodeCategory.OpenPunctuation or UnicodeCategory.ClosePunctuation or UnicodeCategory.Surrogate;
}
