using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing.Articles;
using Tui.Browsing.Keys;
using Tui.Browsing.Prompts;
using Tui.Core.Language;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>A list to choose from over the lower part of the screen: a line, the field that is typed into, and the choices.</summary>
internal static class ChoiceRows
{
    private const int Header = 2;
    private const int MostRows = 14;
    private const int DescribedFrom = 60;

    /// <summary>Where it stands; empty while it is closed.</summary>
    public static Rectangle AreaOf(BrowserState state)
    {
        if (state.Prompt is not Prompt.Choice)
            return Rectangle.Empty;

        // The height is that of all choices, so that nothing jumps while one types.
        var body = state.Layout.Body;
        var all = state.Prompt is Prompt.Outline ? OutlineSteps.HeadingsOf(state).Length : MostRows;
        var height = Math.Min(body.Height, Header + Math.Clamp(body.Height / 2, 1, Math.Clamp(all, 1, MostRows)));
        return body with { Y = body.Bottom - height, Height = height };
    }

    /// <summary>The choice that stands at a row of the area; null where none does.</summary>
    public static int? ChoiceAt(BrowserState state, int row)
    {
        var index = row - Header + TopOf(state);
        return row >= Header && index < Choosing.CountOf(state) ? index : null;
    }

    /// <summary>The rows on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state)
    {
        var area = AreaOf(state);
        if (area.IsEmpty || state.Prompt is not Prompt.Choice choice)
            return [];

        var ambiguous = state.Settings.Ambiguous;
        var lines = choice is Prompt.Outline ? Headings(state) : Actions(state);
        var rows = ImmutableArray.CreateBuilder<Row>();
        rows.Add(DividerRows.Above(state));
        rows.Add(Blank(area.Width, ambiguous));
        for (var index = TopOf(state); rows.Count < area.Height; index++)
        {
            rows.Add(index < lines.Length
                ? new(lines[index], index == choice.Selected ? RowKind.Selected : RowKind.Plain)
                : index == 0 ? new(LineFit.Between([NothingOf(choice, state.Settings.Phrases)], [], area.Width, ambiguous))
                : Blank(area.Width, ambiguous));
        }

        return rows.ToImmutable();
    }

    private static StyledSpan NothingOf(Prompt.Choice choice, Phrases phrases) =>
        new("   " + phrases.Of(choice is Prompt.Outline ? "No heading has that in it." : "No action is called so."), SpanStyle.Dim);

    private static int TopOf(BrowserState state)
    {
        var selected = state.Prompt is Prompt.Choice choice ? choice.Selected : 0;
        return Math.Max(0, selected - (AreaOf(state).Height - Header) + 1);
    }

    private static ImmutableArray<StyledLine> Actions(BrowserState state)
    {
        var names = state.Keys.Actions.Max(action => action.Name.Length);
        return [.. Commands.Matching(state).Select(action => Action(state, action, names))];
    }

    private static StyledLine Action(BrowserState state, KeyMapEntry action, int names)
    {
        var width = state.Layout.Body.Width;
        var keys = string.Join(' ', state.Keys.KeysOf(action.Name));
        var (description, ambiguous) = (state.Settings.Phrases.Of(action.Description), state.Settings.Ambiguous);
        ImmutableArray<StyledSpan> right = [new($"  {keys} ", SpanStyle.Bold)];
        if (width >= DescribedFrom)
            return LineFit.Between([new("   " + action.Name.PadRight(names + 2)), new(description, SpanStyle.Dim)], right, width, ambiguous);

        // What it does is in the reader's language, and has what room its name leaves.
        return LineFit.Between([new(" " + description)], [new("  " + action.Name, SpanStyle.Dim), .. right], width, ambiguous);
    }

    // Indented by level, from the widest that the article has. It may have lost them all while they were chosen from.
    private static ImmutableArray<StyledLine> Headings(BrowserState state)
    {
        var (width, current) = (state.Layout.Body.Width, OutlineSteps.Current(state));
        var widest = OutlineSteps.HeadingsOf(state).Select(heading => heading.Number).DefaultIfEmpty().Min();
        return [.. OutlineSteps.Matching(state).Select(heading => Heading(heading, ReferenceEquals(heading, current)))];

        StyledLine Heading(Landmark heading, bool isCurrent)
        {
            var indent = CellText.Repeat(' ', 2 * (heading.Number - widest));
            ImmutableArray<StyledSpan> left =
            [
                isCurrent ? new(" › ", SpanStyle.Accent) : new("   "),
                new(indent + heading.Text, isCurrent ? SpanStyle.Bold : SpanStyle.Normal),
            ];
            return LineFit.Between(left, [new(" ")], width, state.Settings.Ambiguous);
        }
    }

    private static Row Blank(int width, AmbiguousWidth ambiguous) => new(LineFit.Between([], [], width, ambiguous));
}
