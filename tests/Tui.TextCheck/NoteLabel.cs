namespace Tui.TextCheck;

/// <summary>The label that an author wrote before a footnote; the reader's own mark stands in its place.</summary>
internal static class NoteLabel
{
    private const string Signs = "*†‡§¶#^[](){}（）【】〔〕.:：、";
    private const int Longest = 6;

    /// <summary>The line without the label it begins with; null where it begins with none.</summary>
    public static string? Without(string ink)
    {
        var length = 0;
        while (length < ink.Length && length <= Longest && (Signs.Contains(ink[length], StringComparison.Ordinal) || char.IsAsciiDigit(ink[length])))
            length++;
        return length is 0 or > Longest || length == ink.Length ? null : ink[length..];
    }
}
