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
        return [.. Lines(shown, state.Layout.Body.Width >= ColumnsFrom ? help => InColumns(help, column) : BelowEachOther)];
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

    private static IEnumerable<StyledLine> InColumns(KeyHelp help, int column)
    {
        var gap = CellText.Repeat(' ', column - CellWidth.Of(KeysOf(help)) + 2);
        return [new([new("   "), new(KeysOf(help), SpanStyle.Bold), new(gap), new(help.Description)])];
    }

    private static IEnumerable<StyledLine> BelowEachOther(KeyHelp help) =>
    [
        new([new("   "), new(KeysOf(help), SpanStyle.Bold)]),
        new([new("     " + help.Description)]),
    ];

    private static string KeysOf(KeyHelp help) => string.Join(' ', help.Keys);
}
