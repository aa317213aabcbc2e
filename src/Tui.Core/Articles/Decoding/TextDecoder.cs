using System.Text;
using System.Text.Unicode;
using Tui.Core.Articles.Matter;

namespace Tui.Core.Articles.Decoding;

/// <summary>A file's bytes → its text, in whatever encoding they are.</summary>
internal static class TextDecoder
{
    /// <summary>
    /// The text with line feeds alone between its lines and without NUL; what was wrong with the bytes is added to
    /// <paramref name="problems"/>.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> bytes, List<MatterProblem> problems)
    {
        if (QuickUtf8.Read(bytes) is { } plain && !TextDamage.HasBidiControls(plain)) return plain;
        var (encoding, name, start) = EncodingOf(bytes, problems);
        var text = WithLineFeeds(encoding.GetString(bytes[start..]));
        TextDamage.Report(text, ReferenceEquals(encoding, Encoding.UTF8) && Utf8.IsValid(bytes) ? null : name, problems);
        return text.Contains('\0', StringComparison.Ordinal) ? text.Replace("\0", "", StringComparison.Ordinal) : text;
    }

    /// <summary>The encoding, its name, and how many bytes its mark takes.</summary>
    private static (Encoding Encoding, string Name, int Start) EncodingOf(ReadOnlySpan<byte> bytes, List<MatterProblem> problems)
    {
        if (bytes.StartsWith<byte>([0xef, 0xbb, 0xbf])) return (Encoding.UTF8, "UTF-8", 3);
        if (bytes.StartsWith<byte>([0xff, 0xfe, 0, 0])) return (Encoding.UTF32, "UTF-32", 4);
        if (bytes.StartsWith<byte>([0xff, 0xfe])) return (Encoding.Unicode, "UTF-16", 2);
        if (bytes.StartsWith<byte>([0xfe, 0xff])) return (Encoding.BigEndianUnicode, "UTF-16", 2);
        if (Utf8.IsValid(bytes) && !bytes.Contains((byte)0))
            return IsIso2022Jp(bytes) ? (KnownEncoding.Of(50220), "ISO-2022-JP", 0) : (Encoding.UTF8, "UTF-8", 0);

        if (DeclaredEncoding.Of(bytes) is var (declared, given)) return (declared, given, 0);
        var (encoding, name, isSure) = EncodingGuess.Of(bytes);
        if (!isSure) problems.Add(new MatterProblem(1, $"the encoding is not known; the file was read as {name}"));
        return (encoding, name, 0);
    }

    // Its shifts to JIS X 0208, which is written in two bytes below 128.
    private static bool IsIso2022Jp(ReadOnlySpan<byte> bytes)
    {
        var shift = bytes.IndexOf("\e$"u8);
        return shift >= 0 && shift + 2 < bytes.Length && bytes[shift + 2] is (byte)'B' or (byte)'@'
            && bytes[shift..].IndexOf("\e("u8) > 0 && !bytes.ContainsAnyExceptInRange((byte)0, (byte)0x7f);
    }

    private static string WithLineFeeds(string text) => text.Contains('\r', StringComparison.Ordinal)
        ? text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n') : text;
}
