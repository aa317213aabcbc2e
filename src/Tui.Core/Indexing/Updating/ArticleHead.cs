namespace Tui.Core.Indexing.Updating;

/// <summary>The beginning of an article's file: enough for what a list shows of it.</summary>
internal static class ArticleHead
{
    /// <summary>How much of a file is read for it, in bytes.</summary>
    public const int Length = 4096;

    /// <summary>The front matter where it ends within the bytes, else whole lines.</summary>
    /// <remarks>
    /// Where the cut is wrong, what is listed is wrong only until the whole file has been read.
    /// </remarks>
    /// <param name="bytes">The first bytes of a file, or all.</param>
    public static ReadOnlySpan<byte> Of(ReadOnlySpan<byte> bytes)
    {
        var text = bytes.TrimStart([(byte)' ', (byte)'\t', (byte)'\r', (byte)'\n', (byte)0xEF, (byte)0xBB, (byte)0xBF]);
        var mark = text.StartsWith("---"u8) ? "\n---"u8 : text.StartsWith("+++"u8) ? "\n+++"u8 : [];
        if (!mark.IsEmpty && text.IndexOf(mark) is >= 0 and var end)
            return bytes[..(bytes.Length - text.Length + end + mark.Length)];
        return bytes.Length == Length && bytes.LastIndexOf((byte)'\n') is > 0 and var line ? bytes[..line] : bytes;
    }
}
