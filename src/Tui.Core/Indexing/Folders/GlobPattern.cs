namespace Tui.Core.Indexing.Folders;

/// <summary>A pattern of a gitignore file for one path: <c>*</c>, <c>?</c>, <c>[a-z]</c>, <c>[!a]</c>, <c>\</c>, <c>**</c>.</summary>
/// <remarks>Time is bounded by pattern × path: only the last star is ever taken back.</remarks>
internal static class GlobPattern
{
    private const string AnyDepth = "**";

    /// <summary>True where the parts of a path answer the parts of a pattern, <c>**</c> standing for any number.</summary>
    public static bool Matches(ReadOnlySpan<string> pattern, ReadOnlySpan<string> path)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < path.Length)
        {
            if (p < pattern.Length && pattern[p] is AnyDepth)
            {
                (star, mark) = (p++, t);
                // A pattern that ends in ** takes what is below, not the folder itself.
                if (p == pattern.Length)
                    return true;
            }
            else if (p < pattern.Length && MatchesName(pattern[p], path[t]))
            {
                p++;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        return p == pattern.Length;
    }

    /// <summary>True where one name answers a pattern without <c>/</c>.</summary>
    public static bool MatchesName(ReadOnlySpan<char> pattern, ReadOnlySpan<char> name)
    {
        var (p, t, star, mark) = (0, 0, -1, 0);
        while (t < name.Length)
        {
            if (p < pattern.Length && pattern[p] == '*')
            {
                (star, mark) = (p++, t);
            }
            else if (p < pattern.Length && MatchesOne(pattern[p..], name[t], out var length))
            {
                p += length;
                t++;
            }
            else if (star >= 0)
            {
                p = star + 1;
                t = ++mark;
            }
            else
            {
                return false;
            }
        }

        return pattern[p..].TrimStart('*').IsEmpty;
    }

    private static bool MatchesOne(ReadOnlySpan<char> pattern, char letter, out int length)
    {
        length = 1;
        if (pattern[0] == '?')
            return true;
        if (pattern[0] == '[' && FindSetEnd(pattern) is > 0 and var end)
        {
            length = end + 1;
            return IsInSet(pattern[1..end], letter);
        }

        if (pattern[0] != '\\' || pattern.Length == 1)
            return pattern[0] == letter;
        length = 2;
        return pattern[1] == letter;
    }

    private static int FindSetEnd(ReadOnlySpan<char> pattern)
    {
        var first = pattern.Length > 1 && pattern[1] is '!' or '^' ? 2 : 1;
        // A bracket in the first place is one of the set.
        var end = pattern.Length > first + 1 ? pattern[(first + 1)..].IndexOf(']') : -1;
        return end < 0 ? -1 : end + first + 1;
    }

    private static bool IsInSet(ReadOnlySpan<char> set, char letter)
    {
        var negated = set[0] is '!' or '^';
        var rest = negated ? set[1..] : set;
        for (var i = 0; i < rest.Length; i++)
        {
            var isRange = i + 2 < rest.Length && rest[i + 1] == '-';
            var last = isRange ? rest[i + 2] : rest[i];
            if (letter >= rest[i] && letter <= last)
                return !negated;
            if (isRange)
                i += 2;
        }

        return negated;
    }
}
