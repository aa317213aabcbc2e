using System.Buffers.Binary;
using System.Security.Cryptography;

namespace Tui.Core.Articles;

/// <summary>
/// What an article is known by wherever its file stands: the first 128 bits of the SHA-256 hash (FIPS 180-4) of its
/// file's bytes.
/// </summary>
/// <param name="High">The first 64 bits.</param>
/// <param name="Low">The others.</param>
public readonly record struct ArticleKey(ulong High, ulong Low)
{
    /// <summary>The length of a stored key in bytes.</summary>
    public const int Size = 16;

    /// <summary>Stands for the key of a file that has not been read yet.</summary>
    public static ArticleKey Unknown => default;

    /// <summary>The key of a file's bytes.</summary>
    public static ArticleKey Of(ReadOnlySpan<byte> file)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(file, hash);
        return FromBytes(hash[..Size]);
    }

    /// <summary>The key that was stored as bytes.</summary>
    /// <param name="bytes"><see cref="Size"/> bytes of <see cref="ToBytes"/>.</param>
    public static ArticleKey FromBytes(ReadOnlySpan<byte> bytes)
        => new(BinaryPrimitives.ReadUInt64BigEndian(bytes), BinaryPrimitives.ReadUInt64BigEndian(bytes[8..]));

    /// <summary>The key as bytes to be stored.</summary>
    public byte[] ToBytes()
    {
        var bytes = new byte[Size];
        BinaryPrimitives.WriteUInt64BigEndian(bytes, High);
        BinaryPrimitives.WriteUInt64BigEndian(bytes.AsSpan(8), Low);
        return bytes;
    }
}
