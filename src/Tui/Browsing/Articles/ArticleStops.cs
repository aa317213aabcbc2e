using System.Collections.Immutable;
using System.Globalization;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>The links and figures of an article, in the order of its text; the reader may be at one of them.</summary>
internal static class ArticleStops
{
    // A link is never set on more lines than this.
    private const int MostLines = 40;

    /// <summary>Whether there are any.</summary>
    public static bool AreIn(TypesetArticle? text)
    {
        if (text is null)
            return false;
        foreach (var landmark in text.Landmarks)
        {
            if (IsStop(landmark))
                return true;
        }

        return false;
    }

    /// <summary>All of them.</summary>
    public static ImmutableArray<Landmark> Of(TypesetArticle? text) =>
        text is null ? [] : [.. text.Landmarks.Where(IsStop).OrderBy(landmark => landmark.Position)];

    /// <summary>The one that the reader is at; null where that is none, or one that is no longer on the screen.</summary>
    public static Landmark? Current(BrowserState state)
    {
        var article = state.Article;
        return state.Focus == Pane.Article && article is { Stop: { } stop, Text: not null }
            && stop.Line >= article.Top && stop.Line < article.Top + state.Layout.Article.Height
                ? stop
                : null;
    }

    /// <summary>The same one after the article was set anew; null where it is gone.</summary>
    public static Landmark? Again(TypesetArticle text, Landmark? stop) => stop is null ? null : text.Landmarks.FirstOrDefault(
        landmark => landmark.Kind == stop.Kind && landmark.Position == stop.Position && landmark.Number == stop.Number);

    /// <summary>What it is called: a link's number in brackets where one is printed, a figure's behind its mark.</summary>
    public static string LabelOf(Landmark stop) => stop switch
    {
        { Kind: LandmarkKind.Figure } => string.Create(CultureInfo.InvariantCulture, $"▣ {stop.Number}"),
        { Number: > 0 } => string.Create(CultureInfo.InvariantCulture, $"[{stop.Number}]"),
        _ => "→",
    };

    /// <summary>What the first link or figure with an address is called.</summary>
    public static string LabelOf(TypesetArticle text, string address) =>
        Of(text).FirstOrDefault(stop => stop.Address == address) is { } stop ? LabelOf(stop) : "→";

    /// <summary>Whether an address is that of a picture, and of no link.</summary>
    public static bool IsPicture(TypesetArticle text, string address) =>
        Of(text).Where(stop => stop.Address == address).ToList() is { Count: > 0 } stops
            && stops.TrueForAll(stop => stop.Kind is LandmarkKind.Figure);

    /// <summary>The position in the set text at which a link ends.</summary>
    public static int EndOf(TypesetArticle text, Landmark link)
    {
        var end = int.MaxValue;
        for (var line = link.Line; line < Math.Min(text.Lines.Length, link.Line + MostLines); line++)
        {
            foreach (var span in text.Lines[line].Line.Spans)
            {
                var start = Math.Min(span.Start, span.End);
                if (start > link.Position && span.Address != link.Address)
                    end = Math.Min(end, start);
            }
        }

        return end;
    }

    private static bool IsStop(Landmark landmark) =>
        landmark is { Kind: LandmarkKind.Link or LandmarkKind.Figure, Address: not null };
}
