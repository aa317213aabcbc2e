using System.Runtime.InteropServices;

namespace Tui.TextCheck;

/// <summary>How often each UTF-16 unit stands in a text.</summary>
internal sealed class CharacterCounts
{
    private readonly Dictionary<char, int> _counts = [];

    /// <summary>Counts the characters of a text.</summary>
    public static CharacterCounts Of(ReadOnlySpan<char> text)
    {
        var counts = new CharacterCounts();
        foreach (var character in text) CollectionsMarshal.GetValueRefOrAddDefault(counts._counts, character, out _)++;
        return counts;
    }

    /// <summary>Takes the characters of a line away; answers how many were not there.</summary>
    public int Take(string line)
    {
        var lost = 0;
        foreach (var character in line)
        {
            ref var left = ref CollectionsMarshal.GetValueRefOrAddDefault(_counts, character, out _);
            if (left > 0) left--;
            else lost++;
        }

        return lost;
    }
}
