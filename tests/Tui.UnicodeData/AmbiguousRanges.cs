using System.Buffers.Binary;
using Tui.Text;

namespace Tui.UnicodeData;

/// <summary>Packs the ranges of East Asian Ambiguous characters.</summary>
internal static class AmbiguousRanges
{
    /// <summary>The ranges' boundaries, as <see cref="AmbiguousTable"/> reads them.</summary>
    public static byte[] Make(UnicodeFolder folder)
    {
        var boundaries = new List<int>();
        foreach (var (first, last, _) in folder.Read("EastAsianWidth.txt").Where(entry => entry.Value is "A").OrderBy(entry => entry.First))
        {
            if (boundaries.Count > 0 && boundaries[^1] == first)
                boundaries.RemoveAt(boundaries.Count - 1);
            else
                boundaries.Add(first);
            boundaries.Add(last + 1);
        }

        var bytes = new byte[boundaries.Count * AmbiguousTable.BoundarySize];
        for (var i = 0; i < boundaries.Count; i++)
            BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(i * AmbiguousTable.BoundarySize), boundaries[i]);
        return bytes;
    }
}
