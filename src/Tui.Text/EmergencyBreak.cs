using System.Text;
using static Tui.Text.LineClass;

namespace Tui.Text;

/// <summary>Finds the least bad place to end a line that has no good one.</summary>
internal static class EmergencyBreak
{
    /// <summary>
    /// The index, after <paramref name="start"/> and at most <paramref name="overflow"/>, at which the next line
    /// begins: behind a mark that divides the parts of a long name, if that is in the line's second half; else the
    /// last boundary of clusters that leaves no mark on the wrong side; else between two escapes of an address; else the last one.
    /// </summary>
    /// <param name="overflow">The index of the cluster that did not fit.</param>
    public static int Find(ReadOnlySpan<char> text, int start, int overflow)
    {
        var best = 0;
        var bestOfParts = 0;
        var bestOfEscapes = 0;
        for (var i = start; i < overflow;)
        {
            i += GraphemeClusters.NextLength(text[i..]);
            if (i > overflow || text[i - 1] is ' ' or LineBreaker.SoftHyphen || IsInEscape(text, i))
                continue;
            if (StartsEscape(text[i..]))
                bestOfEscapes = i;
            if (!MayPart(RuneBefore(text, i), RuneAt(text, i)))
                continue;
            best = i;
            if (text[i - 1] is '/' or '\\' or '.' or '-' or '_' or '@' or '?' or '&' or '=' && char.IsAsciiLetterOrDigit(text[i]))
                bestOfParts = i;
        }

        if (bestOfParts - start > (overflow - start) / 2)
            return bestOfParts;
        if (best > 0)
            return best;
        return bestOfEscapes > 0 ? bestOfEscapes : overflow;
    }

    private static bool MayPart(Rune before, Rune after) =>
        CharacterTable.ClassOf(before.Value) is not (Op or OpWide or QuInitial or Sp)
        && CharacterTable.ClassOf(after.Value) is
            not (Cl or Cp or Ex or Is or Ns or MiddleDot or QuFinal or In or B2 or Po or Sp or Gl or Wj)
        && !IsHeldByScript(before.Value, after.Value);

    private static bool StartsEscape(ReadOnlySpan<char> text) =>
        text is ['%', var high, var low, ..] && char.IsAsciiHexDigit(high) && char.IsAsciiHexDigit(low);

    // Inside %E4 of an address (RFC 3986).
    private static bool IsInEscape(ReadOnlySpan<char> text, int index) =>
        text[index - 1] is '%' && char.IsAsciiHexDigit(text[index])
        || index > 1 && text[index - 2] is '%' && char.IsAsciiHexDigit(text[index - 1]) && char.IsAsciiHexDigit(text[index]);

    // Thai and Lao write some vowels before their consonant and some after it, each as a character of its own; what
    // stacks consonants in Khmer and Burmese joins it to the next one.
    private static bool IsHeldByScript(int before, int after) =>
        before is (>= 0x0E40 and <= 0x0E44) or (>= 0x0EC0 and <= 0x0EC4) or 0x17D2 or 0x1039
        || after is 0x0E2F or 0x0E30 or 0x0E32 or 0x0E33 or 0x0E45 or 0x0E46 or 0x0EAF or 0x0EB0 or 0x0EB2 or 0x0EB3 or 0x0EC6;

    // No-break spaces do not show at a line's end, but an opening mark before them does.
    private static Rune RuneBefore(ReadOnlySpan<char> text, int index)
    {
        Rune.DecodeLastFromUtf16(text[..index].TrimEnd('\u00a0'), out var rune, out _);
        return rune;
    }

    private static Rune RuneAt(ReadOnlySpan<char> text, int index)
    {
        Rune.DecodeFromUtf16(text[index..], out var rune, out _);
        return rune;
    }
}
