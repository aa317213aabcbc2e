using System.Text;
using AngleSharp.Dom;

namespace Tui.TextCheck;

/// <summary>Walks a page's tree and collects the lines of text that a browser would show.</summary>
internal sealed class VisibleLines
{
    private readonly StringBuilder _line = new();
    private readonly List<SourceLine> _lines = [];
    private readonly HashSet<string> _captions;
    private int _tables;

    private VisibleLines(HashSet<string> captions) => _captions = captions;

    /// <summary>The visible lines below a node, in the order of the source.</summary>
    /// <param name="captions">Alternative texts that the article prints as captions.</param>
    public static List<SourceLine> Of(INode node, HashSet<string> captions)
    {
        var walk = new VisibleLines(captions);
        walk.WalkChildren(node, isPreformatted: false);
        walk.EndLine();
        return walk._lines;
    }

    /// <summary>The lines of a text without markup.</summary>
    public static List<SourceLine> OfText(string text)
    {
        var walk = new VisibleLines([]);
        walk.Append(text, isPreformatted: true);
        walk.EndLine();
        return walk._lines;
    }

    private void WalkChildren(INode parent, bool isPreformatted)
    {
        foreach (var child in parent.ChildNodes)
        {
            if (child is IText text) Append(text.Data, isPreformatted);
            else if (child is IElement element && !Visibility.IsHidden(element) && !Visibility.IsNoteMark(element)) Walk(element, isPreformatted);
        }
    }

    private void Walk(IElement element, bool isPreformatted)
    {
        var isBlock = Visibility.IsBlock(element) || element.LocalName is "br";
        if (isBlock) EndLine();
        if (element.LocalName is "table") _tables++;
        if (element.LocalName is "img") AppendCaption(element);
        if (Visibility.ControlText(element) is { } control) _line.Append(control);
        else if (Visibility.FormulaSource(element) is { } formula) _line.Append(formula);
        else WalkChildren(element, isPreformatted || Visibility.IsPreformatted(element));
        if (isBlock) EndLine();
        if (element.LocalName is "table") _tables--;
    }

    private void AppendCaption(IElement image)
    {
        var text = Ink.Of(image.GetAttribute("alt") ?? "");
        if (text.Length > 0 && _captions.Contains(text)) _lines.Add(new SourceLine(text, _tables > 0, IsCaption: true));
    }

    private void Append(string text, bool isPreformatted)
    {
        if (!isPreformatted)
        {
            _line.Append(text);
            return;
        }

        // What follows the last line feed goes on in the text after it.
        for (var start = 0; ;)
        {
            var length = text.AsSpan(start).IndexOfAny('\n', '\r');
            _line.Append(text, start, length < 0 ? text.Length - start : length);
            if (length < 0) return;
            EndLine();
            start += length + 1;
        }
    }

    private void EndLine()
    {
        var ink = Ink.Of(_line.ToString());
        _line.Clear();
        if (ink.Length > 0) _lines.Add(new SourceLine(ink, _tables > 0));
    }
}
