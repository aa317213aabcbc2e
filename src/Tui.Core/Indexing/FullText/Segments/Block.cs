using System.Buffers.Binary;
using Tui.Core.Indexing.Storage;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>A block of a segment.</summary>
/// <param name="Key">The key of its first term, or what says that it is about articles.</param>
/// <param name="Start">The first place, where it is a part of a list or about articles.</param>
/// <param name="Data">What it holds.</param>
internal sealed record Block(byte[] Key, long Start, byte[] Data)
{
    /// <summary>
    /// Where the block of terms after this one begins, as <see cref="PositionOf"/> gives it, so that none can be missing
    /// unseen; empty after the last, and of a block that is about articles.
    /// </summary>
    public byte[] Next { get; init; } = [];

    /// <summary>What kind of block of terms it is.</summary>
    public BlockKind Kind => (BlockKind)Data[0];

    /// <summary>True for a part of one list.</summary>
    public bool IsPart => Kind is BlockKind.FirstPart or BlockKind.LaterPart;

    /// <summary>The block that stands before all terms of a segment and holds none, so that one can be found before any term.</summary>
    public static Block BeforeAll { get; } = new([], 0, [(byte)BlockKind.Numbers]);

    /// <summary>Where a block stands among others: its key, and in four bytes after that its first place.</summary>
    public static byte[] PositionOf(byte[] key, long start)
    {
        var position = new byte[key.Length + sizeof(uint)];
        key.CopyTo(position, 0);
        BinaryPrimitives.WriteUInt32BigEndian(position.AsSpan(key.Length), (uint)start);
        return position;
    }

    /// <summary>The key and the first place of the block of terms after this one; null after the last.</summary>
    public (byte[] Key, long Start)? Following => Next.Length == 0
        ? null
        : (Next[..^sizeof(uint)], BinaryPrimitives.ReadUInt32BigEndian(Next.AsSpan(Next.Length - sizeof(uint))));

    /// <summary>The checksum of all that is stored of it.</summary>
    /// <param name="segment">The number of its segment.</param>
    public long ChecksumIn(long segment)
    {
        var checksum = new Crc32C();
        checksum.Add(segment);
        checksum.Add(Key.Length);
        checksum.Add(Key);
        checksum.Add(Start);
        checksum.Add(Next.Length);
        checksum.Add(Next);
        checksum.Add(Data);
        return checksum.Value;
    }
}
