using System.Collections.Immutable;
using System.Runtime.InteropServices;

namespace Tui.Core.Articles.Captions;

/// <summary>Joins pictures with the paragraphs that are set as their captions.</summary>
internal static class CaptionAttacher
{
    private const TextSetting Hints =
        TextSetting.Centred | TextSetting.Grey | TextSetting.Small | TextSetting.Italic | TextSetting.Pointing;

    // Cells: a wide character counts for two.
    private const int LongestHinted = 300;
    private const int LongestClassed = 1200;

    // Below this many paragraphs nothing can be said about how body text is set.
    private const int FewParagraphs = 3;

    /// <summary>The blocks of <paramref name="pieces"/>, each caption inside its figure and nowhere else.</summary>
    public static ImmutableArray<Block> Attach(List<Piece> pieces)
    {
        var blocks = ImmutableArray.CreateBuilder<Block>(pieces.Count);
        var hints = Hints;
        var weighed = false;
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Block is not Block.Figure)
            {
                blocks.Add(pieces[at].Block);
                continue;
            }

            if (!weighed)
            {
                hints = HintsApartFromBody(pieces);
                weighed = true;
            }

            at = AddFigure(pieces, at, hints, blocks);
        }

        return blocks.DrainToImmutable();
    }

    /// <summary>
    /// Forgets how a container sets its text where that is more text than pictures: it is body text in a small or grey
    /// box then. A class that says caption is not forgotten.
    /// </summary>
    public static void ForgetSetting(List<Piece> pieces, int start, TextSetting setting)
    {
        var (paragraphs, figures) = (0, 0);
        for (var i = start; i < pieces.Count; i++)
        {
            if (pieces[i].Block is Block.Figure) figures++;
            else paragraphs++;
        }

        if (paragraphs <= Math.Max(1, figures)) return;
        for (var i = start; i < pieces.Count; i++)
            pieces[i] = pieces[i] with { Setting = pieces[i].Setting & ~(setting & Hints) };
    }

    private static int AddFigure(List<Piece> pieces, int at, TextSetting hints, ImmutableArray<Block>.Builder blocks)
    {
        var last = LastOfParagraph(pieces, at);
        var caption = pieces[last].IsSettled ? null : CaptionAt(pieces, last + 1, hints) ?? Repeated(pieces, last);
        if (caption is null)
        {
            for (var i = at; i <= last; i++) blocks.Add(pieces[i].Block);
            return last;
        }

        var images = ImmutableArray.CreateBuilder<Image>();
        for (var i = at; i <= last; i++)
        {
            foreach (var image in ((Block.Figure)pieces[i].Block).Images) images.Add(image with { Caption = caption });
        }

        blocks.Add(new Block.Figure(images.DrainToImmutable()));
        last++;
        return SkipRestOfCaption(pieces, last, images: blocks);
    }

    /// <summary>A caption in several paragraphs, all classed as such, is one caption.</summary>
    private static int SkipRestOfCaption(List<Piece> pieces, int last, ImmutableArray<Block>.Builder images)
    {
        var figure = (Block.Figure)images[^1];
        List<string?> parts = [figure.Images[0].Caption];
        while ((pieces[last].Setting & TextSetting.Classed) != 0 && last + 1 < pieces.Count
            && (pieces[last + 1].Setting & TextSetting.Classed) != 0 && CaptionAt(pieces, last + 1, 0) is { } more)
        {
            parts.Add(more);
            last++;
        }

        if (parts.Count == 1) return last;
        var caption = string.Join(' ', parts);
        images[^1] = new Block.Figure(ImmutableArray.CreateRange(figure.Images, i => i with { Caption = caption }));
        return last;
    }

    private static int LastOfParagraph(List<Piece> pieces, int at)
    {
        var last = at;
        while (last + 1 < pieces.Count && pieces[last + 1].Block is Block.Figure && !pieces[last + 1].IsSettled
            && pieces[last + 1].Source == pieces[at].Source && !pieces[at].IsSettled)
        {
            last++;
        }

        return last;
    }

    /// <summary>The picture's own caption where the next paragraph says the same, so that it is printed once.</summary>
    private static string? Repeated(List<Piece> pieces, int figure)
    {
        var caption = ((Block.Figure)pieces[figure].Block).Images[0].Caption;
        return caption is not null && figure + 1 < pieces.Count && pieces[figure + 1].Block is Block.Paragraph next
            && string.Equals(InlineText.LineOf(next.Content), caption, StringComparison.Ordinal) ? caption : null;
    }

    private static string? CaptionAt(List<Piece> pieces, int at, TextSetting hints)
    {
        if (at >= pieces.Count) return null;
        var (block, setting) = (pieces[at].Block, pieces[at].Setting);
        var classed = (setting & TextSetting.Classed) != 0;
        if (!classed && (setting & hints) == 0) return null;

        // A centred line in bold under a picture is the title of what follows.
        if (!classed && (setting & hints) == TextSetting.Centred && (setting & TextSetting.Strong) != 0) return null;

        var content = block switch
        {
            Block.Paragraph paragraph => paragraph.Content,
            Block.Heading heading when classed => heading.Content,
            _ => [],
        };
        if (content.IsEmpty) return null;
        var text = InlineText.LineOf(content);
        return text.Length > 0 && IsShort(text, classed ? LongestClassed : LongestHinted) ? text : null;
    }

    private static bool IsShort(string text, int most)
    {
        if (text.Length > most) return false;
        var cells = 0;
        foreach (var character in text) cells += character >= '\u2e80' ? 2 : 1;
        return cells <= most;
    }

    /// <summary>
    /// The ways of setting that mark a caption here: where most of the text is centred or grey, being so says nothing.
    /// </summary>
    private static TextSetting HintsApartFromBody(List<Piece> pieces)
    {
        var paragraphs = 0;
        Span<int> counts = stackalloc int[8];
        var all = CollectionsMarshal.AsSpan(pieces);
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i].Block is not Block.Paragraph || (i > 0 && all[i - 1].Block is Block.Figure)) continue;
            paragraphs++;
            for (var bit = 0; bit < counts.Length; bit++) counts[bit] += ((int)all[i].Setting >> bit) & 1;
        }

        if (paragraphs < FewParagraphs) return Hints;
        var apart = Hints;
        for (var bit = 0; bit < counts.Length; bit++)
        {
            if (counts[bit] * 2 > paragraphs) apart &= ~(TextSetting)(1 << bit);
        }

        return apart;
    }
}
