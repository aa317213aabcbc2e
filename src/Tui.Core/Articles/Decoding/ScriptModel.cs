namespace Tui.Core.Articles.Decoding;

/// <summary>How likely each character is in the texts of one script; from it follows whether bytes were decoded as they were meant.</summary>
internal sealed class ScriptModel
{
    // In tenths of a nat: minus ten times the logarithm of how often a character stands in a text.
    private const byte Ascii = 40;
    private const byte Unexpected = 150;
    private const byte Impossible = 230;
    private const int SuddenChange = 40;

    private readonly byte[] _costs = new byte[0x10000];
    private readonly bool _isAlphabet;

    /// <summary>A script by its frequent characters and the character sets that hold the others.</summary>
    /// <param name="list">The resource that lists the script's frequent characters, the most frequent first.</param>
    /// <param name="ranges">Its other characters, as the parts of a character set that hold them.</param>
    public ScriptModel(string list, params ReadOnlySpan<ScriptRange> ranges)
    {
        Array.Fill(_costs, Unexpected);
        _costs.AsSpan(0, ' ').Fill(Impossible);
        _costs.AsSpan(' ', '\u007f' - ' ').Fill(Ascii);
        _costs.AsSpan('\u007f', '\u00a0' - '\u007f').Fill(Impossible);
        _costs.AsSpan('\ue000', '\uf900' - '\ue000').Fill(Impossible);
        _costs.AsSpan('\ud800', 0x800).Fill(100);
        foreach (var character in "\n\r\t") _costs[character] = Ascii;
        foreach (var character in "\ufffd\ufffe\uffff") _costs[character] = Impossible;
        foreach (var range in ranges) range.CostInto(_costs);
        var rank = 0;
        foreach (var character in string.Concat(WordList.Read($"Decoding.{list}.txt"))) _costs[character] = OfRank(rank++);
        _isAlphabet = ranges.IsEmpty;
    }

    /// <summary>What a text costs: the less, the likelier it was meant so. Comparable between readings of the same bytes.</summary>
    public long CostOf(string text)
    {
        var cost = 0L;
        var before = ' ';
        foreach (var character in text)
        {
            cost += _costs[character];
            if ((character | before) > '\u007f' && IsSudden(before, character)) cost += SuddenChange;
            before = character;
        }

        return cost;
    }

    // Zipf's law, levelled off at its top.
    private static byte OfRank(int rank) => (byte)(10 * (Math.Log(rank + 8) + 1.8));

    /// <summary>Whether two neighbours hardly meet: an accent after an accent, a small letter before a capital, two scripts in a word.</summary>
    private bool IsSudden(char before, char after)
    {
        if (!_isAlphabet) return after > '\u3000' && char.IsAsciiLetter(before) && char.IsLetter(after);
        if (!char.IsLetter(before) || !char.IsLetter(after)) return false;
        var isCyrillic = after is >= '\u0400' and <= '\u04ff';
        return isCyrillic != before is >= '\u0400' and <= '\u04ff'
            || (!isCyrillic && before > '\u007f' && after > '\u007f')
            || (char.IsUpper(after) && char.IsLower(before));
    }
}
