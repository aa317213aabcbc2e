namespace Tui.Core.Articles;

/// <summary>
/// Finds ASCII words without case. The framework's own search, where it has no culture's data, tries every index by the
/// tables of Unicode; this one goes from one first letter to the next, which is ten times as fast.
/// </summary>
internal static class CaselessSearch
{
    /// <summary>Whether a word stands in a text.</summary>
    public static bool Contains(ReadOnlySpan<char> text, string word) => IndexOf(text, word) >= 0;

    /// <summary>Whether one of the words stands in a text.</summary>
    public static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (Contains(text, word)) return true;
        }

        return false;
    }

    /// <summary>Where a word stands in a text first; -1 where it does not.</summary>
    /// <param name="word">The word: ASCII without capitals, at least one character.</param>
    public static int IndexOf(ReadOnlySpan<char> text, string word)
    {
        var (small, capital) = (word[0], char.ToUpperInvariant(word[0]));
        for (var at = 0; at + word.Length <= text.Length; at++)
        {
            var next = text[at..].IndexOfAny(small, capital);
            if (next < 0) return -1;
            at += next;
            if (StartsWith(text[at..], word)) return at;
        }

        return -1;
    }

    /// <summary>Whether a text begins with a word.</summary>
    /// <param name="word">The word: ASCII without capitals.</param>
    public static bool StartsWith(ReadOnlySpan<char> text, string word)
    {
        if (text.Length < word.Length) return false;
        for (var i = 0; i < word.Length; i++)
        {
            if (text[i] != word[i] && !(char.IsAsciiLetterLower(word[i]) && (text[i] | 0x20) == word[i])) return false;
        }

        return true;
    }
}
