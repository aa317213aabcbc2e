using System.Buffers.Binary;

namespace Tui.Text;

/// <summary>The East Asian Ambiguous characters (UAX #11). Only read where they are set wide.</summary>
internal static class AmbiguousTable
{
    /// <summary>The bytes of a boundary: a code point, the least byte first.</summary>
    public const int BoundarySize = sizeof(int);

    // Where a range of them begins and, after it, the first code point that is none.
    private static readonly int[] Boundaries = Read();

    /// <summary>Whether a code point is one of them.</summary>
    public static bool Has(int codePoint)
    {
        var at = Array.BinarySearch(Boundaries, codePoint);
        return ((at < 0 ? ~at - 1 : at) & 1) is 0 && (at >= 0 || ~at > 0);
    }

    private static int[] Read()
    {
        using var stream = typeof(AmbiguousTable).Assembly.GetManifestResourceStream("Ambiguous.bin")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var boundaries = new int[bytes.Length / BoundarySize];
        for (var i = 0; i < boundaries.Length; i++)
            boundaries[i] = BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(i * BoundarySize));
        return boundaries;
    }
}
