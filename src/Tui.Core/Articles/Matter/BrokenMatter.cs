using System.Collections.Immutable;
using Tui.Core.Language;

namespace Tui.Core.Articles.Matter;

/// <summary>Reads broken front matter line by line and keeps what can be made out.</summary>
internal sealed class BrokenMatter
{
    private readonly List<MatterProblem> _problems;
    private readonly FrontMatter _matter = new();
    private readonly List<MatterValue> _items = [];
    private string? _name;
    private string _text = "";
    private int _line;

    // A further line of a quoted value that stands at the margin; 0 where none does.
    private int _unindented;

    private BrokenMatter(List<MatterProblem> problems) => _problems = problems;

    /// <summary>
    /// What could be read of <paramref name="text"/>, whose first line is <paramref name="line"/> of the file. Lines with a
    /// fault that can be named are added to <paramref name="problems"/>.
    /// </summary>
    public static FrontMatter Read(string text, int line, List<MatterProblem> problems)
    {
        var reader = new BrokenMatter(problems);
        var cursor = new LineCursor(text, 0, line);
        while (cursor.MoveNext()) reader.ReadLine(cursor.Line, cursor.Number);
        reader.EndValue();
        return reader._matter;
    }

    private void ReadLine(ReadOnlySpan<char> line, int number)
    {
        var trimmed = line.Trim(" \t\u00a0");
        if (trimmed.IsEmpty || trimmed is "{" or "}" or "]" or "]," || trimmed[0] == '#') return;
        if (IsConflict(line))
        {
            if (line[0] == '<') Report(number, "a merge left both sides; the first of each value counts");
        }
        else if ((trimmed.StartsWith("- ", StringComparison.Ordinal) || IsItemOfOpenList(trimmed)) && _name is not null && !IsOpenQuote(_text))
        {
            AddItem(line, trimmed.TrimStart("- "), number);
        }
        else if (TryReadKey(trimmed, out var name, out var value) && (!IsOpenQuote(_text) || char.IsAsciiLetter(line[0])))
        {
            EndValue();
            (_name, _text, _line) = (name, value, number);
            if (MatterFault.Of(line, name, value) is { } fault) Report(number, fault);
        }
        else if (_name is not null && _items.Count == 0)
        {
            // A value over several lines; blank lines within it say nothing.
            if (IsOpenQuote(_text) && line[0] is not (' ' or '\t')) _unindented = number;
            _text = _text.Length == 0 ? trimmed.ToString() : $"{_text} {trimmed}";
        }
    }

    private void AddItem(ReadOnlySpan<char> line, ReadOnlySpan<char> text, int number)
    {
        if (_text.StartsWith('[')) _text = $"{_text}{(_text[^1] is '[' or ',' ? "" : ",")} {text}";
        else if (Unquote(text) is { Length: > 0 } item) _items.Add(new MatterValue.Scalar(item, number));
        if (MatterFault.Of(line, _name!, text) is { } fault) Report(number, fault);
    }

    /// <summary>Whether a line goes on with a list in brackets that nothing has closed yet.</summary>
    private bool IsItemOfOpenList(ReadOnlySpan<char> line) =>
        _text.StartsWith('[') && !_text.Contains(']', StringComparison.Ordinal) && !TryReadKey(line, out _, out _);

    private static bool IsConflict(ReadOnlySpan<char> line) =>
        line.StartsWith("<<<<<<<", StringComparison.Ordinal) || line.StartsWith("=======", StringComparison.Ordinal)
        || line.StartsWith(">>>>>>>", StringComparison.Ordinal);

    private void Report(int line, Phrase reason) => _problems.Add(new MatterProblem(line, reason));

    private static bool TryReadKey(ReadOnlySpan<char> line, out string name, out string value)
    {
        (name, value) = ("", "");
        var rest = line.TrimStart("\"'");
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '_' or '-')) length++;
        if (length == 0 || !char.IsAsciiLetter(rest[0])) return false;
        var after = rest[length..].TrimStart("\"' \t");
        if (after.IsEmpty || after[0] is not (':' or '=' or '：')) return false;
        var isKnown = FrontMatterSplitter.IsKnownName(rest[..length]);
        if (after.Length > 1 && after[1] is not (' ' or '\t' or '"' or '\'' or '[') && !isKnown) return false;
        name = rest[..length].ToString();
        var text = after[1..].Trim();

        // JSON ends a line by a comma.
        if (text.Length > 2 && text[^1] == ',' && text[^2] is '"' or ']') text = text[..^1];
        value = WithoutComment(text, name).ToString();
        return true;
    }

    // A title may well hold a number sign; in any other value it opens a comment.
    private static ReadOnlySpan<char> WithoutComment(ReadOnlySpan<char> text, string name)
    {
        var comment = text.IndexOf(" #", StringComparison.Ordinal);
        var isText = text is not ['"' or '\'', ..] && name.Contains("title", StringComparison.OrdinalIgnoreCase);
        if (comment <= 0 || isText || text[(comment + 1)..].ContainsAny("\"'")) return text;
        return text[..comment].TrimEnd();
    }

    private void EndValue()
    {
        if (_name is null) return;
        if (IsOpenQuote(_text)) Report(_line, $"nothing closes the quotes of '{_name}'; read as written");
        else if (_unindented > 0 && MatterFault.Of(_text, _name, _text) is { } fault) Report(_line, fault);
        else if (_unindented > 0) Report(_unindented, $"the further lines of '{_name}' need an indent; read as written");
        if (_items.Count > 0) _matter.TryAdd(_name, new MatterValue.List([.. _items], _line));
        else _matter.TryAdd(_name, Value(_text.AsSpan().TrimEnd(',')));
        _items.Clear();
        (_name, _text, _unindented) = (null, "", 0);
    }

    private MatterValue Value(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '[' || (text[^1] != ']' && text.Contains(']'))) return new MatterValue.Scalar(Unquote(text), _line);
        var items = ImmutableArray.CreateBuilder<MatterValue>();
        foreach (var range in text.Trim("[]").Split(','))
        {
            if (Unquote(text.Trim("[]")[range]) is { Length: > 0 } item) items.Add(new MatterValue.Scalar(item, _line));
        }

        return new MatterValue.List(items.DrainToImmutable(), _line);
    }

    /// <summary>Whether the first quote is closed before the end and the last opens another: <c>"a" and "b"</c>.</summary>
    private static bool ClosesWithin(ReadOnlySpan<char> text)
    {
        if ((text.Count(text[0]) & 1) != 0) return false;
        var next = text[1..^1].IndexOf(text[0]) + 1;
        return next > 1 && !char.IsWhiteSpace(text[next - 1]) && !char.IsLetterOrDigit(text[next + 1]) && text[next + 1] != text[0];
    }

    private static bool IsOpenQuote(string text) =>
        text.Length > 0 && text[0] is '"' or '\'' && (text.Length == 1 || text[^1] != text[0]);

    /// <summary>
    /// The text inside its quotes. A program that quotes what is quoted leaves a row of them, which is taken off whole.
    /// </summary>
    private static string Unquote(ReadOnlySpan<char> text)
    {
        text = text.Trim(" \t\u00a0");
        var row = text.IndexOfAnyExcept('"');
        if (row >= 2 && text.Length - 1 - text.LastIndexOfAnyExcept('"') >= 2) text = text.Trim('"');
        if (text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0] && !ClosesWithin(text)) text = text[1..^1];
        else if (text.Length >= 1 && text[0] is '"' or '\'' && !text[1..].Contains(text[0])) text = text[1..];
        return text is "~" or "null" ? "" : text.Trim().ToString();
    }
}
