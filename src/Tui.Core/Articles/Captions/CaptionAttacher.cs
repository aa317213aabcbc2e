using System.Collections.Immutable;

namespace Tui.Core.Articles.Captions;

/// <summary>Joins pictures with the paragraphs that are set as their captions.</summary>
internal sealed class CaptionAttacher
{
    private readonly List<Piece> _pieces;
    private readonly ImmutableArray<Block>.Builder _blocks;
    private TextSetting? _hints;

    // Whether the last block added is a piece that has gone into no caption.
    private bool _isLastFree;

    private CaptionAttacher(List<Piece> pieces)
    {
        _pieces = pieces;
        _blocks = ImmutableArray.CreateBuilder<Block>(pieces.Count);
    }

    /// <summary>The blocks of <paramref name="pieces"/>, each caption inside its figure and nowhere else.</summary>
    public static ImmutableArray<Block> Attach(List<Piece> pieces)
    {
        var attacher = new CaptionAttacher(pieces);
        for (var at = 0; at < pieces.Count; at++)
        {
            if (pieces[at].Block is Block.Figure)
            {
                at = attacher.AddFigures(at);
                continue;
            }

            attacher._blocks.Add(pieces[at].Block);
            attacher._isLastFree = true;
        }

        return attacher._blocks.DrainToImmutable();
    }

    /// <summary>Adds the pictures at <paramref name="at"/> and their caption; returns the last piece that went in.</summary>
    private int AddFigures(int at)
    {
        var last = LastOfParagraph(at);
        if (_pieces[last].IsSettled) return AddAsTheyAre(at, last);
        var above = at > 0 && _isLastFree ? CaptionCandidate.Above(_pieces[at - 1]) : null;
        var below = last + 1 < _pieces.Count ? CaptionCandidate.Below(_pieces[last + 1], Hints) : null;
        if (above is not null && (below is null || IsFigureAt(last + 2)))
        {
            _blocks.RemoveAt(_blocks.Count - 1);
            Add(at, last, above);
            return last;
        }

        if (below is null) return AddRepeated(at, last);
        var end = last + 1;
        var caption = WithFurther(below, ref end);
        Add(at, last, caption);
        return end;
    }

    // Weighed only where there are pictures.
    private TextSetting Hints => _hints ??= BodySetting.HintsApartFrom(_pieces);

    /// <summary>A caption in several paragraphs, all classed as such, is one caption; so is one with a line of credits.</summary>
    private string WithFurther(string caption, ref int end)
    {
        var parts = new List<string> { caption };
        while ((_pieces[end].Setting & TextSetting.Classed) != 0 && end + 1 < _pieces.Count
            && (_pieces[end + 1].Setting & TextSetting.Classed) != 0
            && CaptionCandidate.Below(_pieces[end + 1], TextSetting.None) is { } more)
        {
            parts.Add(more);
            end++;
        }

        if (end + 1 < _pieces.Count && CaptionCandidate.Credit(_pieces[end]) is null
            && CaptionCandidate.Credit(_pieces[end + 1]) is { } credit)
        {
            parts.Add(credit);
            end++;
        }

        return string.Join(' ', parts);
    }

    /// <summary>
    /// Pictures whose caption is their own. Where the paragraph after or before says the same, it is printed once.
    /// </summary>
    private int AddRepeated(int at, int last)
    {
        if (at > 0 && _isLastFree && Repeats(_pieces[at - 1], at) && (_pieces[at - 1].Setting & TextSetting.Strong) == 0)
            _blocks.RemoveAt(_blocks.Count - 1);
        AddAsTheyAre(at, last);
        return last + 1 < _pieces.Count && Repeats(_pieces[last + 1], last) ? last + 1 : last;
    }

    private int AddAsTheyAre(int at, int last)
    {
        for (var i = at; i <= last; i++) _blocks.Add(_pieces[i].Block);
        _isLastFree = false;
        return last;
    }

    private void Add(int at, int last, string caption)
    {
        var images = ImmutableArray.CreateBuilder<Image>();
        for (var i = at; i <= last; i++)
        {
            foreach (var image in ((Block.Figure)_pieces[i].Block).Images) images.Add(image with { Caption = caption });
        }

        _blocks.Add(new Block.Figure(images.DrainToImmutable()));
        _isLastFree = false;
    }

    private bool IsFigureAt(int at) => at < _pieces.Count && _pieces[at].Block is Block.Figure;

    private bool Repeats(in Piece piece, int figure) =>
        piece.Block is Block.Paragraph paragraph
        && ((Block.Figure)_pieces[figure].Block).Images[0].Caption is { } caption
        && string.Equals(InlineText.LineOf(paragraph.Content), caption, StringComparison.Ordinal);

    private int LastOfParagraph(int at)
    {
        var last = at;
        while (last + 1 < _pieces.Count && _pieces[last + 1].Block is Block.Figure && !_pieces[last + 1].IsSettled
            && _pieces[last + 1].Source == _pieces[at].Source && !_pieces[at].IsSettled)
        {
            last++;
        }

        return last;
    }
}
