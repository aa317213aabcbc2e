namespace Tui.TextCheck;

/// <summary>Finds a line in a text that has some characters more.</summary>
internal static class LooseMatch
{
    // At one place between two characters of the line.
    private const int MostBetween = 12;

    /// <summary>How many characters of a line are found one after the other, at the best place for it.</summary>
    /// <param name="start">Where the match begins in the text.</param>
    /// <param name="end">Where it ends.</param>
    public static int Longest(ReadOnlySpan<char> text, ReadOnlySpan<char> line, int from, out int start, out int end)
    {
        var longest = 0;
        start = end = from;
        for (var at = from; at < text.Length && longest < line.Length; at++)
        {
            var next = text[at..].IndexOf(line[0]);
            if (next < 0) break;
            at += next;
            var matched = LengthAt(text[at..], line, out var length);
            if (matched <= longest) continue;
            longest = matched;
            start = at;
            end = at + length;
        }

        return longest;
    }

    private static int LengthAt(ReadOnlySpan<char> text, ReadOnlySpan<char> line, out int length)
    {
        length = 0;
        for (var matched = 0; matched < line.Length; matched++)
        {
            var rest = text[length..];
            if (rest.Length > MostBetween + 1) rest = rest[..(MostBetween + 1)];
            var next = rest.IndexOf(line[matched]);
            if (next < 0) return matched;
            length += next + 1;
        }

        return line.Length;
    }
}
