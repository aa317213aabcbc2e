using System.Buffers;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>
/// Tells Chinese and Japanese paragraphs whose authors indented their first line, as in print, from code, which CommonMark
/// takes them for. What stands in a list belongs to its item.
/// </summary>
internal sealed class IndentedProse
{
    private const int ShortestProse = 12;

    private static readonly SearchValues<char> Stops = SearchValues.Create("，。、；：？！");
    private static readonly SearchValues<char> Openings = SearchValues.Create("“‘「『《（【");
    private static readonly SearchValues<char> Bullets = SearchValues.Create("-*+");

    private bool _isAfterBlank = true;
    private bool _isAfterProse;
    private bool _inList;

    /// <summary>Takes in the next line outside of fenced code; answers whether it is such a paragraph's.</summary>
    /// <param name="isIndented">Whether the line is indented as code is.</param>
    /// <param name="following">The line after it.</param>
    public bool Enter(ReadOnlySpan<char> line, bool isIndented, ReadOnlySpan<char> following)
    {
        if (line.IsWhiteSpace())
        {
            (_isAfterBlank, _isAfterProse) = (true, false);
            return false;
        }

        if (!isIndented && line[0] is not ' ') _inList = StartsItem(line) || (_inList && !_isAfterBlank);
        else if (!isIndented) _inList |= StartsItem(line.TrimStart());
        _isAfterProse = isIndented && !_inList && (_isAfterBlank || _isAfterProse) && IsProse(line.Trim())
            && (following.IsWhiteSpace() || !following.StartsWith("    ", StringComparison.Ordinal) || IsProse(following.Trim()));
        _isAfterBlank = false;
        return _isAfterProse;
    }

    private static bool StartsItem(ReadOnlySpan<char> line)
    {
        if (line.Length > 1 && Bullets.Contains(line[0]) && line[1] is ' ' or '\t') return true;
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return (digits > 0 && line[digits] is '.' or ')') || line.StartsWith("[^", StringComparison.Ordinal)
            || line.StartsWith(": ", StringComparison.Ordinal) || line.StartsWith("!!!", StringComparison.Ordinal);
    }

    private static bool IsProse(ReadOnlySpan<char> text)
    {
        if (text.Length < ShortestProse || !(Openings.Contains(text[0]) || char.IsAsciiLetterOrDigit(text[0]) || IsLetter(text[0]))) return false;
        if (!text.ContainsAny(Stops)) return false;
        var letters = 0;
        foreach (var character in text) letters += IsLetter(character) ? 1 : 0;
        return letters * 2 > text.Length;
    }

    private static bool IsLetter(char character) => character is >= '\u3041' and <= '\u30FA' or >= '\u4E00' and <= '\u9FFF';
}
