using Tui.Browsing.Keys;

namespace Tui.Screens;

/// <summary>The parts of the README that the program makes itself, each between a comment with its name and one that ends it.</summary>
internal static class ReadmeParts
{
    /// <summary>The README's text with its parts made anew.</summary>
    /// <param name="readme">The text.</param>
    /// <param name="root">The folder of the README.</param>
    internal static string Renew(string readme, string root)
    {
        var keys = string.Concat(KeyTable.Default.MarkdownRows().Select(row => row + "\n"));
        return Replace(Replace(readme, "screens", ReadmeScreens.Of(root)), "keys", keys);
    }

    private static string Replace(string readme, string name, string text)
    {
        var (begin, end) = ($"<!-- {name} -->\n", $"<!-- /{name} -->");
        var from = readme.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        return readme[..from] + text + readme[readme.IndexOf(end, StringComparison.Ordinal)..];
    }
}
