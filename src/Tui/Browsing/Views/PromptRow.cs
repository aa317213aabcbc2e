using System.Collections.Immutable;
using System.Drawing;
using Tui.Browsing.Articles;
using Tui.Browsing.Prompts;
using Tui.Core.Language;
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
            Prompt.Tags or Prompt.Export => status with { Y = status.Y - 1 },
            Prompt.Choice => status with { Y = ChoiceRows.AreaOf(state).Y + 1 },

            // Where there is no room for them beside it, the keys that end it keep the line below.
            _ => status.Width < HintsFrom ? status with { Y = status.Y - 1 } : status,
        };
    }

    /// <summary>Whether the status line stands below the question, with the keys that end it.</summary>
    public static bool IsOverStatus(BrowserState state) =>
        state.Prompt is not (null or Prompt.Search or Prompt.Choice) && AreaOf(state).Y < state.Layout.Status.Y;

    /// <summary>Where the field stands; empty where nothing is typed.</summary>
    public static Rectangle FieldOf(BrowserState state)
    {
        var area = AreaOf(state);
        var left = LeftOf(state);
        var width = state.Prompt switch
        {
            Prompt.Search or Prompt.FilterTree or Prompt.Tags or Prompt.Export or Prompt.Choice => area.Width - left - 1,
            Prompt.FilterHelp or Prompt.FilterList or Prompt.GoTo => area.Width - left - 1 - HintsWidth(area.Width),
            Prompt.Find => area.Width - left - 1 - FindRow.RightWidth(state, area.Width),
            Prompt.ChooseLink or Prompt.ChooseNote or Prompt.Letters => Math.Min(NumberWidth, area.Width - left - 1),
            _ => 0,
        };
        return width <= 0 ? Rectangle.Empty : area with { X = left, Width = width };
    }

    /// <summary>The line without its field.</summary>
    public static Row Of(BrowserState state)
    {
        var (width, ambiguous) = (AreaOf(state).Width, state.Settings.Ambiguous);
        var hints = width >= HintsFrom ? StatusRow.Hints(state, HintsWidth(width)) : [];
        ImmutableArray<StyledSpan> label = [new(LabelOf(state), SpanStyle.Bold)];
        return new(state.Prompt switch
        {
            null => StyledLine.Empty,
            Prompt.Search or Prompt.FilterTree or Prompt.Tags or Prompt.Export or Prompt.Choice => LineFit.Between(label, [], width, ambiguous),
            Prompt.Find => LineFit.Between(label, FindRow.Right(state, width), width, ambiguous),
            Prompt.ChooseLink choose =>
                LineFit.Between([.. label, .. Chosen(choose)], [], width, ambiguous),
            Prompt.ConfirmOpen confirm =>
                LineFit.Between(Confirm(state, confirm.Address, width - LineFit.WidthOf(hints, ambiguous)), hints, width, ambiguous),
            _ => LineFit.Between(label, hints, width, ambiguous),
        });
    }

    private static ImmutableArray<StyledSpan> Chosen(Prompt.ChooseLink choose) =>
        [new(CellText.Repeat(' ', NumberWidth)), new(" " + choose.Chosen?.Address, SpanStyle.Dim)];

    /// <summary>The cells before the field.</summary>
    public static int LeftOf(BrowserState state) => CellWidth.Of(LabelOf(state), state.Settings.Ambiguous);

    private static string LabelOf(BrowserState state) => state.Prompt is Prompt.Search or Prompt.Find or Prompt.FilterHelp or null
        ? SearchLabel
        : $" {state.Settings.Phrases.Of(Label(state.Prompt))} ";

    private static Phrase Label(Prompt prompt) => prompt switch
    {
        Prompt.Command => ":",
        Prompt.Outline => "Go to:",
        Prompt.Letters => "Follow, by its letters:",
        Prompt.FilterTree => "Find in the tree:",
        Prompt.FilterList => "Only:",
        Prompt.GoTo { ByTitle: true } => "Go to title:",
        Prompt.GoTo => "Go to date:",
        Prompt.Export => "Write to:",
        Prompt.Tags { IsWhole: true } => "Your tags, with commas:",
        Prompt.Tags => "Tags to give, or -take:",
        Prompt.ChooseLink choose => ChooseLabel(choose.Links.ToLookup(ArticleLinks.IsPicture)),
        Prompt.ChooseNote choose => (Phrase)$"Go to footnote {choose.Notes[0].Label}–{choose.Notes[^1].Label}:",
        _ => "",
    };

    private static Phrase ChooseLabel(ILookup<bool, NumberedLink> byKind) =>
        (Range(byKind[false]), Range(byKind[true])) switch
        {
            (var links, null) => (Phrase)$"Open link {links}:",
            (null, var pictures) => $"Open picture {pictures}:",
            var (links, pictures) => $"Open link {links}, picture {pictures}:",
        };

    private static string? Range(IEnumerable<NumberedLink> links) => links.ToList() switch
    {
        [] => null,
        [var only] => only.Label,
        [var first, .., var last] => $"{first.Label}–{last.Label}",
    };

    private static ImmutableArray<StyledSpan> Confirm(BrowserState state, string address, int room)
    {
        var open = $" {state.Settings.Phrases.Of("Open")} ";
        return [new(open), new(AddressFit.Within(address, room - CellWidth.Of(open, state.Settings.Ambiguous) - 1), SpanStyle.Bold), new("?")];
    }

    /// <summary>How much room the keys that end a question take beside it, in cells.</summary>
    public static int HintsWidth(int width) => width >= HintsFrom ? 26 : 0;
}
