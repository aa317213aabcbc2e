using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>Lines that belong on one page: a figure with its picture, or a heading and the first line under it.</summary>
/// <param name="Start">The first line.</param>
/// <param name="End">The line after the last.</param>
internal readonly record struct TextUnit(int Start, int End)
{
    /// <summary>How many lines it has.</summary>
    public int Length => End - Start;

    /// <summary>The unit that a line is in; the line alone where it is in none.</summary>
    /// <param name="article">The article.</param>
    /// <param name="line">The line.</param>
    /// <param name="most">How many lines a heading and what it stands over may have to be one unit.</param>
    public static TextUnit At(TypesetArticle article, int line, int most)
    {
        var (unit, before) = (new TextUnit(line, line + 1), default(TextUnit));
        while (unit != before)
        {
            before = unit;
            foreach (var figure in article.Landmarks.Where(landmark => landmark.Kind is LandmarkKind.Figure))
                unit = unit.With(figure.Line - figure.LinesAbove, figure.Line + figure.LineCount, unit.Length == 1 ? int.MaxValue : most);
            foreach (var heading in article.Landmarks.Where(landmark => landmark.Kind is LandmarkKind.Heading))
                unit = unit.With(heading.Line, FirstLineFrom(article, heading.Line + heading.LineCount) + 1, most);
        }

        return unit;
    }

    private TextUnit With(int start, int end, int most)
    {
        var both = new TextUnit(Math.Min(start, Start), Math.Max(end, End));
        return start < End && end > Start && both.Length <= most ? both : this;
    }

    private static int FirstLineFrom(TypesetArticle article, int line)
    {
        while (line < article.Lines.Length - 1 && article.Lines[line].Line.Spans.All(span => string.IsNullOrWhiteSpace(span.Text)))
            line++;
        return Math.Min(line, article.Lines.Length - 1);
    }
}
