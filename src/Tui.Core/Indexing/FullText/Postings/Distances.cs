using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tui.Core.Indexing.FullText.Postings;

/// <summary>Reads the distances of a posting list, eight bytes at a time.</summary>
/// <remarks>
/// Distances of one byte and of two come in no order, so that a branch between them would be guessed wrongly again and again. Which
/// bytes have another after them says instead, by a table, how many distances there are in the eight and where each of them goes
/// (Plaisance, Kurz and Lemire 2015). Those of more bytes are rare and read one by one.
/// </remarks>
internal static class Distances
{
    private const int AtOnce = 8;
    private const int Patterns = 1 << AtOnce;

    private static readonly Pattern[] Table = [.. Enumerable.Range(0, Patterns).Select(PatternOf)];

    /// <summary>Reads as many places as there is room for.</summary>
    /// <param name="bytes">The distances.</param>
    /// <param name="at">Where to go on in them.</param>
    /// <param name="place">The place before.</param>
    /// <param name="places">Where to; behind what is read anything may be written.</param>
    /// <returns>How many there were.</returns>
    public static int Read(ReadOnlySpan<byte> bytes, ref int at, ref uint place, Span<uint> places)
    {
        var count = 0;
        while (count < places.Length && at < bytes.Length)
        {
            if (count <= places.Length - AtOnce && at <= bytes.Length - AtOnce)
            {
                var next = Vector128.CreateScalar(MemoryMarshal.Read<ulong>(bytes[at..])).AsByte();
                ref readonly var pattern = ref Table[(byte)next.ExtractMostSignificantBits()];
                if (pattern.Count > 0)
                {
                    var sums = SumsOf(Vector128.ShuffleNative(next, pattern.Order).AsUInt16());
                    var before = Vector128.Create(place);
                    (Vector128.WidenLower(sums) + before).CopyTo(places[count..]);
                    (Vector128.WidenUpper(sums) + before).CopyTo(places[(count + Vector128<uint>.Count)..]);
                    place += sums[AtOnce - 1];
                    count += pattern.Count;
                    at += pattern.Bytes;
                    continue;
                }
            }

            places[count++] = place += ReadOne(bytes, ref at);
        }

        return count;
    }

    /// <summary>Each distance with those before it. Those of eight bytes come to less than 2^16.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<ushort> SumsOf(Vector128<ushort> pairs)
    {
        var sums = (pairs & Vector128.Create((ushort)0x7F)) | ((pairs >>> 1) & Vector128.Create((ushort)0x3F80));
        sums += Vector128.Shuffle(sums, Vector128.Create((ushort)8, 0, 1, 2, 3, 4, 5, 6));
        sums += Vector128.Shuffle(sums, Vector128.Create((ushort)8, 8, 0, 1, 2, 3, 4, 5));
        return sums + Vector128.Shuffle(sums, Vector128.Create((ushort)8, 8, 8, 8, 0, 1, 2, 3));
    }

    private static uint ReadOne(ReadOnlySpan<byte> bytes, ref int at)
    {
        uint distance = bytes[at++];
        for (var shift = 7; shift < 35 && distance >> shift != 0; shift += 7)
            distance = (distance & ((1u << shift) - 1)) | ((uint)bytes[at++] << shift);
        return distance;
    }

    /// <summary>What is in eight bytes of which some have another after them: a bit each, the lowest for the first.</summary>
    private static Pattern PatternOf(int isFollowed)
    {
        const byte Nothing = 0xFF;
        var order = new byte[2 * AtOnce];
        Array.Fill(order, Nothing);
        var (count, at) = (0, 0);
        while (at < AtOnce)
        {
            var length = 1 + (isFollowed >> at & 1);
            if (length == 2 && (at + 1 == AtOnce || (isFollowed >> (at + 1) & 1) != 0))
                break;
            order[2 * count] = (byte)at;
            if (length == 2)
                order[(2 * count) + 1] = (byte)(at + 1);
            at += length;
            count++;
        }

        return new(Vector128.Create(order), count, at);
    }

    private readonly record struct Pattern(Vector128<byte> Order, int Count, int Bytes);
}
