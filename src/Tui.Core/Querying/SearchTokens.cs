using System.Text;

namespace Tui.Core.Querying;

/// <summary>
/// Cuts text into the tokens that are indexed and searched for; the one place that decides what a word is.
/// </summary>
/// <remarks>
/// Scripts with spaces give their words, folded. A run of a script without spaces (甲烷减) gives its overlapping
/// pairs and its last character (甲烷, 烷减, 减), so that any part of it is the phrase of its pairs and a single
/// character is the beginning of a pair. Tokens hold letters, digits and symbols only, so that they mean nothing
/// to a query syntax.
/// </remarks>
public static class SearchTokens
{
    /// <summary>Longer words are told apart by their first letters only. In UTF-16 units.</summary>
    private const int LongestWord = 64;

    /// <summary>Appends the tokens of a text to be indexed, a space after each.</summary>
    public static void AppendTo(StringBuilder tokens, ReadOnlySpan<char> text)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var before = default(Rune);
        var wordStart = -1;
        foreach (var rune in text.EnumerateRunes())
        {
            var kind = SearchScript.ClassOf(rune);
            if (kind == SearchClass.Nothing)
                continue;
            if (kind != SearchClass.Word)
                EndWord(tokens, ref wordStart);
            if (kind != SearchClass.Unspaced)
                EndRun(tokens, ref before);

            if (kind == SearchClass.Word)
                AppendToWord(tokens, ref wordStart, rune);
            else if (kind == SearchClass.Unspaced)
                AppendToRun(tokens, ref before, rune);
            else if (kind == SearchClass.Symbol)
                tokens.Append(rune).Append(' ');
        }

        EndWord(tokens, ref wordStart);
        EndRun(tokens, ref before);
    }

    /// <summary>The tokens that stand one after another wherever the text is found.</summary>
    /// <param name="text">A word or phrase as the user gave it.</param>
    /// <param name="isPrefix">True where the last word may go on.</param>
    /// <returns>The tokens; empty where the text holds nothing that can be searched for.</returns>
    public static SearchPhrase PhraseOf(string text, bool isPrefix)
    {
        ArgumentNullException.ThrowIfNull(text);
        var builder = new StringBuilder();
        AppendTo(builder, text);
        var tokens = builder.ToString().Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (tokens.Length == 0 || !IsUnspaced(tokens[^1]))
            return new([.. tokens], isPrefix);

        // The text may go on after the last character of a run: where a pair holds that character, the pair is enough.
        var endsInPair = tokens.Length > 1 && IsPairBefore(tokens[^2], tokens[^1]);
        return endsInPair ? new([.. tokens[..^1]], false) : new([.. tokens], true);
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

    private static void AppendToWord(StringBuilder tokens, ref int wordStart, Rune rune)
    {
        if (wordStart < 0)
            wordStart = tokens.Length;
        if (tokens.Length - wordStart < LongestWord)
            AppendFolded(tokens, rune);
    }

    private static void EndWord(StringBuilder tokens, ref int wordStart)
    {
        if (wordStart >= 0)
            tokens.Append(' ');
        wordStart = -1;
    }

    private static void AppendToRun(StringBuilder tokens, ref Rune before, Rune rune)
    {
        if (before != default)
        {
            AppendFolded(tokens, before);
            AppendFolded(tokens, rune);
            tokens.Append(' ');
        }

        before = rune;
    }

    private static void EndRun(StringBuilder tokens, ref Rune before)
    {
        if (before != default)
        {
            AppendFolded(tokens, before);
            tokens.Append(' ');
        }

        before = default;
    }

    private static void AppendFolded(StringBuilder tokens, Rune rune)
    {
        if (rune.IsBmp)
            TextFolding.FoldOnto(tokens, (char)rune.Value);
        else
            tokens.Append(Rune.ToLowerInvariant(rune));
    }
}
