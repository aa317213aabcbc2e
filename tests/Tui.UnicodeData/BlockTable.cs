using Tui.Text;

namespace Tui.UnicodeData;

/// <summary>A table over all code points in which equal blocks are stored once.</summary>
internal static class BlockTable
{
    /// <summary>Packs one byte a code point into the form that <see cref="BlockBytes"/> reads.</summary>
    public static byte[] Pack(byte[] values)
    {
        var numbers = new byte[BlockBytes.BlockCount];
        var known = new Dictionary<string, byte>(StringComparer.Ordinal);
        var contents = new List<byte>();
        foreach (var (index, block) in values.Chunk(BlockBytes.BlockSize).Index())
        {
            var key = Convert.ToHexString(block);
            if (!known.TryGetValue(key, out var number))
            {
                number = checked((byte)known.Count);
                known.Add(key, number);
                contents.AddRange(block);
            }

            numbers[index] = number;
        }

        return [.. numbers, .. contents];
    }
}
