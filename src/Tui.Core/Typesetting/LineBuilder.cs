using System.Collections.Immutable;
using Tui.Core.Articles;
using Tui.Core.Language;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>
/// Gathers the lines of an article or of a part of it. What stands before every line of a block (a list's
/// indent, a quotation's bar) is pushed once and put before each line as it is added.
/// </summary>
internal sealed class LineBuilder(TextRoom room, ArticleNumbers numbers)
{
    // Below this many cells for text, marks and indents are left out: two ideographs let kinsoku still be kept.
    private const int LeastTextWidth = 4;

    private readonly ImmutableArray<TypesetLine>.Builder _lines = ImmutableArray.CreateBuilder<TypesetLine>();
    private readonly ImmutableArray<Landmark>.Builder _landmarks = ImmutableArray.CreateBuilder<Landmark>();
    private readonly List<PlacedText> _texts = [];
    private readonly List<int> _path = [];
    private readonly List<int> _rows = []; // the lengths of the path down to each row that is open
    private readonly List<LineIndent> _indents = [];
    private int _indentWidth;
    private int _width = room.Width;
    private int? _separatedAt;

    /// <summary>The cells that are left for text.</summary>
    public int Width => _width - _indentWidth;

    /// <summary>The offset in the set text at which the next text begins.</summary>
    public int Position { get; private set; }

    /// <summary>The styles that all text has here, such as those of a table's head.</summary>
    public SpanStyle BaseStyle { get; init; }

    /// <summary>The direction of what is being set; null where all lines are drawn as they are read.</summary>
    public TextDirection? Direction { get; set; }

    /// <summary>The direction that the author states for what is being set; null where it is that of each text.</summary>
    public TextDirection? Stated { get; set; }

    /// <summary>The side at which all lines stand; null where each paragraph has its own.</summary>
    public TextDirection? Side { get; set; }

    /// <summary>How wide the terminal draws ambiguous characters.</summary>
    public AmbiguousWidth Ambiguous { get; init; }

    /// <summary>The language of what is not the article's own.</summary>
    public Phrases Phrases { get; init; } = Phrases.English;

    /// <summary>How many lists are open.</summary>
    public int ListDepth { get; set; }

    /// <summary>The numbers of the article that the lines belong to.</summary>
    public ArticleNumbers Numbers => numbers;

    /// <summary>How many lines there are.</summary>
    public int Count => _lines.Count;

    /// <summary>Room in which a setter breaks its paragraphs, so that not every paragraph makes its own list.</summary>
    public List<LineRange> Ranges { get; } = [];

    /// <summary>
    /// Makes room for a block that needs so many cells, as far as there are any beside the text, until <see cref="Narrow"/>.
    /// What is read from right to left stays within the text, whose edge it stands at.
    /// </summary>
    public void Widen(int needed)
    {
        if (Direction is not TextDirection.RightToLeft)
            _width = Math.Clamp(needed + _indentWidth, room.Width, Math.Max(room.Width, room.Wide));
    }

    /// <summary>Sets what follows as wide as text again.</summary>
    public void Narrow() => _width = room.Width;

    /// <summary>A builder for a part that is set beside others, such as a table's cell.</summary>
    public LineBuilder Part(int partWidth, SpanStyle style)
    {
        var part = new LineBuilder(TextRoom.Of(partWidth), numbers)
        {
            Position = Position,
            ListDepth = ListDepth,
            Ambiguous = Ambiguous,
            Phrases = Phrases,
            BaseStyle = BaseStyle | style,
            Direction = Direction,
            Stated = Stated,
            Side = Side,
        };
        part._path.AddRange(_path);
        part._rows.AddRange(_rows);
        return part;
    }

    /// <summary>The direction that a block has here, for <see cref="Direction"/>.</summary>
    public TextDirection? DirectionOf(Block block) => Stated ?? Side ?? (Direction is { } outer ? BlockDirection.Of(block, outer) : null);

    /// <summary>The direction that a text has here.</summary>
    public TextDirection? DirectionOf(string text) => Stated ?? Side ?? (Direction is { } outer ? BlockDirection.Of(text, outer) : null);

    /// <summary>Sets what follows in a direction that the author states.</summary>
    public void Turn(TextDirection stated)
    {
        (Direction, Stated) = (stated, stated);
        if (Side is not null)
            Side = stated;
    }

    /// <summary>Puts one empty line before the next line, unless that is the first.</summary>
    public void Separate() => _separatedAt = Math.Min(_separatedAt ?? int.MaxValue, _indents.Count);

    /// <summary>Puts something before every line until <see cref="Outdent"/>.</summary>
    public void Indent(LineIndent indent)
    {
        if (Width - indent.Width < LeastTextWidth)
        {
            SetAlone(indent);
            indent = LineIndent.None;
        }

        _indents.Add(indent);
        _indentWidth += indent.Width;
    }

    /// <summary>Takes back the last <see cref="Indent"/>; a mark that no line has carried stands alone.</summary>
    public void Outdent()
    {
        if (_indents[^1].IsWaiting)
            Add([], Position);
        _indentWidth -= _indents[^1].Width;
        _indents.RemoveAt(_indents.Count - 1);
        _separatedAt = _separatedAt is { } depth ? Math.Min(depth, _indents.Count) : null;
    }

    /// <summary>Adds a line that begins at a position of the set text.</summary>
    public void Add(ImmutableArray<StyledSpan> spans, int position)
    {
        if (SeparatesNext && _separatedAt is { } depth)
            _lines.Add(new TypesetLine(EmptyLine(depth), Math.Max(_lines[^1].Position, position - 1)));
        _separatedAt = null;
        _lines.Add(new TypesetLine(new StyledLine(_indents.Count is 0 ? spans : Indented(spans)), position));
    }

    /// <summary>A line of so many cells, or one less where it is drawn in steps of two.</summary>
    public StyledSpan Rule(int cells) => new(new string('─', cells / WidthOf("─")), SpanStyle.Dim);

    /// <summary>Stands for a character of two cells where there is one.</summary>
    public string TooWide => WidthOf("□") is 1 ? "□" : "?";

    /// <summary>The width of a text in cells.</summary>
    public int WidthOf(string text) => CellWidth.Of(text, Ambiguous);

    /// <summary>Goes down the tree to a child of where it is: a block's item, cell or block.</summary>
    public void Enter(int child) => _path.Add(child);

    /// <summary>Goes down the tree to a row of a table, whose children are its cells.</summary>
    public void EnterRow(int row)
    {
        Enter(row);
        _rows.Add(_path.Count);
    }

    /// <summary>Takes back the last <see cref="Enter"/> or <see cref="EnterRow"/>.</summary>
    public void Leave()
    {
        _path.RemoveAt(_path.Count - 1);
        if (_rows.Count > 0 && _rows[^1] > _path.Count)
            _rows.RemoveAt(_rows.Count - 1);
    }

    /// <summary>Counts a text of the tree as set; it begins at <see cref="Position"/>.</summary>
    public void Advance(string text)
    {
        _texts.Add(new PlacedText([.. _path], Position, text) { RowDepth = _rows.Count > 0 ? _rows[^1] : 0 });
        Position += text.Length + 1;
    }

    /// <summary>Counts what was left out of the text that was set last, so that what follows stands at the same position at every width.</summary>
    /// <param name="length">How many UTF-16 units were left out.</param>
    public void Skip(int length) => Position += length;

    /// <summary>Marks a place on the line that is added next, or on one that was added.</summary>
    public void Mark(Landmark landmark) => _landmarks.Add(landmark);

    /// <summary>How many places are marked.</summary>
    public int MarkCount => _landmarks.Count;

    /// <summary>Says of the places marked since there were <paramref name="first"/>, the links apart, that they end with the last line.</summary>
    public void EndMarks(int first)
    {
        for (var i = first; i < _landmarks.Count; i++)
        {
            if (_landmarks[i].Kind is not LandmarkKind.Link)
                _landmarks[i] = _landmarks[i] with { LineCount = Math.Max(1, Count - _landmarks[i].Line) };
        }
    }

    /// <summary>The index that the next line will have.</summary>
    public int NextLine => _lines.Count + (SeparatesNext ? 1 : 0);

    /// <summary>The lines so far.</summary>
    public IReadOnlyList<TypesetLine> Lines => _lines;

    /// <summary>Goes on counting positions where a part ended.</summary>
    public void Follow(LineBuilder part)
    {
        Position = part.Position;
        _texts.AddRange(part._texts);
    }

    /// <summary>Takes over the places of parts that begin on the line that is added next, in the order of their lines.</summary>
    public void TakePlaces(IEnumerable<LineBuilder> parts)
    {
        var first = NextLine;
        _landmarks.AddRange(parts.SelectMany(part => part._landmarks).OrderBy(landmark => landmark.Line)
            .Select(landmark => landmark with { Line = landmark.Line + first }));
    }

    /// <summary>All lines and places.</summary>
    public TypesetArticle ToArticle() => new(room, _lines.DrainToImmutable(), _landmarks.DrainToImmutable())
    {
        Texts = [.. _texts],
    };

    // Between a mark and the first line that carries it there is no empty line.
    private bool SeparatesNext => _separatedAt is { } depth && _lines.Count > 0 && !IsMarkWaiting(depth);

    private bool IsMarkWaiting(int depth)
    {
        for (var i = 0; i < Math.Min(depth, _indents.Count); i++)
        {
            if (_indents[i].IsWaiting)
                return true;
        }

        return false;
    }

    private ImmutableArray<StyledSpan> Indented(ImmutableArray<StyledSpan> spans)
    {
        var all = ImmutableArray.CreateBuilder<StyledSpan>(_indents.Count + spans.Length);
        var behind = new List<StyledSpan>();
        foreach (var indent in _indents)
        {
            if (indent.Width is 0)
                continue;
            if (indent.IsAtRight)
                behind.Insert(0, indent.Take());
            else
                all.Add(indent.Take());
        }

        all.AddRange(spans);
        AddAtRight(all, behind);
        return all.DrainToImmutable();
    }

    private StyledLine EmptyLine(int depth)
    {
        if (depth is 0)
            return StyledLine.Empty;
        var spans = ImmutableArray.CreateBuilder<StyledSpan>();
        var behind = new List<StyledSpan>();
        foreach (var indent in _indents.Take(depth).Where(indent => indent.Width > 0))
        {
            if (indent.IsAtRight)
                behind.Insert(0, indent.Further);
            else
                spans.Add(indent.Further);
        }

        AddAtRight(spans, behind);
        while (spans.Count > 0 && string.IsNullOrWhiteSpace(spans[^1].Text))
            spans.RemoveAt(spans.Count - 1);
        if (spans.Count is 0)
            return StyledLine.Empty;
        spans[^1] = spans[^1] with { Text = spans[^1].Text.TrimEnd() };
        return new StyledLine(spans.DrainToImmutable());
    }

    // The outermost ends the line; where nothing of them can be seen, nothing is added.
    private void AddAtRight(ImmutableArray<StyledSpan>.Builder spans, List<StyledSpan> behind)
    {
        if (behind.TrueForAll(span => string.IsNullOrWhiteSpace(span.Text)))
            return;
        var missing = _width - behind.Sum(span => WidthOf(span.Text)) - spans.Sum(span => WidthOf(span.Text));
        if (missing > 0)
            spans.Add(new StyledSpan(new string(' ', missing)));
        spans.AddRange(behind);
    }

    private void SetAlone(LineIndent indent)
    {
        if (indent.IsWaiting)
            ParagraphSetter.Set(FlatText.Of(indent.Mark.Trim(), indent.First.Style), this, advance: false);
    }
}
