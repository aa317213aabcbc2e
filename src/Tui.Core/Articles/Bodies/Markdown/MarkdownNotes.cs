namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>Keeps the footnotes of a Markdown text that its parser would lose.</summary>
internal sealed class MarkdownNotes(string text)
{
    // A search of the whole text each; more notes than these are left as they are.
    private const int MostSearches = 1000;

    private int _searches;

    /// <summary>
    /// The line with a space between two marks in a row, which would be a link with a reference; and a note that nothing
    /// refers to as the paragraph that it is.
    /// </summary>
    public string Repair(string line)
    {
        if (!line.Contains("[^", StringComparison.Ordinal) || line.Contains('`')) return line;
        if (line.StartsWith("[^", StringComparison.Ordinal) && line.IndexOf("]:", StringComparison.Ordinal) is > 2 and var end
            && !IsReferredTo(line[..(end + 1)])) return "\n\\" + line;
        for (var at = line.IndexOf("][^", StringComparison.Ordinal); at > 0; at = line.IndexOf("][^", at + 3, StringComparison.Ordinal))
        {
            var open = line.LastIndexOf('[', at);
            if (open >= 0 && line[open + 1] == '^') line = line.Insert(at + 1, " ");
        }

        return line;
    }

    private bool IsReferredTo(string mark)
    {
        if (++_searches > MostSearches) return true;
        for (var at = text.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = text.IndexOf(mark, at + 1, StringComparison.Ordinal))
        {
            var isNote = (at == 0 || text[at - 1] == '\n') && at + mark.Length < text.Length && text[at + mark.Length] == ':';
            if (!isNote) return true;
        }

        return false;
    }
}
