using System.Buffers;
using System.Text;

namespace Tui.Core.Articles.Decoding;

/// <summary>The encoding that a page says it is in: <c>charset=</c> of HTML, <c>encoding=</c> of XML.</summary>
internal static class DeclaredEncoding
{
    // HTML looks for it in the first 1024 bytes; front matter may stand before the page here.
    private const int HeadLength = 4096;

    private static readonly SearchValues<char> NameEnd = SearchValues.Create(" \"';/?");

    /// <summary>
    /// The encoding and its name; null where none is declared that fits. Windows-1252 and its like fit whatever bytes
    /// there are, and pages of other encodings declare them by mistake, so that they say nothing.
    /// </summary>
    public static (Encoding Encoding, string Name)? Of(ReadOnlySpan<byte> bytes)
    {
        var head = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, HeadLength)]);
        var name = NameIn(head);
        if (name.IsEmpty || name.StartsWith("iso-8859-1", StringComparison.OrdinalIgnoreCase)
            || name.Equals("windows-1252", StringComparison.OrdinalIgnoreCase))
            return null;
        if (name.StartsWith("gb", StringComparison.OrdinalIgnoreCase)) name = "GB18030";
        if (KnownEncoding.Named(name) is not { } encoding || encoding is UnicodeEncoding or UTF8Encoding) return null;
        return Fits(encoding, bytes) ? (encoding, name.ToString()) : null;
    }

    private static ReadOnlySpan<char> NameIn(string head)
    {
        foreach (var (tag, mark) in (ReadOnlySpan<(string, string)>)[("<meta", "charset="), ("<?xml", "encoding=")])
        {
            for (var at = head.IndexOf(tag, StringComparison.OrdinalIgnoreCase);
                at >= 0;
                at = head.IndexOf(tag, at + 1, StringComparison.OrdinalIgnoreCase))
            {
                var end = head.IndexOf('>', at);
                var inner = head.AsSpan(at, (end < 0 ? head.Length : end) - at);
                var found = inner.IndexOf(mark, StringComparison.OrdinalIgnoreCase);
                if (found < 0) continue;
                var name = inner[(found + mark.Length)..].TrimStart(" \"'");
                var length = name.IndexOfAny(NameEnd);
                return length < 0 ? name : name[..length];
            }
        }

        return default;
    }

    // A tenth of the characters beyond ASCII may be damaged.
    private static bool Fits(Encoding encoding, ReadOnlySpan<byte> bytes)
    {
        var (wide, wrong) = (0, 0);
        foreach (var character in encoding.GetString(bytes))
        {
            if (character > '\u007f') wide++;
            if (character == '\uFFFD') wrong++;
        }

        return wrong * 10 <= wide;
    }
}
