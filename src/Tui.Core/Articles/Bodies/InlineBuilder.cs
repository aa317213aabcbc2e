using System.Buffers;
using System.Collections.Immutable;
using System.Text;
using Tui.Core.Articles.Captions;
using Tui.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>Builds one paragraph's running text: white space folded as CSS Text does, formats nested.</summary>
internal sealed class InlineBuilder
{
    private static readonly SearchValues<char> WhiteSpace = SearchValues.Create(" \t\n\r\f");

    private readonly List<Format> _open;
    private readonly List<List<Inline>> _levels = [[]];
    private readonly StringBuilder _text = new();
    private Rune _last;
    private bool _space;
    private bool _newline;
    private bool _break;
    private int _gapLevel;
    private bool _visible;
    private int _codes;

    // How many no-break spaces opened the paragraph, and how many of so many have not yet been met on the line.
    private int _indent;
    private int _indentLeft;

    public InlineBuilder(IEnumerable<Format> open)
    {
        _open = [];
        foreach (var format in open) Open(format);
    }

    /// <summary>The formats that are open, outermost first.</summary>
    public IReadOnlyList<Format> OpenFormats => _open;

    /// <summary>How all the text so far is set.</summary>
    public TextSetting Setting { get; private set; } = TextSetting.All;

    /// <summary>Whether a line break waits for the text after it.</summary>
    public bool HasPendingBreak => _break;

    /// <summary>Whether anything in it shows so far.</summary>
    public bool IsEmpty => !_visible;

    /// <summary>The address of the innermost open link; null outside of links.</summary>
    public string? OpenLink
    {
        get
        {
            for (var i = _open.Count - 1; i >= 0; i--)
            {
                if (_open[i].Kind == FormatKind.Link) return _open[i].Address;
            }

            return null;
        }
    }

    public void Open(Format format)
    {
        FlushText();
        _open.Add(format);
        if (format.Kind == FormatKind.Code) _codes++;
        else _levels.Add([]);
    }

    public void Close()
    {
        FlushText();
        var format = _open[^1];
        _open.RemoveAt(_open.Count - 1);
        if (format.Kind == FormatKind.Code) _codes--;
        else CloseLevel(format);
        _gapLevel = Math.Min(_gapLevel, _levels.Count - 1);
    }

    /// <summary>Adds text as it stands in the source.</summary>
    public void Append(ReadOnlySpan<char> source, TextSetting setting)
    {
        if (_codes > 0)
        {
            AppendWord(source, setting);
            return;
        }

        while (!source.IsEmpty)
        {
            var end = source.IndexOfAny(WhiteSpace);
            if (end != 0)
            {
                AppendWord(end < 0 ? source : source[..end], setting);
                if (end < 0) return;
                source = source[end..];
            }

            var length = source.IndexOfAnyExcept(WhiteSpace);
            if (length < 0) length = source.Length;
            if (!_space && !_break) _gapLevel = _levels.Count - 1;
            _space = true;
            _newline |= source[..length].ContainsAny('\n', '\r');
            source = source[length..];
        }
    }

    /// <summary>Adds a picture that stands within the line.</summary>
    public void Append(Image image)
    {
        BeforeVisible(new Rune('x'));
        FlushText();
        _levels[^1].Add(new Inline.Picture(image));
        _last = new Rune('x');
        _visible = true;
    }

    /// <summary>Adds a footnote's mark, without the white space before it.</summary>
    public void Append(Inline.FootnoteReference reference)
    {
        _space = _newline = false;
        var before = _last.Value == 0 || _break ? new Rune('x') : _last;
        BeforeVisible(before);
        FlushText();
        _levels[^1].Add(reference);
        _last = before;
        _visible = true;
    }

    /// <summary>Adds a line break, which shows only between text and text.</summary>
    public void Break()
    {
        if (!_space && !_break) _gapLevel = _levels.Count - 1;
        _break = _last.Value != 0;
        _indentLeft = _indent;
        _space = _newline = false;
    }

    /// <summary>The paragraph so far, empty if nothing in it shows; the same formats are open afterwards.</summary>
    public ImmutableArray<Inline> Take()
    {
        while (_text.Length > 0 && _codes == 0 && IsBlank(_text[^1])) _text.Length--;
        FlushText();
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (_open[i].Kind != FormatKind.Code) CloseLevel(_open[i]);
        }

        ImmutableArray<Inline> content = _visible ? [.. _levels[0]] : [];
        Reset();
        return content;
    }

    private void Reset()
    {
        _levels[0].Clear();
        foreach (var format in _open)
        {
            if (format.Kind != FormatKind.Code) _levels.Add([]);
        }

        _last = default;
        _gapLevel = _levels.Count - 1;
        _space = _newline = _break = _visible = false;
        _indent = _indentLeft = 0;
        Setting = TextSetting.All;
    }

    private void AppendWord(ReadOnlySpan<char> word, TextSetting setting)
    {
        if (_codes == 0) word = WithoutIndent(word);
        if (word.IsEmpty) return;
        Rune.DecodeFromUtf16(word, out var first, out _);
        BeforeVisible(first);
        _text.Append(word);
        Rune.DecodeLastFromUtf16(word, out _last, out _);
        if (_last.Value == 0) _last = new Rune(' ');
        if (!IsBlank(word)) MarkVisible(first, setting);
    }

    /// <summary>
    /// A word without the blanks that CSS does not fold, U+00A0, where it opens the paragraph, and without as many of them where it
    /// opens a line of it: an author indents each line by them.
    /// </summary>
    private ReadOnlySpan<char> WithoutIndent(ReadOnlySpan<char> word)
    {
        if (word[0] != '\u00a0' || (_last.Value != 0 && (!_break || _indentLeft == 0))) return word;
        var length = word.IndexOfAnyExcept('\u00a0');
        if (length < 0) length = word.Length;
        if (_last.Value == 0)
        {
            _indent += length;
            return word[length..];
        }

        length = Math.Min(length, _indentLeft);
        _indentLeft -= length;
        return word[length..];
    }

    private void MarkVisible(Rune first, TextSetting setting)
    {
        if (!_visible && first.Value is '▲' or '△' or '↑') setting |= TextSetting.Pointing;
        else if (_visible && (Setting & TextSetting.Pointing) != 0) setting |= TextSetting.Pointing;
        Setting &= setting;
        _visible = true;
    }

    private void BeforeVisible(Rune next)
    {
        if (_break)
        {
            FlushText();
            _levels[GapLevel()].Add(new Inline.LineBreak());
        }
        else if (_space && _last.Value != 0 && !(_newline && EastAsianScript.Joins(_last, next)))
        {
            AddSpace();
        }

        _break = _space = _newline = false;
    }

    /// <summary>Adds a space where the white space began, outside of the links and formats opened since.</summary>
    private void AddSpace()
    {
        var gap = GapLevel();
        var level = _levels[gap];
        if (_codes == 0 && gap == _levels.Count - 1) _text.Append(' ');
        else if (level is [.., Inline.Text before]) level[^1] = new Inline.Text(before.Value + " ");
        else level.Add(new Inline.Text(" "));
    }

    /// <summary>Where the white space goes: a link or format does not begin with it.</summary>
    private int GapLevel()
    {
        var gap = _gapLevel;
        while (gap > 0 && _levels[gap].Count == 0 && (gap < _levels.Count - 1 || _text.Length == 0)) gap--;
        return gap;
    }

    private void FlushText()
    {
        if (_text.Length == 0) return;
        var text = TextCleaner.Clean(_text.ToString());
        _text.Clear();
        if (text.Length == 0) return;

        // Code keeps its white space, and cleaning turns line separators into line feeds; both stay on the line.
        if (text.AsSpan().ContainsAny('\n', '\t')) text = text.Replace('\n', ' ').Replace('\t', ' ');
        _levels[^1].Add(_codes > 0 ? new Inline.Code(text) : new Inline.Text(text));
    }

    private void CloseLevel(Format format)
    {
        var content = _levels[^1];
        _levels.RemoveAt(_levels.Count - 1);
        if (content.Count > 0) _levels[^1].Add(format.Around([.. content]));
    }

    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (!IsBlank(character)) return false;
        }

        return true;
    }

    private static bool IsBlank(char character) =>
        char.IsWhiteSpace(character) || char.IsControl(character) || character is '\u200b' or '\u200c' or '\u200d' or '\u2060' or '\ufeff';
}
