namespace Tui.Core.Articles.Captions;

/// <summary>Words that a line may open with, in capitals or small letters.</summary>
internal sealed class OpeningWords
{
    private readonly string[] _words;

    // Of each word the first character as a capital: hardly any line gets further.
    private readonly char[] _initials;

    /// <summary>Takes in the words.</summary>
    /// <param name="words">Of two that a line opens with the first counts.</param>
    public OpeningWords(string[] words)
    {
        _words = words;
        _initials = Array.ConvertAll(words, word => char.ToUpperInvariant(word[0]));
    }

    /// <summary>The length of the word that a line opens with; a Latin word is matched whole. 0 where there is none.</summary>
    public int LengthIn(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty) return 0;
        var initial = char.ToUpperInvariant(line[0]);
        for (var at = 0; ; at++)
        {
            var next = _initials.AsSpan(at).IndexOf(initial);
            if (next < 0) return 0;
            at += next;
            if (Opens(line, _words[at])) return _words[at].Length;
        }
    }

    private static bool Opens(ReadOnlySpan<char> line, string word) =>
        line.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        && (!char.IsAsciiLetter(word[^1]) || line.Length == word.Length || !char.IsAsciiLetter(line[word.Length]));
}
