namespace Tui.Core.Articles;

/// <summary>Reads the word lists that are resources of this assembly: one entry a line, <c>#</c> opens a comment.</summary>
internal static class WordList
{
    /// <summary>The entries of the list at <paramref name="name"/>: its folder and its file, divided by a dot.</summary>
    public static string[] Read(string name)
    {
        using var stream = typeof(WordList).Assembly.GetManifestResourceStream($"Tui.Core.Articles.{name}")
            ?? throw new InvalidOperationException($"The resource '{name}' is missing.");
        using var reader = new StreamReader(stream);
        return [.. reader.ReadToEnd().Split('\n').Select(l => l.Trim()).Where(l => l.Length > 0 && l[0] != '#')];
    }
}
