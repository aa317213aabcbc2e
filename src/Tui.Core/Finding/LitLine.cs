using System.Collections.Immutable;
using Tui.Core.Typesetting;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Finding;

/// <summary>Gives parts of the set text another style in the lines on which they stand.</summary>
public static class LitLine
{
    /// <summary>The line with what was found in it lit.</summary>
    /// <param name="article">The article whose line it is.</param>
    /// <param name="line">The line.</param>
    /// <param name="found">What was found in the article, in its order; none overlaps another.</param>
    /// <param name="style">What is added to its style.</param>
    public static StyledLine Of(TypesetArticle article, StyledLine line, ReadOnlySpan<FoundText> found, SpanStyle style)
    {
        ArgumentNullException.ThrowIfNull(article);
        ArgumentNullException.ThrowIfNull(line);
        ImmutableArray<StyledSpan>.Builder? spans = null;
        for (var i = 0; i < line.Spans.Length; i++)
        {
            var span = line.Spans[i];
            if (IsTouched(span, found))
                (spans ??= Before(line, i)).AddRange(Light(article, span, found, style));
            else
                spans?.Add(span);
        }

        return spans is null ? line : new StyledLine(spans.DrainToImmutable());
    }

    private static ImmutableArray<StyledSpan>.Builder Before(StyledLine line, int count)
    {
        var spans = ImmutableArray.CreateBuilder<StyledSpan>(line.Spans.Length + 2);
        spans.AddRange(line.Spans.AsSpan()[..count]);
        return spans;
    }

    private static bool IsTouched(StyledSpan span, ReadOnlySpan<FoundText> found)
    {
        if (span.Start < 0 || span.End < 0)
            return false;
        var (start, end) = (Math.Min(span.Start, span.End), Math.Max(span.Start, span.End));
        var first = FirstAfter(found, start);
        return first < found.Length && found[first].Start < end;
    }

    /// <summary>The index of the first that ends after a position.</summary>
    private static int FirstAfter(ReadOnlySpan<FoundText> found, int position)
    {
        var (low, high) = (0, found.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (found[middle].End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }

    // Whole clusters are lit: a mark is drawn with its letter.
    private static List<StyledSpan> Light(TypesetArticle article, StyledSpan span, ReadOnlySpan<FoundText> found, SpanStyle style)
    {
        var isBackwards = span.End < span.Start;
        var lit = Lit(article, span, found);
        var parts = new List<StyledSpan>();
        var (first, wasLit) = (0, false);
        for (var at = 0; at < span.Text.Length;)
        {
            var length = GraphemeClusters.NextLength(span.Text.AsSpan(at));
            var from = isBackwards ? lit.Length - at - length : at;
            var isLit = IsAnyLit(lit, from, length);
            if (isLit != wasLit && at > first)
                parts.Add(Part(span, lit, first..at, wasLit ? style : default));
            if (isLit != wasLit)
                (first, wasLit) = (at, isLit);
            at += length;
        }

        parts.Add(Part(span, lit, first..span.Text.Length, wasLit ? style : default));
        return parts;
    }

    // With places of its own, so that it can be lit again.
    private static StyledSpan Part(StyledSpan span, LitCharacter[] lit, Range range, SpanStyle style)
    {
        var (start, end) = (range.Start.Value, range.End.Value);
        var part = span with { Text = span.Text[range], Style = span.Style | style };
        if (lit.Length == 0)
            return part;
        var isBackwards = span.End < span.Start;
        var (first, last) = isBackwards ? (lit.Length - end, lit.Length - start) : (start, end);
        var from = first <= 0 ? Math.Min(span.Start, span.End) : lit[Math.Min(first, lit.Length - 1)].Position;
        var to = last >= lit.Length ? Math.Max(span.Start, span.End) : lit[Math.Max(last, 0)].Position;
        return isBackwards ? part with { Start = to, End = from } : part with { Start = from, End = to };
    }

    private static bool IsAnyLit(LitCharacter[] lit, int from, int length)
    {
        for (var i = Math.Max(0, from); i < Math.Min(lit.Length, from + length); i++)
        {
            if (lit[i].IsLit)
                return true;
        }

        return false;
    }

    /// <summary>For each character of a span that is drawn, in the order of the text, whether it was found.</summary>
    private static LitCharacter[] Lit(TypesetArticle article, StyledSpan span, ReadOnlySpan<FoundText> found)
    {
        var (start, end) = (Math.Min(span.Start, span.End), Math.Max(span.Start, span.End));
        if (PlaceFinder.LastUpTo(article.Texts, start) is not { } text)
            return [];
        var lit = new List<LitCharacter>(end - start);
        var hasMarks = VisualText.HasMark(span.Text);
        var next = FirstAfter(found, start);
        for (var at = start; at < end && at - text.Position < text.Text.Length; at++)
        {
            while (next < found.Length && found[next].End <= at)
                next++;
            var character = text.Text[at - text.Position];
            if (!FlatText.IsUnseen(character) && (hasMarks || !VisualText.IsMark(character)))
                lit.Add(new(at, next < found.Length && found[next].Start <= at));
        }

        return [.. lit];
    }

    // No struct, of which lists are compiled at run time.
    /// <summary>A character that is drawn: where it stands in the text, and whether it was found.</summary>
    private sealed record LitCharacter(int Position, bool IsLit);
}
