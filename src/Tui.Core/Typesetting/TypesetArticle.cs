using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Core.Typesetting;

/// <summary>An article set at one width, with the places in it that a reader may go to.</summary>
/// <param name="Room">The cells that it was set for.</param>
/// <param name="Lines">The lines, none wider than the room.</param>
/// <param name="Landmarks">Headings, figures, links and footnotes in the order of their lines.</param>
public sealed record TypesetArticle(
    TextRoom Room, ImmutableArray<TypesetLine> Lines, ImmutableArray<Landmark> Landmarks)
{
    /// <summary>The width of running text, in cells.</summary>
    public int Width => Room.Width;

    /// <summary>The texts that were set, in the order of the tree.</summary>
    internal ImmutableArray<PlacedText> Texts { get; init; } = [];

    /// <summary>The place at which a line begins, which is found again at any width and on another day.</summary>
    /// <param name="line">The index of the line.</param>
    public ReadingPlace PlaceOf(int line)
    {
        if (Lines.IsEmpty)
            return ReadingPlace.Start;

        // What has no words of its own is found again at its first line: the empty line below it is that before what follows.
        line = Math.Clamp(line, 0, Lines.Length - 1);
        var isBelow = line > 0 && line + 1 < Lines.Length && Lines[line].Line.Spans.IsEmpty
            && !Lines[line - 1].Line.Spans.IsEmpty && Lines[line - 1].Position == Lines[line].Position;
        return PlaceFinder.Of(Texts, Lines[isBelow ? line + 1 : line].Position);
    }

    /// <summary>The place of a landmark.</summary>
    public ReadingPlace PlaceOf(Landmark landmark)
    {
        ArgumentNullException.ThrowIfNull(landmark);
        return PlaceFinder.Of(Texts, landmark.Position);
    }

    /// <summary>
    /// The paragraph, row of a table or block of code in which a position stands, as it was before it was divided into lines;
    /// null where there is none.
    /// </summary>
    /// <param name="position">The position, as <see cref="TypesetLine.Position"/> counts.</param>
    public Passage? PassageAt(int position) =>
        PlaceFinder.LastUpTo(Texts, position) is { } text ? Passage.Of(text, Texts) : null;

    /// <summary>Whether a position stands in the title block, above the body.</summary>
    public bool IsAboveBody(int position) => PlaceFinder.LastUpTo(Texts, position) is { Path: [< 0, ..] };

    /// <summary>How many characters are drawn of the set text between two positions in one of its texts.</summary>
    public int DrawnBetween(int start, int end)
    {
        if (PlaceFinder.LastUpTo(Texts, start) is not { } text)
            return Math.Max(0, end - start);
        var drawn = 0;
        for (var at = start - text.Position; at < Math.Min(end - text.Position, text.Text.Length); at++)
            drawn += FlatText.IsUnseen(text.Text[at]) ? 0 : 1;
        return drawn;
    }

    /// <summary>The index of the line on which a place stands now, or would stand if it were still there.</summary>
    public int LineOf(ReadingPlace place)
    {
        ArgumentNullException.ThrowIfNull(place);
        return LineAt(PlaceFinder.PositionOf(Texts, place));
    }

    /// <summary>The index of the line on which a part of the set text is drawn, of its first character where it is divided.</summary>
    /// <param name="position">Where the part begins, as <see cref="TypesetLine.Position"/> counts.</param>
    public int LineShowing(int position)
    {
        if (Lines.IsEmpty)
            return 0;

        // The lines of a table's row, and of a long line of code, all begin at the same position.
        var first = LineAt(position);
        for (var line = first; line < Lines.Length && Lines[line].Position <= position; line++)
        {
            foreach (var span in Lines[line].Line.Spans)
            {
                if (Math.Min(span.Start, span.End) <= position && Math.Max(span.Start, span.End) > position && Math.Min(span.Start, span.End) >= 0)
                    return line;
            }
        }

        return first;
    }

    /// <summary>The line on which a position stands; of a table's row the first.</summary>
    internal int LineAt(int position)
    {
        var line = LastUpTo(position);
        while (line > 0 && Lines[line - 1].Position == Lines[line].Position)
            line--;
        return line;
    }

    private int LastUpTo(int position)
    {
        var low = 0;
        var high = Lines.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (Lines[middle].Position <= position)
                low = middle;
            else
                high = middle - 1;
        }

        return low;
    }
}

/// <summary>A line and where in the article it begins.</summary>
/// <param name="Line">What is drawn.</param>
/// <param name="Position">
/// The UTF-16 offset in the article's set text at which the line begins. It does not depend on the width and
/// never falls from one line to the next. What outlasts a change of the article is a <see cref="ReadingPlace"/>.
/// </param>
public sealed record TypesetLine(StyledLine Line, int Position);

/// <summary>A place in a set article that a reader may go to.</summary>
/// <param name="Kind">What stands there.</param>
/// <param name="Line">The index of its first line.</param>
/// <param name="Number">
/// The figure's or link's printed number, the heading's level; of a footnote and of the marks that lead to it, the same
/// number that no other footnote has.
/// </param>
/// <param name="Text">The heading's text, the caption (may be empty), the link's text, the footnote's mark or the anchor's name.</param>
public sealed record Landmark(LandmarkKind Kind, int Line, int Number, string Text)
{
    /// <summary>The link's or picture's address; null for a heading or footnote.</summary>
    public string? Address { get; init; }

    /// <summary>Where it begins in the set text, as <see cref="TypesetLine.Position"/>.</summary>
    public int Position { get; init; }

    /// <summary>How many lines a heading or figure takes; 1 for a link.</summary>
    public int LineCount { get; init; } = 1;

    /// <summary>How many lines above a figure are kept free for its picture.</summary>
    public int LinesAbove { get; init; }
}

/// <summary>What a landmark is.</summary>
public enum LandmarkKind
{
    /// <summary>A heading of the body.</summary>
    Heading,

    /// <summary>A figure.</summary>
    Figure,

    /// <summary>A link.</summary>
    Link,

    /// <summary>The mark of a footnote in the text.</summary>
    FootnoteReference,

    /// <summary>A footnote.</summary>
    Footnote,

    /// <summary>A block that an address names, as in <c>#name</c>.</summary>
    Anchor,
}
