namespace Tui.Core.Articles.Fields;

/// <summary>The months by their names in several languages.</summary>
internal static class MonthNames
{
    private static readonly string[] English = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // Read where the English names do not do.
    private static readonly Lazy<string[][][]> Others = new(() =>
        [.. WordList.Read("Fields.month-names.txt").Select(line => line.Split(' ')[1..].Select(name => name.Split('|')).ToArray())]);

    /// <summary>The month's number from 1; 0 where the word is no month.</summary>
    public static int NumberOf(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || !char.IsLetter(word[0])) return 0;
        for (var month = 0; month < English.Length; month++)
        {
            if (word.StartsWith(English[month], StringComparison.OrdinalIgnoreCase)) return month + 1;
        }

        foreach (var language in Others.Value)
        {
            for (var month = 0; month < language.Length; month++)
            {
                foreach (var name in language[month])
                {
                    if (word.StartsWith(name, StringComparison.OrdinalIgnoreCase)) return month + 1;
                }
            }
        }

        return 0;
    }
}
