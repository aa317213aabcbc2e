using Tui.Text.Bidi;

namespace Tui.UnicodeData;

/// <summary>Works out what <see cref="BidiTable"/> holds of every code point.</summary>
internal sealed class BidiBytes(UnicodeFolder folder)
{
    private readonly List<(int From, int To)> _mirrors =
        [.. folder.Read("BidiMirroring.txt").Select(entry => (entry.First, UnicodeFolder.Number(entry.Value))).Order()];

    /// <summary>One byte a code point: its class and bits.</summary>
    public byte[] Classes()
    {
        var bytes = new byte[0x110000];
        var known = new bool[bytes.Length];
        foreach (var entry in folder.Read("extracted/DerivedBidiClass.txt"))
        {
            Array.Fill(bytes, (byte)Enum.Parse<BidiClass>(entry.Value), entry.First, entry.Last - entry.First + 1);
            Array.Fill(known, value: true, entry.First, entry.Last - entry.First + 1);
        }

        foreach (var entry in folder.ReadMissing("extracted/DerivedBidiClass.txt"))
        {
            for (var codePoint = entry.First; codePoint <= entry.Last; codePoint++)
            {
                if (!known[codePoint])
                    bytes[codePoint] = (byte)ClassOf(entry.Value);
            }
        }

        foreach (var (from, _) in _mirrors)
            bytes[from] |= BidiTable.MirrorBit;
        foreach (var entry in folder.Read("BidiBrackets.txt", field: 2))
            bytes[entry.First] |= entry.Value is "o" ? BidiTable.OpeningBit : BidiTable.ClosingBit;
        return bytes;
    }

    /// <summary>Characters and their mirror images, two bytes each.</summary>
    public byte[] Mirrors() =>
        [.. _mirrors.SelectMany(pair => BitConverter.GetBytes((ushort)pair.From).Concat(BitConverter.GetBytes((ushort)pair.To)))];

    private static BidiClass ClassOf(string longName) => longName switch
    {
        "Left_To_Right" => BidiClass.L,
        "Right_To_Left" => BidiClass.R,
        "Arabic_Letter" => BidiClass.AL,
        "European_Terminator" => BidiClass.ET,
        "Boundary_Neutral" => BidiClass.BN,
        _ => throw new InvalidDataException($"No class is named {longName}."),
    };
}
