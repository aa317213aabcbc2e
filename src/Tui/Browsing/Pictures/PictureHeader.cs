using System.Buffers.Binary;

namespace Tui.Browsing.Pictures;

/// <summary>What the first bytes of a picture's file say of it. The file is hostile: what cannot be is no picture.</summary>
/// <param name="Format">The file's format.</param>
/// <param name="Width">In pixels.</param>
/// <param name="Height">In pixels.</param>
internal sealed record PictureHeader(PictureFormat Format, int Width, int Height)
{
    // Larger ones would only make a terminal or another program run out of memory.
    private const int LargestSide = 20_000;
    private const int MostPixels = 50_000_000;
    private const int MostSegments = 500;

    /// <summary>Reads a PNG, JPEG, GIF or WebP header; null where the bytes are none, or where the size is too large to be shown.</summary>
    public static PictureHeader? Read(ReadOnlySpan<byte> bytes)
    {
        var header = bytes switch
        {
            _ when IsPng(bytes) => Png(bytes),
            _ when IsJpeg(bytes) => Jpeg(bytes),
            _ when bytes.StartsWith("GIF87a"u8) || bytes.StartsWith("GIF89a"u8) => Gif(bytes),
            _ when bytes.Length >= 30 && bytes.StartsWith("RIFF"u8) && bytes[8..].StartsWith("WEBP"u8) => WebP(bytes),
            _ => null,
        };
        return header is { Width: > 0 and <= LargestSide, Height: > 0 and <= LargestSide }
            && (long)header.Width * header.Height <= MostPixels
            ? header : null;
    }

    /// <summary>Whether a file that begins so is a JPEG, whose size may stand far from its beginning.</summary>
    public static bool IsJpeg(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xD8, 0xFF, ..];

    private static bool IsPng(ReadOnlySpan<byte> bytes) => bytes is [0x89, (byte)'P', (byte)'N', (byte)'G', 13, 10, 26, 10, ..];

    // ISO/IEC 15948, 11.2.2: the header is the first chunk.
    private static PictureHeader? Png(ReadOnlySpan<byte> bytes) => bytes.Length >= 24 && bytes[12..].StartsWith("IHDR"u8)
        ? new(PictureFormat.Png, Big32(bytes[16..]), Big32(bytes[20..]))
        : null;

    private static PictureHeader? Gif(ReadOnlySpan<byte> bytes) => bytes.Length >= 10
        ? new(PictureFormat.Gif, BinaryPrimitives.ReadUInt16LittleEndian(bytes[6..]), BinaryPrimitives.ReadUInt16LittleEndian(bytes[8..]))
        : null;

    // ISO/IEC 10918-1, B.2.2: segments up to the one that begins the frame.
    private static PictureHeader? Jpeg(ReadOnlySpan<byte> bytes)
    {
        var at = 2;
        for (var segments = 0; segments < MostSegments && at + 9 <= bytes.Length && bytes[at] == 0xFF; segments++)
        {
            var marker = bytes[at + 1];
            if (marker == 0xFF)
            {
                at++;
                continue;
            }

            if (marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
                return new(PictureFormat.Jpeg, Big16(bytes[(at + 7)..]), Big16(bytes[(at + 5)..]));
            at += 2 + Math.Max(2, Big16(bytes[(at + 2)..]));
        }

        return null;
    }

    // RFC 9649: lossy, lossless and extended files.
    private static PictureHeader? WebP(ReadOnlySpan<byte> bytes)
    {
        var kind = bytes.Slice(12, 4);
        var body = bytes[20..];
        if (kind.SequenceEqual("VP8X"u8))
            return new(PictureFormat.WebP, 1 + Little24(body[4..]), 1 + Little24(body[7..]));
        if (kind.SequenceEqual("VP8L"u8) && body[0] == 0x2F)
        {
            var bits = BinaryPrimitives.ReadUInt32LittleEndian(body[1..]);
            return new(PictureFormat.WebP, 1 + (int)(bits & 0x3FFF), 1 + (int)((bits >> 14) & 0x3FFF));
        }

        return kind.SequenceEqual("VP8 "u8) && body is [_, _, _, 0x9D, 0x01, 0x2A, ..]
            ? new(PictureFormat.WebP,
                BinaryPrimitives.ReadUInt16LittleEndian(body[6..]) & 0x3FFF,
                BinaryPrimitives.ReadUInt16LittleEndian(body[8..]) & 0x3FFF)
            : null;
    }

    private static int Big16(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadUInt16BigEndian(bytes);

    // What has the highest bit is refused as too large, whatever its sign.
    private static int Big32(ReadOnlySpan<byte> bytes) => BinaryPrimitives.ReadInt32BigEndian(bytes);

    private static int Little24(ReadOnlySpan<byte> bytes) => bytes[0] | bytes[1] << 8 | bytes[2] << 16;
}

/// <summary>The format of a picture's file.</summary>
internal enum PictureFormat
{
    /// <summary>Portable Network Graphics.</summary>
    Png,

    /// <summary>JPEG.</summary>
    Jpeg,

    /// <summary>Graphics Interchange Format.</summary>
    Gif,

    /// <summary>WebP.</summary>
    WebP,
}
