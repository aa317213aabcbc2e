using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Shows in a title which of the words stand in it that were searched for.</summary>
internal static class FoundWords
{
    private const SpanStyle Look = SpanStyle.Accent | SpanStyle.Underline;
    private const char FirstUnspaced = '\u2E80';

    private static readonly ImmutableArray<string> Fields = ["title:", "author:"];

    /// <summary>The words and phrases of queries that can stand in a title.</summary>
    public static ImmutableArray<string> In(params ReadOnlySpan<string> queries)
    {
        var words = ImmutableArray.CreateBuilder<string>();
        foreach (var query in queries)
        {
            var parts = query.Split('"');
            for (var index = 0; index < parts.Length; index++)
            {
                if (index % 2 == 1)
                    Add(words, parts[index]);
                else
                    AddPlain(words, parts[index]);
            }
        }

        return words.ToImmutable();
    }

    /// <summary>A text as spans, what was searched for marked in it.</summary>
    public static ImmutableArray<StyledSpan> Mark(string text, SpanStyle style, ImmutableArray<string> words)
    {
        if (words.IsEmpty)
            return [new(text, style)];

        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        var from = 0;
        while (Next(text, from, words) is { } found)
        {
            if (found.Start > from)
                spans.Add(new(text[from..found.Start], style));
            spans.Add(new(text.Substring(found.Start, found.Length), style | Look));
            from = found.Start + found.Length;
        }

        if (from < text.Length)
            spans.Add(new(text[from..], style));
        return spans.ToImmutable();
    }

    private static void AddPlain(ImmutableArray<string>.Builder words, string text)
    {
        foreach (var part in text.Split([' ', '(', ')', '\u3000'], StringSplitOptions.RemoveEmptyEntries))
        {
            var word = part;
            foreach (var field in Fields)
            {
                if (word.StartsWith(field, StringComparison.OrdinalIgnoreCase))
                    word = word[field.Length..];
            }

            // What is denied stands in no title, nor what is said of a date or a mark.
            if (word is not "OR" && word.Length > 0 && word[0] != '-' && !word.Contains(':', StringComparison.Ordinal))
                Add(words, word);
        }
    }

    private static void Add(ImmutableArray<string>.Builder words, string word)
    {
        if (word.Trim(' ', '*') is { Length: > 0 } bare)
            words.Add(bare);
    }

    private static (int Start, int Length)? Next(string text, int from, ImmutableArray<string> words)
    {
        (int Start, int Length)? first = null;
        foreach (var word in words)
        {
            var at = StartOf(text, from, word);
            if (at >= 0 && (first is null || at < first.Value.Start || (at == first.Value.Start && word.Length > first.Value.Length)))
                first = (at, word.Length);
        }

        return first;
    }

    // A word of a script with spaces is found at the beginning of one.
    private static int StartOf(string text, int from, string word)
    {
        var at = text.IndexOf(word, from, StringComparison.OrdinalIgnoreCase);
        while (at > 0 && word[0] < FirstUnspaced && char.IsLetterOrDigit(text[at - 1]) && text[at - 1] < FirstUnspaced)
            at = text.IndexOf(word, at + 1, StringComparison.OrdinalIgnoreCase);
        return at;
    }
}
