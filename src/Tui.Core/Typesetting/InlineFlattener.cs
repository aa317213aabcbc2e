using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tui.Core.Articles;
using Tui.Text;
using Tui.Text.Bidi;

namespace Tui.Core.Typesetting;

/// <summary>Lays inlines out as one string with its styles and links.</summary>
internal sealed class InlineFlattener
{
    // Code that is longer may have to be divided at its hyphens.
    private const int LongestWhole = 30;

    private readonly ArticleNumbers _numbers;
    private readonly StringBuilder _text = new();
    private readonly List<FlatText.Run> _runs = [];
    private readonly List<FlatText.LinkPlace> _links = [];
    private readonly List<BidiControl> _controls = [];

    // What the isolates around the text were opened with.
    private readonly List<char> _open = [];

    private InlineFlattener(ArticleNumbers numbers) => _numbers = numbers;

    /// <summary>Lays out inlines; every style is added to <paramref name="style"/>.</summary>
    public static FlatText Flatten(ImmutableArray<Inline> content, SpanStyle style, ArticleNumbers numbers)
    {
        if (content is [Inline.Text only])
            return FlatText.Of(only.Value.TrimStart(' '), style);

        var flattener = new InlineFlattener(numbers);
        flattener._runs.Add(new FlatText.Run(0, style));
        flattener.AppendAll(content, style, null);
        return new FlatText(flattener._text.ToString(), flattener._runs, flattener._links) { Controls = flattener._controls };
    }

    private void AppendAll(ImmutableArray<Inline> content, SpanStyle style, string? address)
    {
        foreach (var inline in content)
            Append(inline, style, address);
    }

    private void Append(Inline inline, SpanStyle style, string? address)
    {
        switch (inline)
        {
            case Inline.Text text:
                AppendText(text.Value, style, address);
                break;
            case Inline.LineBreak:
                BreakLine();
                break;
            case Inline.Emphasis emphasis:
                AppendAll(emphasis.Content, style | SpanStyle.Italic, address);
                break;
            case Inline.Strong strong:
                AppendAll(strong.Content, style | SpanStyle.Bold, address);
                break;
            case Inline.Deleted deleted:
                AppendAll(deleted.Content, style | SpanStyle.Strikethrough, address);
                break;
            case Inline.Marked marked:
                AppendAll(marked.Content, style | SpanStyle.Highlight, address);
                break;
            case Inline.Code code:
                AppendCode(code.Value.ReplaceLineEndings(" ").Replace('\t', ' '), style | SpanStyle.Code, address);
                break;
            case Inline.Link link:
                AppendLink(link, style);
                break;
            case Inline.Isolate isolate:
                AppendIsolate(isolate, style, address);
                break;
            case Inline.Picture picture:
                AppendText(PictureText(picture.Image), style | SpanStyle.Caption, address ?? picture.Image.Address);
                break;
            case Inline.FootnoteReference reference:
                AppendReference(reference, style);
                break;
            default:
                throw new UnreachableException($"No such inline: {inline.GetType().Name}.");
        }
    }

    private static string PictureText(Image image) =>
        string.IsNullOrWhiteSpace(image.Caption) ? FigureSetter.Mark : $"[{image.Caption}]";

    private void AppendText(string text, SpanStyle style, string? address)
    {
        if (_text.Length is 0 || _text[^1] is '\n')
            text = text.TrimStart(' ');
        if (text.Length is 0)
            return;
        SetStyle(style, address);
        _text.Append(text);
    }

    // Between Arabic words, an address or an expression keeps its own order. No line ends behind a hyphen of short code,
    // which would be taken for one that is not there.
    private void AppendCode(string text, SpanStyle style, string? address)
    {
        var start = _text.Length;
        AppendText(text.Length <= LongestWhole ? text.Replace("-", $"-{FlatText.Glue}", StringComparison.Ordinal) : text, style, address);
        if (_text.Length == start)
            return;
        _controls.Add(new BidiControl(start, BidiControl.Isolate(null)));
        _controls.Add(new BidiControl(_text.Length, BidiControl.IsolateEnd));
    }

    private void AppendIsolate(Inline.Isolate isolate, SpanStyle style, string? address)
    {
        var first = _open.Count;
        _open.Add(BidiControl.Isolate(isolate.Direction));
        if (isolate is { IsOverride: true, Direction: { } direction })
            _open.Add(BidiControl.Override(direction));
        OpenIsolates(first);
        AppendAll(isolate.Content, style, address);
        _controls.Add(new BidiControl(_text.Length, BidiControl.IsolateEnd));
        _open.RemoveRange(first, _open.Count - first);
    }

    // Order is worked out line by line: an isolate goes on in the next one (CSS Writing Modes 2.4.1).
    private void BreakLine()
    {
        foreach (var sign in _open)
        {
            if (!BidiControl.IsOverride(sign))
                _controls.Add(new BidiControl(_text.Length, BidiControl.IsolateEnd));
        }

        _text.Append('\n');
        OpenIsolates(0);
    }

    private void OpenIsolates(int first)
    {
        for (var i = first; i < _open.Count; i++)
            _controls.Add(new BidiControl(_text.Length, _open[i]));
    }

    private void AppendLink(Inline.Link link, SpanStyle style)
    {
        if (!LinkAddress.LeadsOut(link.Address) && !LinkAddress.LeadsWithin(link.Address))
        {
            AppendAll(link.Content, style, null);
            return;
        }

        var start = _text.Length;
        AppendAll(link.Content, style | SpanStyle.Link, link.Address);
        var text = FlatText.Seen(_text.ToString(start, _text.Length - start)).Trim();
        if (text.Length is 0)
            return;

        var number = _numbers.OfLink(link.Address, text);
        _links.Add(new FlatText.LinkPlace(start, number, text, link.Address));
        if (number > 0)
            AppendNumber(number, link.Address);
    }

    // No line begins with a mark; two in a row are kept apart.
    private void AppendReference(Inline.FootnoteReference reference, SpanStyle style)
    {
        var mark = FootnoteMark.Of(reference.Label);
        var isFirst = _text.Length is 0 || _text[^1] is '\n';
        SetStyle(style | SpanStyle.Dim, null);
        if (!isFirst)
            _text.Append(FootnoteMark.RunsInto(_text[^1], mark) ? '\u00a0' : FlatText.Glue);
        _links.Add(new FlatText.LinkPlace(_text.Length, reference.Number, mark, null) { Kind = LandmarkKind.FootnoteReference });
        _text.Append(mark);
    }

    // The number stands before a space that ended the link's text.
    private void AppendNumber(int number, string address)
    {
        var end = _text.Length;
        while (_text[end - 1] is ' ' or '\n')
            end--;
        var rest = _text.ToString(end, _text.Length - end);
        _text.Length = end;
        while (_runs[^1].Start > end)
            _runs.RemoveAt(_runs.Count - 1);
        SetStyle(SpanStyle.Dim, address);
        _text.Append(FlatText.Glue).Append('[').Append(number.ToString(CultureInfo.InvariantCulture)).Append(']');
        if (rest.Length > 0)
            SetStyle(SpanStyle.Normal, null);
        _text.Append(rest);
    }

    private void SetStyle(SpanStyle style, string? address)
    {
        var last = _runs[^1];
        if (last.Style == style && ReferenceEquals(last.Address, address))
            return;
        if (last.Start == _text.Length)
            _runs[^1] = new FlatText.Run(_text.Length, style, address);
        else
            _runs.Add(new FlatText.Run(_text.Length, style, address));
    }
}
