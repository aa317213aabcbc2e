using System.Buffers.Binary;
using System.Numerics;

namespace Tui.Core.Indexing.Storage;

/// <summary>Checksums of what the index stores: CRC-32C (Castagnoli), as RFC 3720, appendix B.4, has it.</summary>
/// <remarks>SQLite does not notice where bytes inside its values have changed on the disk.</remarks>
internal struct Crc32C
{
    private uint _rest = uint.MaxValue;

    /// <summary>The checksum of nothing.</summary>
    public Crc32C()
    {
    }

    /// <summary>The checksum of what was added.</summary>
    public readonly uint Value => ~_rest;

    /// <summary>Adds a number, its lowest byte first.</summary>
    public void Add(long number) => _rest = BitOperations.Crc32C(_rest, (ulong)number);

    /// <summary>Adds bytes.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        var rest = _rest;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            rest = BitOperations.Crc32C(rest, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var unit in bytes)
            rest = BitOperations.Crc32C(rest, unit);
        _rest = rest;
    }
}
