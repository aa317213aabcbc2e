using System.Collections.Immutable;
using System.Text;
using Tui.Core.Querying;

namespace Tui.Core.Finding;

/// <summary>The part of a text that is shown of it in one line: its beginning, or where what was searched for stands.</summary>
public static class TextSnippet
{
    // No line is longer; what stands farther on in a text is not looked at.
    private const int Length = 240;
    private const int Searched = 200_000;

    // So much is shown before what was found.
    private const int Before = 20;

    /// <summary>One line of a text; spaces stand for line breaks, an ellipsis for what is left out before.</summary>
    /// <param name="text">The text.</param>
    /// <param name="phrases">What was searched for; none for the text's beginning.</param>
    public static string Of(string text, ImmutableArray<SearchPhrase> phrases)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = phrases.IsEmpty ? 0 : StartOf(text.Length > Searched ? text[..Searched] : text, phrases);
        var line = OneLine(text.AsSpan(start, Math.Min(Length, text.Length - start)));
        return start == 0 ? line : "…" + line;
    }

    private static int StartOf(string text, ImmutableArray<SearchPhrase> phrases)
    {
        if (new SearchableText(text).Find(phrases) is not [var first, ..] || first.Start <= 2 * Before)
            return 0;

        // At the beginning of a word where one begins there, and never within a character.
        var start = first.Start - Before;
        var space = text.AsSpan(start, Before).IndexOfAny(' ', '\n', '\u3000');
        start = space >= 0 ? start + space + 1 : start;
        return char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static string OneLine(ReadOnlySpan<char> text)
    {
        var line = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (!char.IsWhiteSpace(character))
                line.Append(character);
            else if (line.Length > 0 && line[^1] != ' ')
                line.Append(' ');
        }

        if (line.Length > 0 && char.IsHighSurrogate(line[^1]))
            line.Length--;
        return line.ToString().TrimEnd();
    }
}
