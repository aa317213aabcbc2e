using System.Buffers;
using Tui.Text;

namespace Tui.Core.Articles.Captions;

/// <summary>Tells by its words whether a line is about a picture.</summary>
internal static class CaptionWords
{
    private const string Brackets = "（(【[［「『《〈*•●◎■◆▲△↑▼▽↓ \u3000";
    private const string ClosingBrackets = "）)】]］」』》〉";
    private const string WordMarks = "：:＝=／/｜|丨︱";
    private const string NumberMarks = ".．:：—–-|｜/／";
    private const string PlaceWords = "中上下左右里裡内为為是";
    private const string SentenceEnds = "。！？!?；;，,：:";

    // A line without a mark after its number is a sentence if it is longer than this.
    private const int LongestUnmarked = 60;
    private const int FewSpaces = 6;

    private static readonly SearchValues<char> NumberCharacters =
        SearchValues.Create("0123456789０１２３４５６７８９一二三四五六七八九十①②③④⑤⑥⑦⑧⑨");

    private static readonly SearchValues<char> DateCharacters =
        SearchValues.Create("0123456789年月日时時分秒:：-/., 上下午星期周一二三四五六");

    private static readonly OpeningWords Words = new(WordList.Read("Captions.caption-words.txt"));
    private static readonly OpeningWords Openings = new(WordList.Read("Captions.caption-openings.txt"));
    private static readonly OpeningWords Never = new(WordList.Read("Captions.not-captions.txt"));
    private static readonly OpeningWords Verbs = new(WordList.Read("Captions.figure-verbs.txt"));

    /// <summary>Whether it opens with a figure's number: <c>图 3. …</c>, <c>Fig. 2: …</c>, <c>Figure 4</c>.</summary>
    public static bool OpensWithNumber(string text)
    {
        var line = text.AsSpan().TrimStart(Brackets);
        var rest = AfterWord(line);
        return !rest.IsEmpty && IsNumberLabel(rest.TrimStart(' '));
    }

    /// <summary>Whether it opens as what is said of a picture, its maker or its source: <c>图源：…</c>, <c>Photo by …</c>.</summary>
    public static bool OpensAsCredit(string text)
    {
        var line = text.AsSpan().TrimStart(Brackets);
        if (Openings.LengthIn(line) > 0) return true;
        var rest = AfterWord(line);
        var wasBracketed = line.Length < text.Length;
        rest = rest.TrimStart(' ');
        return !rest.IsEmpty && (WordMarks.Contains(rest[0], StringComparison.Ordinal)
            || (wasBracketed && ClosingBrackets.Contains(rest[0], StringComparison.Ordinal)));
    }

    /// <summary>Whether it is about the article or the page rather than a picture, however it is set.</summary>
    public static bool IsOfPage(string text)
    {
        var line = text.AsSpan().TrimStart("（(【[［「『《〈*•●◎■◆—–- \u3000");
        return !HasWords(line) || Never.LengthIn(line) > 0 || IsByline(line) || IsDate(line);
    }

    private static bool IsNumberLabel(ReadOnlySpan<char> rest)
    {
        var digits = rest.IndexOfAnyExcept(NumberCharacters);
        if (digits < 0) digits = rest.Length;
        if (digits == 0) return false;
        rest = rest[digits..];
        while (!rest.IsEmpty && (char.IsAsciiDigit(rest[0]) || (char.IsAsciiLetterLower(rest[0]) && !IsLetterAt(rest, 1))
            || (rest[0] is '.' or '-' && rest.Length > 1 && char.IsAsciiDigit(rest[1]))))
        {
            rest = rest[1..];
        }

        if (rest.IsEmpty) return true;
        if (ClosingBrackets.Contains(rest[0], StringComparison.Ordinal)) return true;
        if (NumberMarks.Contains(rest.TrimStart(' ')[0], StringComparison.Ordinal)) return true;
        return !char.IsAsciiLetter(rest[0]) && !PlaceWords.Contains(rest[0], StringComparison.Ordinal) && IsTitle(rest.Trim(" \u3000"));
    }

    /// <summary>Whether what follows a number is its title rather than a sentence about the figure.</summary>
    private static bool IsTitle(ReadOnlySpan<char> rest) =>
        !rest.IsEmpty && !SentenceEnds.Contains(rest[0], StringComparison.Ordinal)
        && !SentenceEnds.Contains(rest[^1], StringComparison.Ordinal) && (rest[^1] != '.' || rest.Count(' ') < FewSpaces)
        && rest[0] is not ('、' or '和' or '～' or '~') && Verbs.LengthIn(rest) == 0
        && CellWidth.Of(rest) <= LongestUnmarked;

    private static bool IsLetterAt(ReadOnlySpan<char> text, int at) => at < text.Length && char.IsLetter(text[at]);

    private static ReadOnlySpan<char> AfterWord(ReadOnlySpan<char> line)
    {
        var length = Words.LengthIn(line);
        return length == 0 ? default : line[length..];
    }

    /// <summary>"By" and a name or two.</summary>
    private static bool IsByline(ReadOnlySpan<char> line)
    {
        if (!line.StartsWith("by ", StringComparison.OrdinalIgnoreCase) || line.Length > LongestUnmarked) return false;
        foreach (var range in line[3..].Split(' '))
        {
            var word = line[3..][range];
            if (!word.IsEmpty && char.IsLower(word[0]) && word is not ("and" or "for" or "of" or "de" or "van" or "von")) return false;
        }

        return true;
    }

    private static bool HasWords(ReadOnlySpan<char> line)
    {
        foreach (var character in line)
        {
            if (char.IsLetterOrDigit(character)) return true;
        }

        return false;
    }

    private static bool IsDate(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept(DateCharacters) < 0 && line.ContainsAnyInRange('0', '9');
}
