using System.Text;

namespace Tui.Core.Querying;

/// <summary>
/// Cuts text into the tokens that are indexed and searched for; the one place that decides what a word is.
/// </summary>
/// <remarks>
/// Scripts with spaces give their words, folded. A run of a script without spaces (甲烷减) gives its overlapping
/// pairs and its last character (甲烷, 烷减, 减), so that any part of it is the phrase of its pairs and a single
/// character is the beginning of a pair. Tokens hold letters, digits and symbols only.
/// </remarks>
public static class SearchTokens
{
    /// <summary>Gives the tokens of a text, in its order.</summary>
    public static void Cut(ReadOnlySpan<char> text, TokenSink sink)
    {
        ArgumentNullException.ThrowIfNull(sink);
        new TokenCutter(sink, stackalloc char[TokenCutter.Scratch]).Cut(text);
    }

    /// <summary>The tokens of a text, in its order.</summary>
    public static IReadOnlyList<string> Of(ReadOnlySpan<char> text)
    {
        var tokens = new TokenStrings();
        Cut(text, tokens);
        return tokens.All;
    }

    /// <summary>The tokens that stand one after another wherever the text is found.</summary>
    /// <param name="text">A word or phrase as the user gave it.</param>
    /// <param name="isPrefix">True where the last word may go on.</param>
    /// <returns>The tokens; empty where the text holds nothing that can be searched for.</returns>
    public static SearchPhrase PhraseOf(string text, bool isPrefix)
    {
        ArgumentNullException.ThrowIfNull(text);
        var tokens = Of(text);
        if (tokens.Count == 0 || !IsUnspaced(tokens[^1]))
            return new([.. tokens], isPrefix);

        // The text may go on after the last character of a run: where a pair holds that character, the pair is enough.
        var endsInPair = tokens.Count > 1 && IsPairBefore(tokens[^2], tokens[^1]);
        return endsInPair ? new([.. tokens.SkipLast(1)], false) : new([.. tokens], true);
    }

    /// <summary>True where the text holds something that can be searched for.</summary>
    public static bool AnyIn(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (SearchScript.ClassOf(rune) > SearchClass.Nothing)
                return true;
        }

        return false;
    }

    private static bool IsUnspaced(string token)
        => SearchScript.ClassOf(Rune.GetRuneAt(token, 0)) == SearchClass.Unspaced;

    private static bool IsPairBefore(string pair, string last)
        => pair.Length > last.Length && IsUnspaced(pair) && pair.EndsWith(last, StringComparison.Ordinal);

    private sealed class TokenStrings : TokenSink
    {
        public List<string> All { get; } = [];

        public override void Add(ReadOnlySpan<char> token) => All.Add(token.ToString());
    }
}
