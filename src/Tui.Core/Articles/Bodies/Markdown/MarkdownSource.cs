using System.Buffers;
using System.Text;
using Tui.Core.Articles.Templates;

namespace Tui.Core.Articles.Bodies.Markdown;

/// <summary>
/// Makes CommonMark of what authors write for other readers of Markdown: headings without a space, kramdown's attributes,
/// marks for a table of contents, alerts, containers, tables within paragraphs, addresses with spaces, lines that are meant to
/// end where they do. Code is left alone.
/// </summary>
internal sealed class MarkdownSource
{
    // Longer lines are not looked into: what is put in and taken out moves the rest each time.
    private const int LongestLine = 20_000;

    private const string HardBreak = "  ";

    // What a line has that may need repair: an address, a link or attributes, TeX.
    private static readonly SearchValues<char> Repaired = SearchValues.Create("({[/\\$");

    private readonly MarkdownNotes _notes;
    private readonly StringBuilder _result;
    private readonly CodeTracker _code = new();
    private readonly MarkdownBoxes _boxes = new();
    private readonly MarkdownFormulas _formulas = new();
    private readonly IndentedProse _prose = new();
    private readonly MeantBreaks _breaks = new();
    private bool _inTable;

    // Of the line before: its length, its first character and the first that is no space; 0 for a blank line.
    private int _length;
    private char _first;
    private char _mark;

    private MarkdownSource(string text)
    {
        _notes = new MarkdownNotes(text);
        _result = new StringBuilder(text.Length + 64);
    }

    /// <summary>The text as CommonMark with tables; its lines are divided by line feeds.</summary>
    public static string Normalize(string text)
    {
        var source = new MarkdownSource(text);
        for (var at = 0; at < text.Length;)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0) end = text.Length;
            source.Add(text.AsSpan(at, end - at), text.AsSpan(Math.Min(end + 1, text.Length)));
            at = end + 1;
        }

        return source._result.ToString();
    }

    private void Add(ReadOnlySpan<char> line, ReadOnlySpan<char> rest)
    {
        if (_boxes.Inside(line) is { } boxed)
        {
            Append(boxed);
            if (boxed.Length > 0) _code.Enter(line);
            if (boxed.Length > 0) return;
        }

        var isCode = _code.Enter(line);
        if (!isCode && _formulas.Line(line, rest) is { } formula)
        {
            Append(formula);
            return;
        }

        var isIndented = IsIndented(line);
        if (!isCode && _prose.Enter(line, isIndented, MarkdownMarks.FirstLine(rest)))
        {
            line = line.TrimStart();
            isIndented = false;
        }

        if (isCode || isIndented)
        {
            _inTable = false;
            Append(line);
            return;
        }

        DivideTable(line, rest);
        var isBroken = _breaks.IsMeant(line, rest) && !_inTable;
        var trimmed = line.Trim();
        if (trimmed.IsEmpty) Append(line);
        else if (MarkdownMarks.IsContents(trimmed)) Append("");
        else if (trimmed.StartsWith("{:", StringComparison.Ordinal) && trimmed[^1] == '}') DropAttributes(trimmed);
        else if (trimmed[0] == '#') Append(MarkdownMarks.Heading(trimmed));
        else if (trimmed[0] == '>' && MarkdownMarks.Alert(trimmed) is { } alert) AppendBelow(line, alert);
        else if (trimmed[0] is '!' or '?' && _boxes.Open(line) is { } box) AppendBelow(line, box);
        else if (trimmed.StartsWith(":::", StringComparison.Ordinal)) AppendBelow(line, _boxes.Container(trimmed));
        else if (isBroken) Append((line.Length > LongestLine ? line.ToString() : Repair(line.ToString())) + HardBreak);
        else if (line.Length > LongestLine || !line.ContainsAny(Repaired)) Append(line);
        else Append(Repair(line.ToString()));
    }

    private string Repair(string line)
    {
        // In this order: the first passes over a line that has code, the second over the code.
        if (line.Contains('\\', StringComparison.Ordinal)) line = MarkdownFormulas.WithCode(line);
        if (line.Contains('$', StringComparison.Ordinal)) line = DollarFormulas.WithCode(line);
        if (line.Contains("://", StringComparison.Ordinal)) line = MarkdownAddresses.Delimit(line);
        return _notes.Repair(MarkdownAddresses.Repair(MarkdownMarks.WithoutAttributes(line)));
    }

    /// <summary>A table begins and ends its paragraph: there a blank line is put in.</summary>
    private void DivideTable(ReadOnlySpan<char> line, ReadOnlySpan<char> rest)
    {
        var hasBar = line.Contains('|');
        if (_inTable && !hasBar)
        {
            if (!line.IsWhiteSpace()) _result.Append('\n');
            _inTable = false;
        }
        else if (!_inTable && hasBar && MarkdownMarks.IsTableRule(MarkdownMarks.FirstLine(rest)))
        {
            if (_mark != '\0' && _first is not ('>' or ' ' or '-' or '*' or '+')) _result.Append('\n');
            _inTable = true;
        }
    }

    /// <summary>kramdown's list of attributes for the block above; a list so marked is where a table of contents goes.</summary>
    private void DropAttributes(ReadOnlySpan<char> attributes)
    {
        if (attributes.Contains("toc", StringComparison.Ordinal) && _mark is '*' or '-' or '+' or '1') _result.Length -= _length + 1;
        Append("");
    }

    /// <summary>Adds what stands for a line where that stood, which may be in an item of a list.</summary>
    private void AppendBelow(ReadOnlySpan<char> line, string lines)
    {
        var indent = ItemIndent.Of(line);
        Append(indent.IsEmpty ? lines : ItemIndent.Put(indent, lines));
    }

    private void Append(ReadOnlySpan<char> line)
    {
        _result.Append(line).Append('\n');
        var text = line.TrimStart();
        (_length, _first, _mark) = (line.Length, text.IsEmpty ? '\0' : line[0], text.IsEmpty ? '\0' : text[0]);
    }

    private static bool IsIndented(ReadOnlySpan<char> line) =>
        line.StartsWith("    ", StringComparison.Ordinal) || line.StartsWith("\t", StringComparison.Ordinal);
}
