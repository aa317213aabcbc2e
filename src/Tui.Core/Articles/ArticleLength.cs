using System.Text;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Core.Articles;

/// <summary>How long an article's text (<see cref="ArticleContent.TextOf"/>) is.</summary>
/// <param name="Characters">Grapheme clusters that are not white space.</param>
/// <param name="EastAsian">How many of them are ideographs or kana.</param>
/// <param name="Words">Runs of other letters and digits.</param>
public readonly record struct ArticleLength(int Characters, int EastAsian, int Words)
{
    // Characters: an article's text of several pages.
    private const int UsualLength = 4096;

    /// <summary>How many are letters of Thai, Lao, Khmer or Burmese, which put no spaces between words either.</summary>
    public int SouthEastAsian { get; init; }

    /// <summary>Whether the length is told in characters rather than in words.</summary>
    public bool IsEastAsian => EastAsian > Words;

    /// <summary>Counts an article's text.</summary>
    public static ArticleLength Of(Article article)
    {
        var text = new StringBuilder(UsualLength);
        BlockText.Append(text, article.Body);
        foreach (var chunk in text.GetChunks())
        {
            if (chunk.Length == text.Length) return Of(chunk.Span);
        }

        return Of(text.ToString());
    }

    /// <summary>Counts a text that <see cref="ArticleContent.TextOf"/> gave.</summary>
    public static ArticleLength Of(ReadOnlySpan<char> text)
    {
        var (characters, eastAsian, southEastAsian, words) = (0, 0, 0, 0);
        var inWord = false;
        for (var i = 0; i < text.Length; i += GraphemeClusters.NextLength(text[i..]))
        {
            // Most of a Chinese text: ideographs and punctuation without a mark, since another follows them.
            var plain = PlainIn(text[i..], ref eastAsian);
            characters += plain;
            inWord &= plain is 0;
            i += plain;
            var character = text[i];
            var isEastAsian = IsEastAsianLetter(character);
            var isWord = !isEastAsian && IsInWord(character, inWord);
            characters += isEastAsian || isWord || !char.IsWhiteSpace(character) ? 1 : 0;
            eastAsian += isEastAsian ? 1 : 0;
            southEastAsian += IsSouthEastAsianLetter(character) ? 1 : 0;
            words += isWord && !inWord ? 1 : 0;
            inWord = isWord;
        }

        return new ArticleLength(characters, eastAsian, words) { SouthEastAsian = southEastAsian };
    }

    /// <summary>The length with its unit: <c>2,345 字</c>, <c>1,234 words</c>, or <c>2,345 characters</c>.</summary>
    public Phrase ToPhrase() => this switch
    {
        { SouthEastAsian: var letters } when letters > 3 * Words && letters > EastAsian => (Phrase)$"{Characters} characters",
        { IsEastAsian: true } => (Phrase)$"{Characters} 字",
        { Words: 1 } => "1 word",
        _ => $"{Words} words",
    };

    /// <summary>How many characters at the beginning of a text are ideographs or punctuation, less the last, which may have a mark.</summary>
    private static int PlainIn(ReadOnlySpan<char> text, ref int eastAsian)
    {
        var (length, ideographs) = (0, 0);
        for (; length < text.Length; length++)
        {
            if (IsIdeograph(text[length])) ideographs++;
            else if (!IsPunctuation(text[length])) break;
        }

        var isLast = length > 0 && IsIdeograph(text[length - 1]);

        eastAsian += ideographs - (isLast ? 1 : 0);
        return Math.Max(0, length - 1);
    }

    private static bool IsIdeograph(char character) => character is >= '\u4E00' and < '\uA000';

    // Not white space, and no part of a word, not even behind a letter.
    private static bool IsPunctuation(char character) => character is >= '\u3001' and <= '\u3003' or >= '\u3008' and <= '\u3011'
        or >= '\uFF08' and <= '\uFF0C' or >= '\uFF1A' and <= '\uFF1F' or '\u201C' or '\u201D' or '\u2014' or '\u2026';

    private static bool IsEastAsianLetter(char character) =>
        character is >= '\u3041' and < '\u3100' or >= '\u3400' and < '\uA000' or >= '\uF900' and < '\uFB00';

    private static bool IsSouthEastAsianLetter(char character) =>
        character is >= '\u0E01' and < '\u0F00' or >= '\u1000' and < '\u10A0' or >= '\u1780' and < '\u1800';

    private static bool IsInWord(char character, bool inWord) =>
        char.IsLetterOrDigit(character) || inWord && character is '\'' or '’' or '-';
}
