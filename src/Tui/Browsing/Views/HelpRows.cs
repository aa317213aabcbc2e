using System.Collections.Immutable;
using Tui.Browsing.Keys;
using Tui.Browsing.Prompts;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The help: every key and what it does.</summary>
internal static class HelpRows
{
    private const int ColumnsFrom = 60;
    private const int Indent = 3;
    private const int Gap = 2;

    // Fewer cells beside the keys are no line.
    private const int LeastBeside = 10;

    /// <summary>How many lines there are.</summary>
    public static int CountOf(BrowserState state) => LinesFor(state).Length;

    /// <summary>The lines on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state)
    {
        var area = state.Layout.Body;
        var shown = LinesFor(state).Skip(state.HelpTop ?? 0).Take(area.Height);
        return [.. shown.Select(line => new Row(LineFit.Between(line.Spans, [], area.Width, state.Settings.Ambiguous)))];
    }

    private static ImmutableArray<StyledLine> LinesFor(BrowserState state)
    {
        var phrases = state.Settings.Phrases;
        var shown = state.Keys.HelpLines.RemoveAll(line => line.Keys.IsEmpty
            || !(HelpSteps.Answers(line, state.HelpFilter) || HelpSteps.Answers(In(phrases, line), state.HelpFilter)));
        if (shown.IsEmpty)
            return [StyledLine.Empty, new([new("   " + state.Settings.Phrases.Of("No key has to do with that."), SpanStyle.Dim)])];
        var column = shown.Max(line => CellWidth.Of(KeysOf(line)));
        shown = [.. shown.Select(line => In(phrases, line))];
        var (width, ambiguous) = (state.Layout.Body.Width, state.Settings.Ambiguous);
        return [.. Lines(shown, help => width >= ColumnsFrom
            ? Set(help, new(width, column) { Hang = column + Gap, Ambiguous = ambiguous })
            : Set(help, new(width, CellWidth.Of(KeysOf(help))) { Hang = Gap, Ambiguous = ambiguous }))];
    }

    private static KeyHelp In(Phrases phrases, KeyHelp line) =>
        line with { Section = phrases.Of(line.Section), Description = phrases.Of(line.Description) };

    private static IEnumerable<StyledLine> Lines(ImmutableArray<KeyHelp> shown, Func<KeyHelp, IEnumerable<StyledLine>> set)
    {
        foreach (var section in shown.GroupBy(help => help.Section, StringComparer.Ordinal))
        {
            yield return new([new(" " + section.Key, SpanStyle.Heading | SpanStyle.Bold)]);
            foreach (var line in section.SelectMany(set))
                yield return line;
            yield return StyledLine.Empty;
        }
    }

    /// <summary>The keys, beside them what they do, and below that the rest of it where it takes more than one row.</summary>
    private static IEnumerable<StyledLine> Set(KeyHelp help, Measures room)
    {
        var keys = KeysOf(help);
        var further = Math.Max(1, room.Width - Indent - room.Hang);
        var first = room.Width - Indent - room.KeysWidth - Gap;
        var ranges = new List<LineRange>();
        if (first < LeastBeside)
        {
            yield return new([new(CellText.Repeat(' ', Indent)), new(keys, SpanStyle.Bold)]);
            first = further;
        }

        LineBreaker.Break(help.Description, new(first, further) { Ambiguous = room.Ambiguous }, ranges);
        foreach (var range in ranges)
        {
            var text = help.Description[range.Start..range.End];
            yield return range.Start == 0 && room.Width - Indent - room.KeysWidth - Gap >= LeastBeside
                ? new([
                    new(CellText.Repeat(' ', Indent)), new(keys, SpanStyle.Bold),
                    new(CellText.Repeat(' ', room.KeysWidth - CellWidth.Of(keys) + Gap) + text)])
                : new([new(CellText.Repeat(' ', Indent + room.Hang) + text)]);
        }
    }

    private static string KeysOf(KeyHelp help) => string.Join(' ', help.Keys);

    /// <summary>The cells of a row, and those of them that the keys take.</summary>
    private sealed record Measures(int Width, int KeysWidth)
    {
        /// <summary>How far the rows below the first stand to the right of the keys.</summary>
        public int Hang { get; init; }

        public AmbiguousWidth Ambiguous { get; init; }
    }
}
