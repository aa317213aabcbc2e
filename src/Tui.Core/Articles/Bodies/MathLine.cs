using System.Buffers;
using System.Text;
using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies;

/// <summary>MathML → one line, as formulas are typed: <c>(a+b)/2</c>, <c>x_i^2</c>, <c>√(y)</c>, <c>(a b; c d)</c>.</summary>
internal sealed class MathLine
{
    // What joins factors and arguments in the tree and shows nowhere.
    private static readonly SearchValues<char> Invisible = SearchValues.Create("\u2061\u2062\u2063\u2064\u200b");

    private readonly StringBuilder _line = new();

    // Where the last name of several letters ends.
    private int _wordEnd;

    /// <summary>The line of a <c>math</c> element.</summary>
    public static string Of(HtmlElement math)
    {
        var line = new MathLine();
        line.AppendAll(math);
        return line._line.ToString().Trim();
    }

    private void Append(HtmlNode node)
    {
        if (node is HtmlText text) AppendToken(text.Data);
        if (node is not HtmlElement element) return;
        switch (element.LocalName)
        {
            case "annotation" or "annotation-xml" or "mphantom":
                break;
            case "mspace":
                AppendSpace();
                break;
            case "msqrt":
                _line.Append('√');
                _line.Append('(');
                AppendAll(element);
                _line.Append(')');
                break;
            case "mroot" when element.Children.ToArray() is [var body, var degree]:
                _line.Append("√[");
                Append(degree);
                _line.Append(']');
                _line.Append('(');
                Append(body);
                _line.Append(')');
                break;
            case "mfenced":
                var divider = element.GetAttribute("separators")?.Trim() is { } given ? given[..Math.Min(1, given.Length)] : ",";
                _line.Append(element.GetAttribute("open") ?? "(");
                AppendDivided(element, divider);
                _line.Append(element.GetAttribute("close") ?? ")");
                break;
            case "mtable":
                AppendDivided(element, "; ");
                break;
            case "mtr" or "mlabeledtr":
                AppendDivided(element, " ");
                break;
            default:
                AppendParts(element);
                break;
        }
    }

    /// <summary>What stands before the second and the third part of an element of several parts.</summary>
    private static string JoinsOf(string name) => name switch
    {
        "mfrac" => "/",
        "msup" or "mover" => "^",
        "msub" or "munder" => "_",
        "msubsup" or "munderover" => "_^",
        _ => "",
    };

    private void AppendParts(HtmlElement element)
    {
        var joins = JoinsOf(element.LocalName);
        var parts = joins.Length > 0 ? element.Children.ToArray() : [];
        if (parts.Length < 2)
        {
            AppendAll(element);
            return;
        }

        for (var i = 0; i < parts.Length; i++)
        {
            if (i > 0) _line.Append(joins[Math.Min(i, joins.Length) - 1]);
            var isCompound = IsCompound(parts[i]);
            if (isCompound) _line.Append('(');
            Append(parts[i]);
            if (isCompound) _line.Append(')');
        }
    }

    /// <summary>Whether a part would be torn apart by what joins it: it has more than one token and no brackets of its own.</summary>
    private static bool IsCompound(HtmlElement part) =>
        part.LocalName is not "mfenced" && part.Descendants.Where(e => e.FirstElementChild is null && e.TextContent.Trim().Length > 0).Skip(1).Any();

    /// <summary>What an element holds, with a divider between the elements in it; text that stands there bare is kept.</summary>
    private void AppendDivided(HtmlElement element, string divider)
    {
        var isFirst = true;
        foreach (var child in element.ChildNodes)
        {
            if (child is HtmlElement && !isFirst) _line.Append(divider);
            isFirst &= child is not HtmlElement;
            Append(child);
        }
    }

    private void AppendAll(HtmlElement element)
    {
        foreach (var child in element.ChildNodes) Append(child);
    }

    private void AppendToken(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\r\n\f");
        while (!text.IsEmpty && Invisible.Contains(text[0])) text = text[1..];
        while (!text.IsEmpty && Invisible.Contains(text[^1])) text = text[..^1];
        if (text.IsEmpty) return;
        if (RunsTogether(text)) AppendSpace();
        _line.Append(text);
        if (IsWord(text)) _wordEnd = _line.Length;
    }

    /// <summary>Whether a token would be taken for the end of the one before: numbers in a row, and names of several letters.</summary>
    private bool RunsTogether(ReadOnlySpan<char> text)
    {
        if (_line.Length == 0 || !char.IsLetterOrDigit(text[0]) || !char.IsLetterOrDigit(_line[^1])) return false;
        var isWordBefore = _wordEnd == _line.Length;
        return (char.IsDigit(text[0]) && char.IsDigit(_line[^1])) || isWordBefore
            || (IsWord(text) && char.IsLetter(_line[^1]));
    }

    private static bool IsWord(ReadOnlySpan<char> text) => text.Length > 1 && char.IsLetter(text[0]) && char.IsLetter(text[^1]);

    private void AppendSpace()
    {
        if (_line.Length > 0 && _line[^1] != ' ') _line.Append(' ');
    }
}
