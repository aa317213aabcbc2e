namespace Tui.Core.Articles.Captions;

/// <summary>Words that a line may open with, in capitals or small letters.</summary>
internal sealed class OpeningWords
{
    private readonly string[] _words;

    // Of each word the first character as a capital: hardly any line gets further.
    private readonly char[] _initials;

    /// <summary>Takes in the words.</summary>
    public OpeningWords(string[] words)
    {
        _words = words;
        _initials = new char[words.Length];
        for (var i = 0; i < words.Length; i++) _initials[i] = char.ToUpperInvariant(words[i][0]);
    }

    /// <summary>The length of the longest word that a line opens with; a Latin word is matched whole. 0 where there is none.</summary>
    public int LengthIn(ReadOnlySpan<char> line)
    {
        var length = 0;
        for (var at = Next(line, 0); at >= 0; at = Next(line, at + 1))
        {
            if (_words[at].Length > length && Opens(line, _words[at])) length = _words[at].Length;
        }

        return length;
    }

    /// <summary>Whether a text is one of the words.</summary>
    public bool Has(ReadOnlySpan<char> text)
    {
        for (var at = Next(text, 0); at >= 0; at = Next(text, at + 1))
        {
            if (text.Equals(_words[at], StringComparison.OrdinalIgnoreCase)) return true;
        }

        return false;
    }

    /// <summary>The index, from <paramref name="start"/> on, of the next word with the first character of a line; -1 where there is none.</summary>
    private int Next(ReadOnlySpan<char> line, int start)
    {
        if (line.IsEmpty) return -1;
        var next = _initials.AsSpan(start).IndexOf(char.ToUpperInvariant(line[0]));
        return next < 0 ? -1 : start + next;
    }

    private static bool Opens(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (!char.IsAsciiLetter(word[^1]) || line.Length == word.Length || !char.IsAsciiLetter(line[word.Length]));
}
