using System.Buffers;
using System.Text;

namespace Tui.Text;

/// <summary>
/// Takes out of a hostile text everything that a terminal obeys or that reorders what is read: control characters,
/// whole control sequences (ECMA-48), bidirectional controls, noncharacters, lone surrogates, tag characters that spell a
/// hidden text, and the character that kitty draws pictures in the place of.
/// </summary>
public static class TextCleaner
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Breaks = SearchValues.Create("\n\t");

    /// <summary>
    /// The text without what a terminal obeys; line feeds and tabs are kept. A text that is clean already is
    /// returned as it is.
    /// </summary>
    public static string Clean(string text)
    {
        var dirty = SuspectSearch.FirstDirty(text, 0);
        return dirty < 0 ? text : Rewrite(text, dirty);
    }

    /// <summary>The cleaned text as one line: white space with line feeds or tabs in it becomes one space, the ends are trimmed.</summary>
    public static string CleanLine(string text)
    {
        var clean = Clean(text);
        return clean.AsSpan().ContainsAny(Breaks) ? Join(clean) : clean.Trim();
    }

    private static string Rewrite(string text, int dirty)
    {
        var result = new StringBuilder(text.Length);
        var sequences = new ControlSequences(text);
        var copied = 0;
        while (dirty >= 0)
        {
            result.Append(text, copied, dirty - copied);
            copied = dirty + sequences.LengthAt(dirty);
            if (char.IsSurrogate(text[dirty]) && copied == dirty + 1)
                result.Append(Replacement);
            else if (text[dirty] is '\u2028' or '\u2029')
                result.Append('\n');
            dirty = SuspectSearch.FirstDirty(text, copied);
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    private static string Join(string text)
    {
        var result = new StringBuilder(text.Length);
        var rest = text.AsSpan().Trim();
        while (rest.IndexOfAny(Breaks) is var index and >= 0)
        {
            result.Append(rest[..index].TrimEnd(' ')).Append(' ');
            rest = rest[index..].TrimStart(" \n\t");
        }

        return result.Append(rest).ToString();
    }
}
