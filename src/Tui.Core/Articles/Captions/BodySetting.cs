using System.Runtime.InteropServices;

namespace Tui.Core.Articles.Captions;

/// <summary>Tells how body text is set among some blocks, so that being set so marks no caption there.</summary>
internal static class BodySetting
{
    /// <summary>The ways of setting that may mark a caption.</summary>
    public const TextSetting Hints =
        TextSetting.Centred | TextSetting.Grey | TextSetting.Small | TextSetting.Italic | TextSetting.Pointing;

    // Below this many paragraphs nothing can be said about how body text is set.
    private const int FewParagraphs = 3;

    /// <summary>
    /// The ways of setting that mark a caption here: where most of the text is centred or grey, being so says nothing.
    /// </summary>
    public static TextSetting HintsApartFrom(List<Piece> pieces)
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

    /// <summary>
    /// Forgets how a container sets its text where that is more text than pictures: it is body text in a small or grey
    /// box then. A class that says caption is forgotten where it stands around a whole page.
    /// </summary>
    public static void Forget(List<Piece> pieces, int start, TextSetting setting)
    {
        var (paragraphs, figures) = (0, 0);
        for (var i = start; i < pieces.Count; i++)
        {
            if (pieces[i].Block is Block.Figure) figures++;
            else paragraphs++;
        }

        if (paragraphs <= Math.Max(1, figures)) return;
        var forgotten = setting & (paragraphs > Math.Max(3, 2 * figures) ? Hints | TextSetting.Classed : Hints);
        for (var i = start; i < pieces.Count; i++) pieces[i] = pieces[i] with { Setting = pieces[i].Setting & ~forgotten };
    }
}
