using System.Text;

namespace Tui.Core.Articles.Templates;

/// <summary>
/// Replaces the tags of site generators by the HTML they stand for. A tag that is not known vanishes and what it
/// encloses stays. Code is left alone.
/// </summary>
internal sealed class TemplateTags
{
    // A tag may go over several lines, but an opening mark without an end is no tag.
    private const int LongestTag = 2000;

    // Above an indented line; more of them in a row are code.
    private const int MostCodeLines = 40;

    // As far back on its line as an address is looked for that a tag may stand in.
    private const int LongestAddress = 1000;

    private readonly string _source;
    private readonly StringBuilder _result;
    private readonly CodeTracker _code = new();

    // Of the quotations that are open: who is quoted stands under the words.
    private readonly Stack<string> _attributions = new();
    private readonly HashSet<string> _unclosed = new(StringComparer.Ordinal);
    private int _copied;

    private TemplateTags(string source)
    {
        _source = source;
        _result = new StringBuilder(source.Length);
    }

    /// <summary>The text with its tags replaced; the same text where it has none.</summary>
    public static string Expand(string text) =>
        HasTags(text) ? new TemplateTags(text).Expand() : text;

    private static bool HasTags(string text)
    {
        for (var at = text.IndexOf('{', StringComparison.Ordinal); at >= 0 && at + 1 < text.Length; at = text.IndexOf('{', at + 1))
        {
            if (text[at + 1] is '%' or '{') return true;
        }

        return false;
    }

    private string Expand()
    {
        for (var at = 0; at < _source.Length;)
        {
            var end = _source.IndexOf('\n', at);
            if (end < 0) end = _source.Length;
            at = _code.Enter(_source.AsSpan(at, end - at)) ? end + 1 : ExpandLine(at, end);
        }

        return _result.Append(_source, _copied, _source.Length - _copied).ToString();
    }

    /// <summary>Replaces the tags that open on a line; answers where to go on.</summary>
    private int ExpandLine(int start, int end)
    {
        var at = start;

        // Counted on from tag to tag: from the line's beginning each time would take the square of its length.
        var (backticks, counted) = (0, start);
        while (at < end)
        {
            var open = _source.IndexOf('{', at, end - at);
            if (open < 0 || open + 1 >= _source.Length) break;
            at = open + 1;
            if (_source[at] is not ('%' or '{')) continue;
            backticks += _source.AsSpan(counted, open - counted).Count('`');
            counted = open;
            if (backticks % 2 == 1) continue;
            if (TryReplace(start, open, out var next)) at = next;
            if (at > end) end = _source.IndexOf('\n', at) is var later and >= 0 ? later : _source.Length;
        }

        return Math.Max(at, end) + 1;
    }

    private bool TryReplace(int lineStart, int open, out int next)
    {
        next = open;
        var isPercent = _source[open + 1] == '%';
        var isShortcode = !isPercent && open + 2 < _source.Length && _source[open + 2] is '<' or '%';
        var closing = isPercent ? "%}" : "}}";
        var from = open + 2;
        var close = _source.IndexOf(closing, from, Math.Min(LongestTag, _source.Length - from), StringComparison.Ordinal);
        if (close < 0) return false;
        next = close + 2;
        if (!isPercent && !isShortcode) return TryReplaceExpression(open, close);
        var inner = _source.AsSpan(from, close - from);
        if (isShortcode && inner[1..].StartsWith("/*", StringComparison.Ordinal)) return ReplaceEscaped(open, close);
        if (isShortcode) inner = inner[1..].TrimEnd(">%");
        if (TemplateTag.Parse(inner) is not { } tag) return false;
        if ((!TagHtml.IsKnown(tag) || Notice.IsTag(tag.Name.TrimStart('/'))) && IsIndented(lineStart)) return false;
        return Replace(tag, lineStart, open, ref next);
    }

    /// <summary>Hugo's way to show a tag: <c>{{&lt;/* name */&gt;}}</c> is the tag as text.</summary>
    private bool ReplaceEscaped(int open, int close)
    {
        var inner = _source.AsSpan(open + 3, close - open - 3).TrimEnd(">%").Trim("/*");
        _result.Append(_source, _copied, open - _copied).Append("{{&lt;").Append(inner).Append("&gt;}}");
        _copied = close + 2;
        return true;
    }

    private bool Replace(TemplateTag tag, int lineStart, int open, ref int next)
    {
        _result.Append(_source, _copied, open - _copied);
        _copied = next;
        if (!TagHtml.IsVerbatim(tag))
        {
            if (tag.Name is "blockquote" or "quote") _attributions.Push(TagHtml.Attribution(tag));
            else if (tag.Name is "/blockquote" or "/quote" && _attributions.TryPop(out var who)) _result.Append("\n\n").Append(who);
            var html = Notice.IsTag(tag.Name) && !IsClosed(tag.Name, next) ? TagHtml.UnclosedNotice(tag) : TagHtml.Of(tag);
            if (html.Length is 0) html = Words(tag, lineStart, open, next);

            // In an item of a list, what stands for the tag is in the item too.
            var before = _source.AsSpan(lineStart, open - lineStart);
            var isInItem = html.StartsWith('\n') && !before.IsEmpty && ItemIndent.Of(before).Length == before.Length;
            _result.Append(isInItem ? ItemIndent.Put(before, html) : html);

            // A line of HTML on its own would take the Markdown below it with it.
            if (html.StartsWith('<') && next < _source.Length && _source[next] == '\n') _result.Append('\n');

            // A blank line would end the HTML that the tag stands in.
            if (html.Length is 0 && HasIndent(lineStart)) _result.Append("<!-- -->");
            return true;
        }

        var (end, after) = FindEnd(tag.Name, next);
        if (string.Equals(tag.Name, "raw", StringComparison.Ordinal)) _result.Append(_source, next, end - next);
        else if (tag.Name is not "comment") _result.Append(TagHtml.Code(tag, _source.AsSpan(next, end - next)));
        _copied = next = after;
        return true;
    }

    /// <summary>What readers are to see of a tag that is not known: nothing in an address.</summary>
    private string Words(TemplateTag tag, int lineStart, int open, int next)
    {
        if (tag.Values.Count + tag.Named.Count is 0 || IsInAddress(lineStart, open)) return "";
        var after = _source.AsSpan(next);
        var isAlone = _source.AsSpan(lineStart, open - lineStart).TrimEnd() is [] or [.., '}'] && after.TrimStart(" \t\r") is [] or ['\n' or '{', ..];
        var words = TagWords.Of(tag);
        if (words.Length > 0 && isAlone) return $"\n\n<p>{words}</p>\n\n";

        // A word without a name is one that the tag makes a link of, in running text.
        if (words.Length is 0 && !isAlone && _source[open + 1] is '{' && !IsClosed(tag.Name, next)) words = TagWords.OfValues(tag);
        return words.Length > 0 && after is [not ('{' or '<'), ..] && char.IsLetterOrDigit(after[0]) ? $"{words} " : words;
    }

    // Behind the text of a link, or in an attribute.
    private bool IsInAddress(int lineStart, int open)
    {
        var from = Math.Max(lineStart, open - LongestAddress);
        var before = _source.AsSpan(from, open - from).TrimEnd(' ');
        return before is ['('] or [.., ']', '('] or [.., ']'] or [.., '=', '"' or '\''] or [.., '=']
            || before.LastIndexOf('<') > before.LastIndexOf('>');
    }

    /// <summary>Whether a tag of this name is closed further down; looked for no more once it was not.</summary>
    private bool IsClosed(string name, int from)
    {
        if (_unclosed.Contains(name)) return false;
        if (FindEnd(name, from).End < _source.Length) return true;
        _unclosed.Add(name);
        return false;
    }

    /// <summary>Where what a tag encloses ends, and where its closing tag does.</summary>
    private (int End, int After) FindEnd(string name, int from)
    {
        for (var at = _source.IndexOf('{', from); at >= 0; at = _source.IndexOf('{', at + 1))
        {
            var close = _source.IndexOf('}', at);
            if (close < 0) break;
            if (close + 1 < _source.Length && _source[close + 1] == '}') close++;
            var inner = _source.AsSpan(at, close + 1 - at).Trim("{}%<> \t-");
            if (inner.Equals($"end{name}", StringComparison.Ordinal) || inner.Equals($"/{name}", StringComparison.Ordinal)
                || (inner.StartsWith("/", StringComparison.Ordinal) && inner[1..].Trim().Equals(name, StringComparison.Ordinal)))
            {
                return (at, close + 1);
            }
        }

        return (_source.Length, _source.Length);
    }

    /// <summary>Jekyll's <c>{{ "/path" | filter }}</c> is its text, and what only the site knows is nothing.</summary>
    private bool TryReplaceExpression(int open, int close)
    {
        var inner = _source.AsSpan(open + 2, close - open - 2).Trim();
        string text;
        if (IsOfSite(inner)) text = "";
        else if (inner.Length > 2 && inner[0] is '"' or '\'' && inner[1..].IndexOf(inner[0]) is var end and > 0 && inner.Contains('|'))
            text = inner[1..(end + 1)].ToString();
        else return false;
        _result.Append(_source, _copied, open - _copied);

        // A reference in Markdown needs an address, be it empty.
        if (text.Length == 0 && open > 2 && _source.AsSpan(open - 3, 3) is "]: "
            && (close + 2 == _source.Length || _source[close + 2] == '\n')) text = "<>";
        _result.Append(text);
        _copied = close + 2;
        return true;
    }

    private static bool IsOfSite(ReadOnlySpan<char> expression)
    {
        foreach (var name in (ReadOnlySpan<string>)["site.", "page.", "include.", "layout.", "theme.", "config."])
        {
            if (expression.StartsWith(name, StringComparison.Ordinal)) return true;
        }

        return expression is "content";
    }

    /// <summary>Whether a line is indented as code is, which a blank line stands above: below other text it goes on with that.</summary>
    private bool IsIndented(int lineStart)
    {
        var start = lineStart;
        for (var lines = 0; lines < MostCodeLines && _source[start] is '\t' or ' '; lines++)
        {
            if (!HasIndent(start)) return false;
            if (start < 2) return true;
            start = _source.LastIndexOf('\n', start - 2) + 1;
            if (_source[start] is '\n') return true;
        }

        return _source[start] is '\t' or ' ';
    }

    private bool HasIndent(int lineStart) =>
        _source[lineStart] == '\t' || string.CompareOrdinal(_source, lineStart, "    ", 0, 4) == 0;
}
