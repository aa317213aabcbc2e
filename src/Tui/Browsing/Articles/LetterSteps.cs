using System.Collections.Immutable;
using Tui.Browsing.Prompts;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>Letters on all links, pictures and footnotes on the screen: typing one's letters follows it.</summary>
internal static class LetterSteps
{
    // Those first that the fingers rest on.
    private const string Letters = "asdfghjklewrtuiopcvnmbzxqy";

    /// <summary>Shows the letters.</summary>
    public static BrowserState Ask(BrowserState state)
    {
        if (state.Layout.Article.IsEmpty || state.Article.Text is null)
            return state with { Message = $"Read the article first: {state.Keys.KeyOf("open")}." };
        var next = Navigation.FocusOn(state, Pane.Article) with { Prompt = new Prompt.Letters() };
        return Of(next).IsEmpty
            ? state with { Message = "No link, picture or footnote is on the screen." }
            : next;
    }

    /// <summary>What has letters while they are asked for, in the order of the text.</summary>
    public static ImmutableArray<LetteredMark> Of(BrowserState state)
    {
        if (state.Prompt is not Prompt.Letters || state.Article.Text is not { } text)
            return [];

        var (top, bottom) = (state.Article.Top, state.Article.Top + state.Layout.Article.Height);
        var cells = new ArticleCells(text, state.Settings.Ambiguous);
        var marks = text.Landmarks.Where(IsFollowed).OrderBy(mark => mark.Position)
            .Select(mark => (Mark: mark, Place: cells.PlaceOf(mark)))
            .Where(mark => mark.Place is { Line: var line } && line >= top && line < bottom)
            .Select(mark => (mark.Mark, mark.Place!.Value.Line, mark.Place.Value.Cell)).ToList();
        marks.AddRange(ListedAddresses(text, cells, top, bottom));
        return [.. marks.Select((mark, index) => new LetteredMark(Label(index, marks.Count), mark.Mark, mark.Line, mark.Cell))];
    }

    // What stands in the list of addresses at the article's foot is no landmark; it is followed as the first link of its number.
    private static IEnumerable<(Landmark Mark, int Line, int Cell)> ListedAddresses(TypesetArticle text, ArticleCells cells, int top, int bottom)
    {
        var listed = cells.ListedAddresses(top, bottom).ToLookup(address => address.Number);
        if (listed.Count == 0)
            yield break;
        foreach (var link in text.Landmarks.Where(mark => mark is { Kind: LandmarkKind.Link, Number: > 0 }).DistinctBy(mark => mark.Number))
        {
            if (listed[link.Number].FirstOrDefault(address => address.Address == link.Address) is { } place)
                yield return (link, place.Line, place.Cell);
        }
    }

    /// <summary>Follows what has the letters that were typed, once they are all there. Others are not taken.</summary>
    public static BrowserStep Edit(BrowserState state, Prompt.Letters prompt, string text)
    {
        var typed = text.Trim().ToLowerInvariant();
        var marks = Of(state);
        if (marks.FirstOrDefault(mark => mark.Label == typed) is { } found)
            return Follow(state with { Prompt = null }, found.Mark);
        return marks.Any(mark => mark.Label.StartsWith(typed, StringComparison.Ordinal))
            ? state with { Prompt = prompt with { Text = typed } }
            : state with { Prompt = prompt with { }, Message = $"Nothing here has the letters {typed}." };
    }

    /// <summary>Follows a link or footnote, or opens a picture.</summary>
    public static BrowserStep Follow(BrowserState state, Landmark mark) => mark switch
    {
        { Kind: LandmarkKind.FootnoteReference } => NoteSteps.GoTo(state, mark.Number),
        { Kind: LandmarkKind.Footnote } => NoteSteps.GoBackFrom(state, mark.Number),
        { Address: { } address } => LinkSteps.Follow(state, address, ArticleStops.LabelOf(mark), mark.Kind is LandmarkKind.Figure),
        _ => state,
    };

    /// <summary>The footnote, or its mark, under a cell of the article; null where there is none.</summary>
    public static Landmark? NoteAt(TypesetArticle text, ArticleCells cells, int line, int cell) => text.Landmarks.FirstOrDefault(mark =>
        mark.Kind is LandmarkKind.Footnote or LandmarkKind.FootnoteReference
        && cells.PlaceOf(mark) is { } place && place.Line == line && cell >= place.Cell && cell < place.Cell + cells.WidthOf(mark.Text));

    private static bool IsFollowed(Landmark mark) => mark.Kind switch
    {
        LandmarkKind.Footnote or LandmarkKind.FootnoteReference => true,
        LandmarkKind.Link or LandmarkKind.Figure => mark.Address is not null,
        _ => false,
    };

    // All are equally long, so that none begins another.
    private static string Label(int index, int count)
    {
        var label = "";
        for (var rest = count - 1; rest > 0 || label.Length == 0; rest /= Letters.Length, index /= Letters.Length)
            label = Letters[index % Letters.Length] + label;
        return label;
    }
}

/// <summary>Something that can be followed, and where its letters stand.</summary>
/// <param name="Label">Its letters.</param>
/// <param name="Mark">What it is.</param>
/// <param name="Line">The line of the article.</param>
/// <param name="Cell">The cell from the text's left edge.</param>
internal sealed record LetteredMark(string Label, Landmark Mark, int Line, int Cell);
