using System.Globalization;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Language;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>Sets what stands above the body: the title, who wrote it and when, where it belongs and how long it is.</summary>
internal static class TitleBlock
{
    private const string Divider = " · ";
    private const string DividerAtEnd = "  \n";

    // Where the three lines stand in a place's path: before the first block.
    private const int AboveBody = -3;

    /// <summary>Sets the title block and asks for an empty line after it.</summary>
    public static void Set(Article article, TypesetOptions options, LineBuilder lines)
    {
        var (direction, side) = (lines.Direction, lines.Side);
        SetTitle(article.Title, options.CutsTitle, lines);
        var origin = new Part(authors => Join(Origin(article, options, authors), lines), article.Authors.Length);
        var place = new Part(tags => Join(Place(article, options.Settings.Phrases, tags), lines), article.Tags.Length);
        SetLine(origin, options.CutsTitle, lines, AboveBody + 1);
        SetLine(place, options.CutsTitle, lines, AboveBody + 2);
        (lines.Direction, lines.Side) = (direction, side);
        lines.Separate();
    }

    /// <summary>Sets the title alone, from the side that it is written from, as are the lines that follow.</summary>
    /// <param name="title">The title.</param>
    /// <param name="cuts">Whether a long one is cut to a few rows.</param>
    /// <param name="lines">Where it is set.</param>
    public static void SetTitle(string title, bool cuts, LineBuilder lines)
    {
        lines.Direction = lines.DirectionOf(title);
        lines.Side = lines.Direction;
        var text = FlatText.Of(title, SpanStyle.Heading | SpanStyle.Bold);
        SetLine(new(_ => text, 0), cuts, lines, AboveBody);
    }

    private static void SetLine(Part part, bool cuts, LineBuilder lines, int place)
    {
        var whole = part.Of(part.Items);
        if (whole.IsBlank)
            return;
        var text = cuts ? TitleCut.Of(part.Of, part.Items, lines) : whole;
        lines.Enter(place);
        ParagraphSetter.Set(text, lines);
        lines.Skip(whole.Text.Length - text.Text.Length);
        lines.Leave();
    }

    // Lines end between parts where they can, and no dot hangs there; both dividers are equally long, so that positions stay the same.
    // A date among Arabic words keeps its own order.
    private static FlatText Join(List<string> parts, LineBuilder lines)
    {
        var controls = new List<BidiControl>();
        var text = new StringBuilder();
        var dividerWidth = lines.WidthOf(Divider);
        var used = 0;
        for (var i = 0; i < parts.Count; i++)
        {
            var needed = lines.WidthOf(parts[i]);
            var fits = used + dividerWidth + needed <= lines.Width;
            if (i > 0)
                text.Append(fits ? Divider : DividerAtEnd);
            controls.Add(new BidiControl(text.Length, BidiControl.Isolate(null)));
            text.Append(parts[i]);
            controls.Add(new BidiControl(text.Length, BidiControl.IsolateEnd));
            used = fits && i > 0 ? used + dividerWidth + needed : needed;
        }

        return FlatText.Of(text.ToString(), SpanStyle.Dim) with { Controls = controls };
    }

    private static List<string> Origin(Article article, TypesetOptions options, int authors)
    {
        var parts = new List<string>(3);
        if (!article.Authors.IsEmpty)
            parts.Add(string.Join(", ", article.Authors.Take(authors)) + TitleCut.Rest(article.Authors.Length, authors));
        if (article.Date is not { } date)
            return parts;
        parts.Add(DateText(TimeZoneInfo.ConvertTime(date, options.TimeZone)));
        parts.Add(ArticleAge.InWords(date, options.Now, options.Settings.Phrases));
        return parts;
    }

    // Midnight is what a date without a time was read as.
    private static string DateText(DateTimeOffset date) =>
        date.ToString(date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    // By index: what goes through a collection of structures is compiled anew at every start.
    private static string Categories(Article article)
    {
        var paths = new string[article.Categories.Length];
        for (var i = 0; i < paths.Length; i++)
            paths[i] = string.Join(" › ", article.Categories[i]);
        return string.Join(", ", paths);
    }

    private static List<string> Place(Article article, Phrases phrases, int tags)
    {
        var parts = new List<string>(3);
        if (!article.Categories.IsEmpty)
            parts.Add(Categories(article));
        parts.Add(phrases.Of(ArticleLength.Of(article).ToPhrase()));
        if (!article.Tags.IsEmpty)
        {
            var divider = article.Tags.Any(tag => tag.Contains(' ')) ? ", " : " ";
            parts.Add(string.Join(divider, article.Tags.Take(tags).Select(tag => $"#{tag}")) + TitleCut.Rest(article.Tags.Length, tags));
        }

        return parts;
    }

    /// <summary>A line of the block, which may be set with fewer of its items.</summary>
    private sealed record Part(Func<int, FlatText> Of, int Items);
}
