namespace Tui.Core.Articles.Decoding;

/// <summary>A block of a two-byte character set, and what each of its characters costs a text.</summary>
/// <param name="CodePage">The character set.</param>
/// <param name="FirstLead">The lowest first byte.</param>
/// <param name="LastLead">The highest first byte.</param>
/// <param name="Cost">In tenths of a nat.</param>
internal readonly record struct ScriptRange(int CodePage, byte FirstLead, byte LastLead, byte Cost)
{
    /// <summary>Writes the cost of every character of the block into a table by UTF-16 unit.</summary>
    public void CostInto(byte[] costs)
    {
        var encoding = KnownEncoding.Of(CodePage);
        Span<byte> bytes = stackalloc byte[2];
        Span<char> characters = stackalloc char[4];
        for (int lead = FirstLead; lead <= LastLead; lead++)
        {
            for (var trail = 0x40; trail <= 0xfe; trail++)
            {
                (bytes[0], bytes[1]) = ((byte)lead, (byte)trail);
                if (encoding.GetChars(bytes, characters) == 1 && characters[0] is > '\u00a0' and not ('\ufffd' or (>= '\ue000' and < '\uf900')))
                    costs[characters[0]] = Math.Min(costs[characters[0]], Cost);
            }
        }
    }
}
