namespace Tui.Text.Bidi;

/// <summary>Orders the parts of a line as they are drawn (UAX #9 L2).</summary>
internal static class VisualOrder
{
    /// <summary>The runs of one level from left to right.</summary>
    /// <param name="levels">The levels of the line's characters.</param>
    /// <param name="offset">What is added to the indexes of the runs.</param>
    public static DirectedRun[] Of(ReadOnlySpan<byte> levels, int offset)
    {
        var count = CountRuns(levels);
        var runs = new DirectedRun[count];
        var heights = new byte[count];
        var start = 0;
        for (var i = 0; i < count; i++)
        {
            var end = start + 1;
            while (end < levels.Length && levels[end] == levels[start])
                end++;
            heights[i] = levels[start];
            runs[i] = new DirectedRun(offset + start, offset + end, (TextDirection)(levels[start] & 1));
            start = end;
        }

        for (int level = heights.DefaultIfEmpty().Max(); level > 0; level--)
            ReverseFrom(level, heights, runs);
        return runs;
    }

    private static int CountRuns(ReadOnlySpan<byte> levels)
    {
        var count = levels.IsEmpty ? 0 : 1;
        for (var i = 1; i < levels.Length; i++)
            count += levels[i] == levels[i - 1] ? 0 : 1;
        return count;
    }

    // Both arrays, so that lower levels find their runs where higher ones have put them.
    private static void ReverseFrom(int level, byte[] heights, DirectedRun[] runs)
    {
        for (var i = 0; i < heights.Length; i++)
        {
            var start = i;
            while (i < heights.Length && heights[i] >= level)
                i++;
            Array.Reverse(heights, start, i - start);
            Array.Reverse(runs, start, i - start);
        }
    }
}
