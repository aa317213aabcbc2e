using System.Buffers;
using System.Collections.Immutable;
using Tui.Text;

namespace Tui.Core.Articles.Captions;

/// <summary>Judges whether a block beside a picture is its caption.</summary>
internal static class CaptionCandidate
{
    // Cells: a wide character counts for two.
    private const int LongestHinted = 300;
    private const int LongestClassed = 1200;
    private const int LongestItalic = 160;
    private const int LongestCredit = 160;
    private const int LongestAbove = 160;
    private const int LongestBroken = 60;

    private static readonly SearchValues<char> Numerals = SearchValues.Create("0123456789一二三四五六七八九十");
    private static readonly SearchValues<char> SentenceEnds = SearchValues.Create("。：:！？!?；，,.");

    /// <summary>The caption that a block after a picture is; null where it is none.</summary>
    /// <param name="piece">The block.</param>
    /// <param name="hints">The ways of setting that tell captions from body text here.</param>
    public static string? Below(in Piece piece, TextSetting hints)
    {
        var setting = piece.Setting;
        var classed = (setting & TextSetting.Classed) != 0;
        var text = TextOf(piece.Block);
        if (text.Length is 0 or > LongestClassed) return null;
        if (classed) return CellWidth.Of(text) <= LongestClassed ? text : null;
        if (text.Length > LongestHinted || CellWidth.Of(text) is var cells && cells > LongestHinted) return null;

        // What most paragraphs fail at first.
        var isCaption = IsSetApart(piece, hints, cells) || IsBrokenOff(piece, text, cells)
            || CaptionWords.OpensWithNumber(text) || (cells <= LongestCredit && CaptionWords.OpensAsCredit(text));
        return isCaption && Boilerplate.Unless(text) is not null && !CaptionWords.IsOfPage(text) ? text : null;
    }

    /// <summary>The caption that a block before a picture is, which only its class or its number says.</summary>
    public static string? Above(in Piece piece)
    {
        var text = TextOf(piece.Block);
        if (text.Length is 0 or > LongestAbove || CellWidth.Of(text) > LongestAbove) return null;
        if ((piece.Setting & TextSetting.Classed) != 0 || text[0] is '▼' or '▽') return text;
        return CaptionWords.OpensWithNumber(text) && text[^1] is not ('。' or '：' or ':') ? text : null;
    }

    /// <summary>The line of makers and sources that a block after a caption is; null where it is none.</summary>
    public static string? Credit(in Piece piece)
    {
        if (piece.Block is not Block.Paragraph paragraph) return null;
        var text = InlineText.LineOf(paragraph.Content);
        return text.Length is > 0 and <= LongestCredit && CaptionWords.OpensAsCredit(text) && !CaptionWords.OpensWithNumber(text)
            && !CaptionWords.IsOfPage(text) ? text : null;
    }

    private static bool IsSetApart(in Piece piece, TextSetting hints, int cells)
    {
        var apart = piece.Setting & hints;
        if (apart == 0 || piece.Block is Block.Heading { Level: < 5 } or Block.Quotation) return false;

        // Longer italics are a note, or tell who the author is.
        if (apart == TextSetting.Italic && cells > LongestItalic) return false;

        // A line that ends so leads on to what follows it.
        if (InlineText.LineOf(ContentOf(piece.Block))[^1] is '：' or ':') return false;

        // A centred line in bold under a picture is the title of what follows.
        return apart != TextSetting.Centred || (piece.Setting & TextSetting.Strong) == 0;
    }

    /// <summary>A few words in the picture's own paragraph, after a line break, that are no sentence and no heading.</summary>
    private static bool IsBrokenOff(in Piece piece, string text, int cells) =>
        piece.IsBrokenOff && cells <= LongestBroken && !SentenceEnds.Contains(text[^1]) && !IsItem(text);

    /// <summary>Whether it begins as the items of an outline do: <c>1. </c>, <c>二、</c>.</summary>
    private static bool IsItem(string text)
    {
        var digits = text.AsSpan().IndexOfAnyExcept(Numerals);
        return digits > 0 && text[digits] is '.' or '、' or '．' or ')' or '）';
    }

    private static string TextOf(Block block)
    {
        var content = ContentOf(block);
        return content.IsEmpty ? "" : InlineText.LineOf(content);
    }

    private static ImmutableArray<Inline> ContentOf(Block block) => block switch
    {
        Block.Paragraph paragraph => paragraph.Content,
        Block.Heading heading => heading.Content,
        Block.Quotation { Content: [Block.Paragraph only] } => only.Content,
        _ => [],
    };
}
