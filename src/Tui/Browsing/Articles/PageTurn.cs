using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>
/// Where the page begins that a reader turns to. A figure or a heading with its first line is not cut between two pages
/// where it fits one; no line is passed over.
/// </summary>
internal static class PageTurn
{
    /// <summary>The first line after going down.</summary>
    /// <param name="article">The article.</param>
    /// <param name="top">The first line of the page on show.</param>
    /// <param name="height">The lines of a page, 1 or more.</param>
    /// <param name="lines">How far to go, in lines, at most a page.</param>
    public static int Down(TypesetArticle article, int top, int height, int lines)
    {
        var end = top + height;
        var target = top + lines;
        var unit = TextUnit.At(article, Math.Min(target, end - 1), height);
        if (target < end - 1)
            return unit.Start < target && unit.Length <= height ? (unit.Start > top ? unit.Start : Math.Min(unit.End, end)) : target;

        // What is cut at the page's end begins the next; what ends there is not begun again in its middle.
        if (unit.End > end && unit.Start > top && unit.Length <= height)
            return unit.Start;
        return unit.End == end && unit.Start < target ? end : target;
    }

    /// <summary>The first line after going up; parameters as above.</summary>
    public static int Up(TypesetArticle article, int top, int height, int lines)
    {
        var target = top - lines;
        if (lines >= height - 1 && TextUnit.At(article, top, height) is { Length: > 1 } first && first.Start == top)
            target = top - height;
        var unit = TextUnit.At(article, Math.Max(0, target), height);
        return unit.Start < target && unit.End < top && unit.Length <= height ? unit.End : target;
    }
}
