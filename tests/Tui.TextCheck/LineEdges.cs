using Tui.Core.Typesetting;

namespace Tui.TextCheck;

/// <summary>
/// Looks at the first and the last character of every set line, as a reader sees it: after indents and the bars of
/// quotations. Three things alone are let pass: a line of the author's own (after a block's beginning or a line break,
/// before an end or a break) that begins or ends so in the source; a line of opening marks and nothing else; and the rest
/// of a run of closing marks of which the line above is full.
/// </summary>
internal sealed class LineEdges(List<SourceLine> source)
{
    private const string BeforeText = " │\u3000";
    private const string Continuation = "↪";

    private const int LongestMark = 4;
    private const string DividedMarks = "…—―";

    // Enough of a line to know it by.
    private const int Known = 6;

    /// <summary>The lines that start with a closing mark or end with an opening one.</summary>
    public IEnumerable<(Fault Fault, string Line)> Wrong(TypesetArticle article)
    {
        var before = " ";
        foreach (var line in article.Lines)
        {
            var text = line.Line.Text.TrimEnd().TrimStart(BeforeText.ToCharArray());
            if (text.Length == 0) continue;
            if (Mark.IsClosing(text, before[^1]) && !Mark.IsRun(before) && !IsAuthorsStart(Ink.Of(text)))
                yield return (Fault.ClosingMarkAtStart, text);
            if (IsDivided(before, text) && !IsAuthorsStart(Ink.Of(text)))
                yield return (Fault.DividedMark, text);
            if (EndsOpen(text.Replace(Continuation, "", StringComparison.Ordinal))) yield return (Fault.OpeningMarkAtEnd, text);
            before = text;
        }
    }

    // A longer run is a rule that an author drew.
    private static bool IsDivided(string before, string text)
    {
        if (!DividedMarks.Contains(text[0], StringComparison.Ordinal) || before[^1] != text[0] || text is [_, ' ', ..]) return false;
        var length = before.Length - before.TrimEnd(text[0]).Length + text.Length - text.TrimStart(text[0]).Length;
        return length <= LongestMark;
    }

    private bool EndsOpen(string line) =>
        line.Length > 0 && Mark.IsOpening(line) && !line.Trim().All(c => Mark.IsOpening([c])) && !IsAuthorsEnd(Ink.Of(line));

    private bool IsAuthorsStart(string line) =>
        source.Exists(own => IsOwn(own, line) || (own.Ink.Length >= Math.Min(Known, line.Length) || own.InTable)
        && Length(own, line) is var length && own.Ink.AsSpan(0, length).SequenceEqual(line.AsSpan(0, length)));

    private bool IsAuthorsEnd(string line) => source.Exists(own => IsOwn(own, line) || (own.Ink.Length >= Math.Min(Known, line.Length) || own.InTable)
        && Length(own, line) is var length && own.Ink.AsSpan(own.Ink.Length - length).SequenceEqual(line.AsSpan(line.Length - length)));

    // A short line of the source says nothing of a longer one that begins or ends as it does.
    private static bool IsOwn(SourceLine own, string line) => own.Ink.Equals(line, StringComparison.Ordinal);

    private static int Length(SourceLine own, string line) => Math.Min(Known, Math.Min(line.Length, own.Ink.Length));
}
