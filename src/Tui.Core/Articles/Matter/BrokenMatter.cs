using System.Collections.Immutable;

namespace Tui.Core.Articles.Matter;

/// <summary>Reads broken front matter line by line and keeps what can be made out.</summary>
internal sealed class BrokenMatter
{
    private readonly FrontMatter _matter = new();
    private readonly List<MatterValue> _items = [];
    private string? _name;
    private string _text = "";
    private int _line;

    /// <summary>What could be read of <paramref name="text"/>, whose first line is <paramref name="line"/> of the file.</summary>
    public static FrontMatter Read(string text, int line)
    {
        var reader = new BrokenMatter();
        var cursor = new LineCursor(text, 0, line);
        while (cursor.MoveNext()) reader.ReadLine(cursor.Line, cursor.Number);
        reader.EndValue();
        return reader._matter;
    }

    private void ReadLine(ReadOnlySpan<char> line, int number)
    {
        var trimmed = line.Trim(" \t\u00a0");
        if (trimmed.IsEmpty || trimmed is "{" or "}" or "]" or "]," || trimmed[0] == '#') return;
        if (trimmed.StartsWith("- ", StringComparison.Ordinal) && _name is not null && !IsOpenQuote(_text))
        {
            if (Unquote(trimmed[2..]) is { Length: > 0 } item) _items.Add(new MatterValue.Scalar(item, number));
        }
        else if (TryReadKey(trimmed, out var name, out var value) && (!IsOpenQuote(_text) || char.IsAsciiLetter(line[0])))
        {
            EndValue();
            (_name, _text, _line) = (name, value, number);
        }
        else if (_name is not null && _items.Count == 0)
        {
            // A value over several lines; blank lines within it say nothing.
            _text = _text.Length == 0 ? trimmed.ToString() : $"{_text} {trimmed}";
        }
    }

    private static bool TryReadKey(ReadOnlySpan<char> line, out string name, out string value)
    {
        (name, value) = ("", "");
        var rest = line.TrimStart("\"'");
        var length = 0;
        while (length < rest.Length && (char.IsAsciiLetterOrDigit(rest[length]) || rest[length] is '_' or '-')) length++;
        if (length == 0 || !char.IsAsciiLetter(rest[0])) return false;
        var after = rest[length..].TrimStart("\"' \t");
        if (after.IsEmpty || after[0] is not (':' or '=')) return false;
        if (after.Length > 1 && after[1] is not (' ' or '\t' or '"' or '\'' or '[')) return false;
        name = rest[..length].ToString();
        var text = after[1..].Trim();

        // JSON ends a line by a comma.
        if (text.Length > 2 && text[^1] == ',' && text[^2] is '"' or ']') text = text[..^1];
        value = text.ToString();
        return true;
    }

    private void EndValue()
    {
        if (_name is null) return;
        if (_items.Count > 0) _matter.TryAdd(_name, new MatterValue.List([.. _items], _line));
        else _matter.TryAdd(_name, Value(_text.AsSpan().TrimEnd(',')));
        _items.Clear();
        (_name, _text) = (null, "");
    }

    private MatterValue Value(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text[0] != '[' || text[^1] != ']') return new MatterValue.Scalar(Unquote(text), _line);
        var items = ImmutableArray.CreateBuilder<MatterValue>();
        foreach (var range in text.Trim("[]").Split(','))
        {
            if (Unquote(text.Trim("[]")[range]) is { Length: > 0 } item) items.Add(new MatterValue.Scalar(item, _line));
        }

        return new MatterValue.List(items.DrainToImmutable(), _line);
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
        if (text.Length >= 2 && text[0] is '"' or '\'' && text[^1] == text[0]) text = text[1..^1];
        else if (text.Length >= 1 && text[0] is '"' or '\'' && !text[1..].Contains(text[0])) text = text[1..];
        return text is "~" or "null" ? "" : text.Trim().ToString();
    }
}
