using Tui.Browsing.Effects;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Browsing.Articles;

/// <summary>Copies: the address of the article or of the link that the reader is at, the article's text, the paragraph that is read.</summary>
internal static class CopySteps
{
    /// <summary>Copies.</summary>
    public static BrowserStep Apply(BrowserState state, CopyKind kind) => kind switch
    {
        CopyKind.Passage => CopyPassage(state),
        CopyKind.Address when ArticleStops.Current(state) is { Address: { } address } =>
            Copy(state, new(kind, OpenableAddress.OfWeb(address) ?? address)),
        _ => CopyArticle(state, kind),
    };

    private static BrowserStep CopyArticle(BrowserState state, CopyKind kind)
    {
        var path = state.Focus == Pane.Article ? state.Article.Path : state.List is { IsSettled: true, Current: { } row } ? row.Path : null;
        return path is null ? state : new BrowserStep(state, [new BrowserEffect.CopyArticle(path, kind)]);
    }

    private static BrowserStep CopyPassage(BrowserState state)
    {
        if (state.Focus != Pane.Article || state.Article.Text is not { } text)
            return state with { Message = $"Read the article first: {state.Keys.KeyOf("open")}." };
        return text.PassageAt(PlaceOf(state, text)) is { Text.Length: > 0 } passage
            ? Copy(state, new(CopyKind.Passage, passage.Text) { Cells = passage.Cells })
            : state with { Message = "There is nothing to copy here." };
    }

    // Where the reader is: at a link, at a match on the screen, else at the first line of the body with something on it.
    private static int PlaceOf(BrowserState state, TypesetArticle text)
    {
        var (top, bottom) = (state.Article.Top, Math.Min(text.Lines.Length, state.Article.Top + state.Layout.Article.Height));
        if (ArticleStops.Current(state) is { } stop)
            return stop.Position;
        if (state.Article.Find is { Current: { } current, Places: var places }
            && text.LineShowing(places[current].Start) is var line && line >= top && line < bottom)
        {
            return places[current].Start;
        }

        while (top < bottom - 1 && (text.IsAboveBody(text.Lines[top].Position) || IsBlank(text.Lines[top].Line)))
            top++;
        return top < bottom ? text.Lines[top].Position : 0;
    }

    private static bool IsBlank(StyledLine line) => line.Spans.All(span => string.IsNullOrWhiteSpace(span.Text));

    private static BrowserStep Copy(BrowserState state, CopiedText copied) => new(state, [new BrowserEffect.Copy(copied)]);
}

/// <summary>What is copied.</summary>
internal enum CopyKind
{
    /// <summary>An address.</summary>
    Address,

    /// <summary>The text of an article.</summary>
    Text,

    /// <summary>A paragraph, row of a table or block of code.</summary>
    Passage,
}

/// <summary>A text on its way to the clipboard.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">The text.</param>
internal sealed record CopiedText(CopyKind Kind, string Text)
{
    /// <summary>How many cells of a table's row it has, divided by tabs; 1 where it is none.</summary>
    public int Cells { get; init; } = 1;
}
