using Tui.Text;

namespace Terminal.Gui.Views;

/// <summary>One line of text and a place in it, both changed by whole grapheme clusters (UAX #29).</summary>
internal sealed class LineEditor
{
    /// <summary>The text.</summary>
    internal string Text { get; private set; } = "";

    /// <summary>Where text is inserted, in UTF-16 units from the start; always between two clusters.</summary>
    internal int At { get; private set; }

    /// <summary>How wide the terminal draws ambiguous characters.</summary>
    internal AmbiguousWidth Ambiguous { get; set; }

    /// <summary>The cells of the text.</summary>
    internal int Cells => CellWidth.Of(Text, Ambiguous);

    /// <summary>The clusters before the place.</summary>
    internal int ClustersBefore => GraphemeClusters.Count(Text.AsSpan(0, At));

    /// <summary>The cells before the place.</summary>
    internal int CellsBefore => CellWidth.Of(Text.AsSpan(0, At), Ambiguous);

    /// <summary>Takes another text; the place is kept as far as that has one there.</summary>
    internal void Replace(string text)
    {
        Text = TextCleaner.Clean(text).Replace('\n', ' ').Replace('\t', ' ');
        At = Snap(Math.Min(At, Text.Length));
    }

    /// <summary>Goes to the cluster that covers a cell.</summary>
    internal void GoToCell(int cell) => At = CellText.PrefixLength(Text, Math.Max(0, cell), Ambiguous);

    /// <summary>Goes to a place. True where that is another one.</summary>
    internal bool Go(int at)
    {
        var moved = at != At;
        At = at;
        return moved;
    }

    /// <summary>Inserts text, and goes behind it.</summary>
    internal void Insert(string text)
    {
        var end = At + text.Length;
        Text = string.Concat(Text.AsSpan(0, At), text, Text.AsSpan(At));
        At = Snap(end);
    }

    /// <summary>Deletes what is between the place and another one.</summary>
    internal void Delete(int to)
    {
        var (start, end) = (Math.Min(At, to), Math.Max(At, to));
        Text = string.Concat(Text.AsSpan(0, start), Text.AsSpan(end));
        At = Snap(start);
    }

    /// <summary>The end of the cluster after the place.</summary>
    internal int Right() => Next(At);

    /// <summary>The start of the cluster before the place.</summary>
    internal int Left()
    {
        var before = 0;
        for (var at = 0; at < At; at = Next(at)) before = at;
        return before;
    }

    /// <summary>The start of the word before the place.</summary>
    internal int WordLeft()
    {
        var at = At;
        while (at > 0 && char.IsWhiteSpace(Text[at - 1])) at--;
        while (at > 0 && !char.IsWhiteSpace(Text[at - 1])) at--;
        return at;
    }

    /// <summary>The end of the word after the place.</summary>
    internal int WordRight()
    {
        var at = At;
        while (at < Text.Length && char.IsWhiteSpace(Text[at])) at++;
        while (at < Text.Length && !char.IsWhiteSpace(Text[at])) at++;
        return at;
    }

    private int Next(int at) => at + GraphemeClusters.NextLength(Text.AsSpan(at));

    // What was put together may have become one cluster.
    private int Snap(int at)
    {
        var boundary = 0;
        while (boundary < at) boundary = Next(boundary);
        return boundary;
    }
}
