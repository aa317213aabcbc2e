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

    /// <summary>The text; null where the bytes are anything else.</summary>
    public static string? Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > MostBytes || bytes.StartsWith<byte>([0xef, 0xbb, 0xbf])) return null;
        var buffer = ArrayPool<char>.Shared.Rent(bytes.Length);
        try
        {
            if (Utf8.ToUtf16(bytes, buffer, out _, out var length, replaceInvalidSequences: false) != OperationStatus.Done) return null;
            ReadOnlySpan<char> text = buffer.AsSpan(0, length);
            return HasOddities(text) ? null : text.ToString();
        }
        finally
        {
            ArrayPool<char>.Shared.Return(buffer);
        }
    }

    // Controls but tab and line feed, and what stands for characters that were lost.
    private static bool HasOddities(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\0', '\b') || text.ContainsAnyInRange('\v', '\u001f')
        || text.ContainsAnyInRange('\u007f', '\u009f') || text.Contains('\uFFFD');
}
