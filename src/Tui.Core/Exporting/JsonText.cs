using System.Buffers;
using System.Globalization;
using System.Text;

namespace Tui.Core.Exporting;

/// <summary>Quotes text as a JSON string (RFC 8259, section 7), escaping only what must be.</summary>
/// <remarks>
/// The framework's most relaxed encoder still escapes every character beyond the basic plane, emoji and rare Han
/// among them. What a terminal obeys is escaped: paths are as the file system has them.
/// </remarks>
public static class JsonText
{
    private static readonly SearchValues<char> MayNeedEscape = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(value => (char)value),
         .. Enumerable.Range(0x7F, 0x21).Select(value => (char)value),
         .. Enumerable.Range(0xD800, 0x800).Select(value => (char)value),
         '"', '\\', '\u061C', '\u200E', '\u200F', '\u2028', '\u2029',
         '\u202A', '\u202B', '\u202C', '\u202D', '\u202E', '\u2066', '\u2067', '\u2068', '\u2069']);

    /// <summary>The text in quotation marks; a surrogate without its partner becomes U+FFFD.</summary>
    public static string Quote(string text)
    {
        if (!text.AsSpan().ContainsAny(MayNeedEscape))
            return $"\"{text}\"";
        var quoted = new StringBuilder(text.Length + 16).Append('"');
        var rest = text.AsSpan();
        while (rest.IndexOfAny(MayNeedEscape) is >= 0 and var index)
        {
            quoted.Append(rest[..index]);
            // A surrogate without its partner has no UTF-8 form; it is read as U+FFFD.
            Rune.DecodeFromUtf16(rest[index..], out var rune, out var length);
            Append(quoted, rune);
            rest = rest[(index + length)..];
        }

        return quoted.Append(rest).Append('"').ToString();
    }

    private static void Append(StringBuilder quoted, Rune rune)
    {
        switch (rune.Value)
        {
            case '"' or '\\':
                quoted.Append('\\').Append(rune);
                break;
            case '\n':
                quoted.Append("\\n");
                break;
            case '\t':
                quoted.Append("\\t");
                break;
            case > 0xFFFF or 0xFFFD:
                quoted.Append(rune);
                break;
            default:
                quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:x4}");
                break;
        }
    }
}
