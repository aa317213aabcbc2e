using System.Collections.Immutable;
using System.Drawing;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The list of actions over the lower part of the screen: a line, the field that is typed into, and the actions.</summary>
internal static class PaletteRows
{
    private const int Header = 2;
    private const int MostRows = 14;
    private const int DescribedFrom = 60;

    /// <summary>Where it stands; empty while it is closed.</summary>
    public static Rectangle AreaOf(BrowserState state)
    {
        if (state.Prompt is not Prompt.Command)
            return Rectangle.Empty;

        // The height is that of all actions, so that nothing jumps while one types.
        var body = state.Layout.Body;
        var height = Math.Min(body.Height, Header + Math.Clamp(body.Height / 2, 1, MostRows));
        return body with { Y = body.Bottom - height, Height = height };
    }

    /// <summary>The row of an action that stands at a row of the area; null where none does.</summary>
    public static int? CommandAt(BrowserState state, int row)
    {
        var index = row - Header + TopOf(state);
        return row >= Header && index < Commands.Matching(state).Length ? index : null;
    }

    /// <summary>The rows on show.</summary>
    public static ImmutableArray<Row> Of(BrowserState state)
    {
        var area = AreaOf(state);
        if (area.IsEmpty || state.Prompt is not Prompt.Command command)
            return [];

        var (found, ambiguous) = (Commands.Matching(state), state.Settings.Ambiguous);
        var rows = ImmutableArray.CreateBuilder<Row>();
        rows.AddRange(DividerRows.Of(area with { Height = 1 }, ambiguous));
        rows.Add(Blank(area.Width, ambiguous));
        var names = found.IsEmpty ? 0 : state.Keys.Actions.Max(action => action.Name.Length);
        var top = TopOf(state);
        for (var index = top; rows.Count < area.Height; index++)
        {
            rows.Add(index < found.Length
                ? new(Line(state, found[index], names), index == command.Selected ? RowKind.Selected : RowKind.Plain)
                : index == 0 ? new(LineFit.Between([new("   " + state.Settings.Phrases.Of("No action is called so."), SpanStyle.Dim)], [], area.Width, ambiguous))
                : Blank(area.Width, ambiguous));
        }

        return rows.ToImmutable();
    }

    private static int TopOf(BrowserState state)
    {
        var selected = state.Prompt is Prompt.Command command ? command.Selected : 0;
        return Math.Max(0, selected - (AreaOf(state).Height - Header) + 1);
    }

    private static StyledLine Line(BrowserState state, KeyMapEntry action, int names)
    {
        var width = state.Layout.Body.Width;
        var keys = string.Join(' ', state.Keys.KeysOf(action.Name));
        ImmutableArray<StyledSpan> left = width >= DescribedFrom
            ? [new("   " + action.Name.PadRight(names + 2)), new(state.Settings.Phrases.Of(action.Description), SpanStyle.Dim)]
            : [new(" " + action.Name)];
        return LineFit.Between(left, [new($"  {keys} ", SpanStyle.Bold)], width, state.Settings.Ambiguous);
    }

    private static Row Blank(int width, AmbiguousWidth ambiguous) => new(LineFit.Between([], [], width, ambiguous));
}
