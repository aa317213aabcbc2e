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
            if (count + AtOnce <= places.Length && at + AtOnce <= bytes.Length)
            {
                var next = Vector128.CreateScalar(MemoryMarshal.Read<ulong>(bytes[at..])).AsByte();
                ref readonly var pattern = ref Table[(byte)next.ExtractMostSignificantBits()];
                if (pattern.Count > 0)
                {
                    place = Add(next, pattern.Order, place, places[count..]);
                    count += pattern.Count;
                    at += pattern.Bytes;
                    continue;
                }
            }

            places[count++] = place += ReadOne(bytes, ref at);
        }

        return count;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Add(Vector128<byte> bytes, Vector128<byte> order, uint place, Span<uint> places)
    {
        var pairs = Vector128.Shuffle(bytes, order).AsUInt16();
        var distances = (pairs & Vector128.Create((ushort)0x7F)) | ((pairs >>> 1) & Vector128.Create((ushort)0x3F80));
        var first = Sum(Vector128.WidenLower(distances)) + Vector128.Create(place);
        var last = Sum(Vector128.WidenUpper(distances)) + Vector128.Create(first[3]);
        first.CopyTo(places);
        last.CopyTo(places[Vector128<uint>.Count..]);
        return last[3];
    }

    /// <summary>Each number with those before it.</summary>
    private static Vector128<uint> Sum(Vector128<uint> numbers)
    {
        numbers += Vector128.Shuffle(numbers, Vector128.Create(4u, 0, 1, 2));
        return numbers + Vector128.Shuffle(numbers, Vector128.Create(4u, 4, 0, 1));
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
