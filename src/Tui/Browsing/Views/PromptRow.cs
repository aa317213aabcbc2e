using System.Collections.Immutable;
using System.Drawing;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>The line of a question: its words, the field that is typed into, and the keys that end it.</summary>
internal static class PromptRow
{
    /// <summary>What stands before the field of a search.</summary>
    public const string SearchLabel = " / ";

    private const int NumberWidth = 5;
    private const int HintsFrom = 60;

    /// <summary>Where the line stands: at the bottom, or above what is wrong with a query.</summary>
    public static Rectangle AreaOf(BrowserState state)
    {
        var status = state.Layout.Status;
        return state.Prompt switch
        {
            null => Rectangle.Empty,
            Prompt.Search => status with { Y = SearchSheet.FieldRowOf(state) },
            Prompt.Tags => status with { Y = status.Y - 1 },
            Prompt.Command => status with { Y = PaletteRows.AreaOf(state).Y + 1 },
            _ => status,
        };
    }

    /// <summary>Where the field stands; empty where nothing is typed.</summary>
    public static Rectangle FieldOf(BrowserState state)
    {
        var area = AreaOf(state);
        var left = Label(state.Prompt).Length;
        var width = state.Prompt switch
        {
            Prompt.Search or Prompt.FilterTree or Prompt.Tags => area.Width - left - 1,
            Prompt.Command => area.Width - left - 1,
            Prompt.FilterHelp or Prompt.FilterList or Prompt.Export => area.Width - left - 1 - HintsWidth(area.Width),
            Prompt.Find => area.Width - left - 1 - FindRow.RightWidth(state, area.Width),
            Prompt.ChooseLink or Prompt.ChooseNote => Math.Min(NumberWidth, area.Width - left - 1),
            _ => 0,
        };
        return width <= 0 ? Rectangle.Empty : area with { X = left, Width = width };
    }

    /// <summary>The line without its field.</summary>
    public static Row Of(BrowserState state)
    {
        var width = AreaOf(state).Width;
        var hints = width >= HintsFrom ? StatusRow.Hints(state, HintsWidth(width)) : [];
        return state.Prompt switch
        {
            Prompt.Search or Prompt.FilterTree or Prompt.Tags => new(LineFit.Between([new(Label(state.Prompt), SpanStyle.Bold)], [], width, state.Settings.Ambiguous)),
            Prompt.Command => new(LineFit.Between([new(Label(state.Prompt), SpanStyle.Bold)], [], width, state.Settings.Ambiguous)),
            Prompt.FilterHelp or Prompt.FilterList or Prompt.Export => new(LineFit.Between([new(Label(state.Prompt), SpanStyle.Bold)], hints, width, state.Settings.Ambiguous)),
            Prompt.Find => new(LineFit.Between([new(SearchLabel, SpanStyle.Bold)], FindRow.Right(state, width), width, state.Settings.Ambiguous)),
            Prompt.ChooseLink choose => new(LineFit.Between(ChooseLink(choose), [], width, state.Settings.Ambiguous)),
            Prompt.ChooseNote => new(LineFit.Between([new(Label(state.Prompt), SpanStyle.Bold)], hints, width, state.Settings.Ambiguous)),
            Prompt.ConfirmOpen confirm =>
                new(LineFit.Between(Confirm(confirm.Address, width - LineFit.WidthOf(hints, state.Settings.Ambiguous)), hints, width, state.Settings.Ambiguous)),
            _ => new(StyledLine.Empty),
        };
    }

    private static string Label(Prompt? prompt) => prompt switch
    {
        Prompt.Search or Prompt.Find or Prompt.FilterHelp => SearchLabel,
        Prompt.Command => " : ",
        Prompt.FilterTree => " Find in the tree: ",
        Prompt.FilterList => " Only: ",
        Prompt.Export => " Write to: ",
        Prompt.Tags { IsWhole: true } => " Your tags, with commas: ",
        Prompt.Tags => " Tags to give, or -take: ",
        Prompt.ChooseLink choose => ChooseLabel(choose.Links.ToLookup(ArticleLinks.IsPicture)),
        Prompt.ChooseNote choose => $" Go to footnote {choose.Notes[0].Label}–{choose.Notes[^1].Label}: ",
        _ => "",
    };

    private static string ChooseLabel(ILookup<bool, NumberedLink> byKind) =>
        (Range(byKind[false]), Range(byKind[true])) switch
        {
            (var links, null) => $" Open link {links}: ",
            (null, var pictures) => $" Open picture {pictures}: ",
            var (links, pictures) => $" Open link {links}, picture {pictures}: ",
        };

    private static string? Range(IEnumerable<NumberedLink> links) => links.ToList() switch
    {
        [] => null,
        [var only] => only.Label,
        [var first, .., var last] => $"{first.Label}–{last.Label}",
    };

    private static ImmutableArray<StyledSpan> Confirm(string address, int room) =>
        [new(" Open "), new(AddressFit.Within(address, room - " Open ?".Length), SpanStyle.Bold), new("?")];

    private static ImmutableArray<StyledSpan> ChooseLink(Prompt.ChooseLink choose) =>
    [
        new(Label(choose), SpanStyle.Bold),
        new(new string(' ', NumberWidth)),
        new(" " + choose.Chosen?.Address, SpanStyle.Dim),
    ];

    /// <summary>How much room the keys that end a question take beside it, in cells.</summary>
    public static int HintsWidth(int width) => width >= HintsFrom ? 26 : 0;
}
