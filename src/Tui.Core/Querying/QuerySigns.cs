namespace Tui.Core.Querying;

/// <summary>The signs and words of the query language that are no words to search for. Full-width signs count as the plain ones.</summary>
public static class QuerySigns
{
    /// <summary>Whether it opens a group.</summary>
    public static bool IsOpening(char letter) => letter is '(' or '（';

    /// <summary>Whether it closes a group.</summary>
    public static bool IsClosing(char letter) => letter is ')' or '）';

    /// <summary>Whether it excludes what it stands right before.</summary>
    public static bool IsMinus(char letter) => letter is '-' or '－';

    /// <summary>Whether a word in capitals is one of those that other languages of queries join words by.</summary>
    public static bool IsJoining(string word) => word is "OR" or "AND" or "NOT";
}
