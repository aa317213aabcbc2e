using System.Collections.Immutable;
using Tui.Core.Articles.Captions;
using Tui.Text.Bidi;

namespace Tui.Core.Articles.Bodies;

/// <summary>Collects the blocks of one container: the body, a list item, a table cell, a quotation.</summary>
internal sealed class FlowBuilder(IEnumerable<Format> open, bool isInlineOnly)
{
    private readonly InlineBuilder _inline = new(open);
    private int _source;

    // Where the paragraph of the source begins that is being read, and whether a line break stood after its last picture.
    private int _sourceStart;
    private bool _isBrokenOff;

    // Of the block that comes next, or of the paragraph that is being read.
    private List<string>? _anchors;

    /// <summary>The blocks so far.</summary>
    public List<Piece> Pieces { get; } = [];

    /// <summary>The direction that is stated for the blocks that come next; null where it is that of their text.</summary>
    public TextDirection? Direction { get; set; }

    /// <summary>The inline elements that are open.</summary>
    public IReadOnlyList<Format> OpenFormats => _inline.OpenFormats;

    /// <summary>Whether pictures and line breaks stay within the line, as in a heading or a term.</summary>
    public bool IsInlineOnly => isInlineOnly;

    /// <summary>Where a click on a picture here leads; null outside of links.</summary>
    public string? OpenLink => _inline.OpenLink;

    public void Open(Format format) => _inline.Open(format);

    public void Close() => _inline.Close();

    /// <summary>Gives a name to the block that comes next, or to the paragraph that is being read.</summary>
    public void Anchor(string name) => (_anchors ??= []).Add(name);

    /// <summary>Takes over the names that have met no block in another flow.</summary>
    public void TakeAnchors(FlowBuilder inner) => inner._anchors?.ForEach(Anchor);

    /// <summary>Adds running text as it stands in the source.</summary>
    public void Append(ReadOnlySpan<char> text, TextSetting setting) => _inline.Append(text, setting);

    /// <summary>Adds a picture that stands within the line.</summary>
    public void Append(Image image) => _inline.Append(image);

    /// <summary>Adds a footnote's mark.</summary>
    public void Append(Inline.FootnoteReference reference) => _inline.Append(reference);

    /// <summary>Adds a footnote after the paragraph that is being written; those in a row are one block.</summary>
    public void Add(Footnote note)
    {
        EndParagraph();
        if (Pieces is [.., { Block: Block.Footnotes before } last])
            Pieces[^1] = last with { Block = new Block.Footnotes(before.Notes.Add(note)) };
        else
            Add(new Block.Footnotes([note]));
    }

    /// <summary>A line break; the second in a row ends the paragraph.</summary>
    public void Break()
    {
        if (_inline.IsEmpty) _isBrokenOff |= Pieces.Count > _sourceStart && Pieces[^1].Block is Block.Figure;
        if (_inline.HasPendingBreak && !isInlineOnly) TakeParagraph();
        else _inline.Break();
    }

    /// <summary>Ends the paragraph that is being written, if any.</summary>
    public void EndParagraph()
    {
        if (isInlineOnly)
        {
            _inline.Break();
            return;
        }

        TakeParagraph();
        EndSource();
    }

    /// <summary>Adds a block after the paragraph that is being written.</summary>
    public void Add(Block block, TextSetting setting = TextSetting.None)
    {
        EndParagraph();
        Pieces.Add(new Piece(Named(block), setting, _source));
        EndSource();
    }

    /// <summary>Adds a figure whose caption is settled.</summary>
    public void AddSettled(Block.Figure figure)
    {
        EndParagraph();
        Pieces.Add(new Piece(Named(figure), TextSetting.None, _source) { IsSettled = true });
        EndSource();
    }

    /// <summary>Adds a picture at which the paragraph is divided.</summary>
    public void AddFigure(Image image)
    {
        TakeParagraph();
        Pieces.Add(new Piece(Named(new Block.Figure([image])), TextSetting.None, _source));
    }

    /// <summary>The running text on its own, for containers that hold nothing else.</summary>
    public ImmutableArray<Inline> TakeInlines(out TextSetting setting)
    {
        setting = _inline.Setting;
        return _inline.Take();
    }

    /// <summary>The blocks with their captions joined to their pictures.</summary>
    public ImmutableArray<Block> ToBlocks()
    {
        TakeParagraph();
        EndSource();
        return CaptionAttacher.Attach(Pieces);
    }

    private Block Named(Block block)
    {
        if (Direction is not null) block = block with { Direction = Direction };
        if (_anchors is null) return block;
        var named = block with { Anchors = [.. _anchors] };
        _anchors = null;
        return named;
    }

    private void TakeParagraph()
    {
        var setting = _inline.Setting;
        var content = _inline.Take();
        if (content.IsEmpty) return;
        Pieces.Add(new Piece(Named(new Block.Paragraph(content)), setting, _source) { IsBrokenOff = _isBrokenOff });
        _isBrokenOff = false;
    }

    /// <summary>
    /// Ends the paragraph of the source. Its lines are broken off its pictures only where each stands below one of them.
    /// </summary>
    private void EndSource()
    {
        var isEach = Pieces.Count > _sourceStart && Pieces[^1].IsBrokenOff;
        for (var i = _sourceStart; i < Pieces.Count && isEach; i++) isEach = Pieces[i].IsBrokenOff || Pieces[i].Block is Block.Figure;
        for (var i = _sourceStart; i < Pieces.Count && !isEach; i++) Pieces[i] = Pieces[i] with { IsBrokenOff = false };
        (_sourceStart, _isBrokenOff) = (Pieces.Count, false);
        _source++;
    }
}
