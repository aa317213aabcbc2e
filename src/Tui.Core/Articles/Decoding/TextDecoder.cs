using System.Text;

namespace Tui.Core.Articles.Decoding;

/// <summary>A file's bytes → its text, in whatever encoding they are.</summary>
internal static class TextDecoder
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text with line feeds alone between its lines, and what was wrong with the bytes.</summary>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        var (text, problem) = Convert(bytes);
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            text = text.Replace("\0", "", StringComparison.Ordinal);
            problem ??= "the file holds bytes that are no text; they were left out";
        }

        return new DecodedText(WithLineFeeds(text), problem);
    }

    private static (string Text, string? Problem) Convert(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith<byte>([0xef, 0xbb, 0xbf])) bytes = bytes[3..];
        else if (bytes.StartsWith<byte>([0xff, 0xfe])) return (Encoding.Unicode.GetString(bytes[2..]), null);
        else if (bytes.StartsWith<byte>([0xfe, 0xff])) return (Encoding.BigEndianUnicode.GetString(bytes[2..]), null);
        return System.Text.Unicode.Utf8.IsValid(bytes) ? (StrictUtf8.GetString(bytes), null) : EncodingGuess.Decode(bytes);
    }

    private static string WithLineFeeds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
