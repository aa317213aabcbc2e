namespace Tui.Core.Articles.Templates;

/// <summary>The spaces that a line of Markdown begins with: by them it belongs to an item of a list.</summary>
internal static class ItemIndent
{
    /// <summary>The spaces at a line's beginning.</summary>
    public static ReadOnlySpan<char> Of(ReadOnlySpan<char> line)
    {
        var length = line.IndexOfAnyExcept(' ');
        return line[..(length < 0 ? line.Length : length)];
    }

    /// <summary>The lines, each with the spaces before it, blank ones apart.</summary>
    public static string Put(ReadOnlySpan<char> indent, string lines)
    {
        var spaces = indent.ToString();
        return string.Join('\n', lines.Split('\n').Select(line => line.Length is 0 ? line : spaces + line));
    }
}
