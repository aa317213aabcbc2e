using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>Cuts what stands above the body to a few rows, where there is more of it.</summary>
internal static class TitleCut
{
    private const int MostRows = 4;
    private const string Ellipsis = "…";

    /// <summary>The text with as many of its items as have room, and the text cut where that is still too long.</summary>
    /// <param name="join">Makes the text of so many of its items.</param>
    /// <param name="items">How many items there are.</param>
    /// <param name="lines">Where it is to be set.</param>
    public static FlatText Of(Func<int, FlatText> join, int items, LineBuilder lines)
    {
        var whole = join(items);
        if (Fits(whole, lines))
            return whole;

        var (least, most) = (Math.Min(1, items), items);
        while (least < most - 1)
        {
            var middle = (least + most) / 2;
            if (Fits(join(middle), lines))
                least = middle;
            else
                most = middle;
        }

        var some = items > 1 ? join(least) : whole;
        return Fits(some, lines) ? some : Cut(some, lines);
    }

    /// <summary>What stands for the items that have no room; empty where there are none.</summary>
    public static string Rest(int all, int shown) => all > shown ? $" {Ellipsis} +{all - shown}" : "";

    private static FlatText Cut(FlatText text, LineBuilder lines)
    {
        Break(text, lines);
        var end = lines.Ranges[MostRows - 1].End;
        while (true)
        {
            var cut = text with
            {
                Text = text.Text.AsSpan(0, end).TrimEnd().ToString() + Ellipsis,
                Controls = [.. text.Controls.Where(control => control.Place <= end)],
            };
            if (end == 0 || Fits(cut, lines))
                return cut;
            end = StartOfLast(text.Text.AsSpan(0, end));
        }
    }

    private static int StartOfLast(ReadOnlySpan<char> text)
    {
        var (at, last) = (0, 0);
        while (at < text.Length)
        {
            last = at;
            at += GraphemeClusters.NextLength(text[at..]);
        }

        return last;
    }

    private static bool Fits(FlatText text, LineBuilder lines)
    {
        Break(text, lines);
        return lines.Ranges.Count <= MostRows;
    }

    private static void Break(FlatText text, LineBuilder lines)
    {
        lines.Ranges.Clear();
        LineBreaker.Break(text.Text, new LineWidths(lines.Width, lines.Width) { Ambiguous = lines.Ambiguous }, lines.Ranges);
    }
}
