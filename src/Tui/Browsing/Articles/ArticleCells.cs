using System.Globalization;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Browsing.Articles;

/// <summary>Where in a line of the article, in cells from the text's left edge, what stands there is drawn.</summary>
/// <param name="article">The article.</param>
/// <param name="ambiguous">How wide the terminal draws ambiguous characters.</param>
internal sealed class ArticleCells(TypesetArticle article, AmbiguousWidth ambiguous)
{
    /// <summary>The line on which a landmark begins, and the cell; null where it is not drawn.</summary>
    public (int Line, int Cell)? PlaceOf(Landmark landmark)
    {
        if (landmark.Kind is LandmarkKind.Figure)
            return CellOf(landmark.Line, span => span.Address == landmark.Address) is { } mark ? (landmark.Line, mark) : null;
        var line = article.LineShowing(landmark.Position);
        return CellOf(line, span => Holds(span, landmark.Position)) is { } cell
            ? (line, cell + WidthBefore(line, landmark.Position))
            : null;
    }

    /// <summary>Lines that begin as in the list of addresses at the article's foot: with a number between brackets.</summary>
    /// <param name="top">The first line that is looked at.</param>
    /// <param name="bottom">The line after the last.</param>
    public IEnumerable<ListedAddress> ListedAddresses(int top, int bottom)
    {
        for (var line = Math.Max(0, top); line < Math.Min(bottom, article.Lines.Length); line++)
        {
            var spans = article.Lines[line].Line.Spans;
            var text = string.Concat(spans.Select(span => span.Text));
            var cell = text.AsSpan().IndexOfAnyExcept(' ');
            if (cell >= 0 && NumberAt(text.AsSpan(cell)) is { } number)
                yield return new(number, spans.FirstOrDefault(span => span.Address is not null)?.Address, line, cell);
        }
    }

    private static int? NumberAt(ReadOnlySpan<char> text) =>
        text is ['[', >= '1' and <= '9', ..] && text.IndexOf(']') is var end and > 0
        && int.TryParse(text[1..end], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    /// <summary>How many cells a text takes.</summary>
    public int WidthOf(string text) => CellWidth.Of(text, ambiguous);

    /// <summary>The span under a cell; null where there is none.</summary>
    public StyledSpan? SpanAt(int line, int cell)
    {
        if (line < 0 || line >= article.Lines.Length || cell < 0)
            return null;
        var right = 0;
        foreach (var span in article.Lines[line].Line.Spans)
        {
            right += CellWidth.Of(span.Text, ambiguous);
            if (cell < right)
                return span;
        }

        return null;
    }

    private static bool Holds(StyledSpan span, int position) =>
        Math.Min(span.Start, span.End) is >= 0 and var start && start <= position && position < Math.Max(span.Start, span.End);

    private int? CellOf(int line, Func<StyledSpan, bool> isIt)
    {
        var cell = 0;
        foreach (var span in article.Lines[line].Line.Spans)
        {
            if (isIt(span))
                return cell;
            cell += CellWidth.Of(span.Text, ambiguous);
        }

        return null;
    }

    // Of a span that is drawn backwards only the beginning is known.
    private int WidthBefore(int line, int position)
    {
        foreach (var span in article.Lines[line].Line.Spans)
        {
            if (Holds(span, position))
            {
                return span.End > span.Start
                    ? CellWidth.Of(span.Text.AsSpan(0, Math.Min(span.Text.Length, article.DrawnBetween(span.Start, position))), ambiguous)
                    : 0;
            }
        }

        return 0;
    }
}

/// <summary>A line that may be one of the list of addresses at an article's foot.</summary>
/// <param name="Number">The number that it begins with.</param>
/// <param name="Address">The first address in it; null where there is none.</param>
/// <param name="Line">The line of the article.</param>
/// <param name="Cell">The cell of the bracket before the number, from the text's left edge.</param>
internal sealed record ListedAddress(int Number, string? Address, int Line, int Cell);
