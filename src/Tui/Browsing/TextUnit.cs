using Tui.Core.Typesetting;

namespace Tui.Browsing;

/// <summary>Lines that belong on one page: a figure, or a heading and the first line under it.</summary>
/// <param name="Start">The first line.</param>
/// <param name="End">The line after the last.</param>
internal readonly record struct TextUnit(int Start, int End)
{
    /// <summary>How many lines it has.</summary>
    public int Length => End - Start;

    /// <summary>The unit that a line is in; the line alone where it is in none.</summary>
    public static TextUnit At(TypesetArticle article, int line)
    {
        var (unit, before) = (new TextUnit(line, line + 1), default(TextUnit));
        while (unit != before)
        {
            before = unit;
            foreach (var landmark in article.Landmarks) unit = unit.With(landmark, article);
        }

        return unit;
    }

    private TextUnit With(Landmark landmark, TypesetArticle article)
    {
        if (landmark.Kind is LandmarkKind.Link || landmark.Line >= End)
            return this;
        var end = landmark.Line + landmark.LineCount;
        if (landmark.Kind is LandmarkKind.Heading)
            end = FirstLineFrom(article, end) + 1;
        return end > Start ? new TextUnit(Math.Min(landmark.Line, Start), Math.Max(end, End)) : this;
    }

    private static int FirstLineFrom(TypesetArticle article, int line)
    {
        while (line < article.Lines.Length - 1 && article.Lines[line].Line.Spans.All(span => string.IsNullOrWhiteSpace(span.Text)))
            line++;
        return Math.Min(line, article.Lines.Length - 1);
    }
}
