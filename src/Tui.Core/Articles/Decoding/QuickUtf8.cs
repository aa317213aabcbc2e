using System.Buffers;
using System.Text.Unicode;

namespace Tui.Core.Articles.Decoding;

/// <summary>
/// Reads what nearly every file is: UTF-8 with line feeds and without anything that is to be told of or left out. It looks
/// at the bytes once to decode them, where finding an encoding and decoding in it takes four looks.
/// </summary>
internal static class QuickUtf8
{
    // Larger files are rare, and a buffer for one would be kept.
    private const int MostBytes = 1 << 20;

    // All of ASCII's control characters but tab, line feed and form feed; a carriage return is to become a line feed.
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
    [
        0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x0b, 0x0d, 0x0e, 0x0f, 0x10, 0x11, 0x12, 0x13, 0x14, 0x15,
        0x16, 0x17, 0x18, 0x19, 0x1a, 0x1b, 0x1c, 0x1d, 0x1e, 0x1f,
    ]);

    /// <summary>The text; null where the bytes are anything else.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes || bytes.StartsWith<byte>([0xef, 0xbb, 0xbf]) || bytes.ContainsAny(Controls)) return null;
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            if (Utf8.ToUtf16(bytes, buffer, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done) return null;
            ReadOnlySpan<char> text = buffer.AsSpan(0, length);
            return text.ContainsAnyInRange('\u007f', '\u009f') || text.Contains('\uFFFD') ? null : text.ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }
}
