using System.Buffers;
using System.Collections.Immutable;

namespace Tui.Core.Articles.Matter;

/// <summary>
/// Reads the plain shape that nearly all front matter has: <c>key: value</c>, quoted or not, and lists of such values.
/// It reads as a YAML parser does or not at all; whatever it is not sure of it leaves to one.
/// </summary>
internal ref struct QuickYaml
{
    // Characters with a meaning of their own at the start of a plain value.
    private static readonly SearchValues<char> Indicators = SearchValues.Create("-?:,[]{}#&*!|>'\"%@`=~");
    private static readonly SearchValues<char> FlowMarks = SearchValues.Create(",[]{}:#'\"&*!|>%@`?\\");

    private readonly FrontMatter _matter = new();
    private LineCursor _lines;
    private bool _hasLine;

    private QuickYaml(string yaml, int line)
    {
        _lines = new LineCursor(yaml, 0, line);
        _hasLine = _lines.MoveNext();
    }

    /// <summary>The values; null where this is not the plain shape.</summary>
    public static FrontMatter? Read(string yaml, int line)
    {
        foreach (var character in yaml)
        {
            // Tabs, controls, separators and byte order marks are for the parser to judge.
            if (character is (< ' ' and not '\n') or (>= '\u007f' and <= '\u00a0') or '\u2028' or '\u2029' or '\ufeff' or '\ufffe' or '\uffff')
                return null;
        }

        var reader = new QuickYaml(yaml, line);
        while (reader.SkipBlanks())
        {
            if (!reader.TryReadEntry()) return null;
        }

        return reader._matter;
    }

    private bool SkipBlanks()
    {
        while (_hasLine && (_lines.Line.Trim(' ').IsEmpty || _lines.Line[0] == '#')) _hasLine = _lines.MoveNext();
        return _hasLine;
    }

    private bool TryReadEntry()
    {
        var line = _lines.Line;
        var length = 0;
        while (length < line.Length && (char.IsAsciiLetterOrDigit(line[length]) || line[length] is '_' or '-')) length++;
        if (length == 0 || !char.IsAsciiLetter(line[0]) || length == line.Length || line[length] != ':') return false;
        if (length + 1 < line.Length && line[length + 1] != ' ') return false;
        var name = line[..length].ToString();
        if (YamlMatter.PlainText(name).Length == 0) return false;
        var text = line[(length + 1)..].Trim(' ');
        var number = _lines.Number;
        _hasLine = _lines.MoveNext();
        MatterValue? value;
        if (text.IsEmpty)
        {
            value = ReadList(number);
        }
        else
        {
            value = ReadValue(text, number);
            if (GoesOn()) return false;
        }

        return value is not null && _matter.TryAdd(name, value);
    }

    /// <summary>Whether the lines after a value may belong to it.</summary>
    private bool GoesOn() => SkipBlanks() && (_lines.Line[0] == ' ' || _lines.Line[0] == '-');

    private MatterValue? ReadList(int number)
    {
        if (!GoesOn()) return new MatterValue.Scalar("", number);
        var items = ImmutableArray.CreateBuilder<MatterValue>();
        var indent = _lines.Line.IndexOfAnyExcept(' ');
        while (SkipBlanks() && _lines.Line[0] is ' ' or '-')
        {
            var line = _lines.Line;
            if (line.IndexOfAnyExcept(' ') != indent || line[indent] != '-' || indent + 1 >= line.Length || line[indent + 1] != ' ')
                return null;
            var text = line[(indent + 1)..].Trim(' ');
            if (text.IsEmpty || ReadValue(text, _lines.Number) is not { } value) return null;
            items.Add(value);
            _hasLine = _lines.MoveNext();
        }

        return new MatterValue.List(items.DrainToImmutable(), items.Count == 0 ? number : items[0].Line);
    }

    private static MatterValue? ReadValue(ReadOnlySpan<char> text, int number)
    {
        if (text[0] == '[') return ReadFlow(text, number);
        return ReadScalar(text) is { } scalar ? new MatterValue.Scalar(scalar, number) : null;
    }

    private static MatterValue.List? ReadFlow(ReadOnlySpan<char> text, int number)
    {
        if (text[^1] != ']') return null;
        var inner = text[1..^1].Trim(' ');
        var items = ImmutableArray.CreateBuilder<MatterValue>();
        while (!inner.IsEmpty)
        {
            var item = ReadFlowItem(ref inner);
            if (item is null) return null;
            items.Add(new MatterValue.Scalar(item, number));
        }

        return new MatterValue.List(items.DrainToImmutable(), number);
    }

    private static string? ReadFlowItem(ref ReadOnlySpan<char> inner)
    {
        ReadOnlySpan<char> item;
        var quote = inner[0] is '"' or '\'' ? inner[0] : '\0';
        var end = quote == '\0' ? inner.IndexOf(',') : inner[1..].IndexOf(quote) + 2;
        if (quote != '\0' && end < 2) return null;
        item = end < 0 ? inner : inner[..end].TrimEnd(' ');
        inner = end < 0 ? default : inner[end..].TrimStart(' ');
        if (!inner.IsEmpty)
        {
            if (inner[0] != ',') return null;
            inner = inner[1..].TrimStart(' ');
            if (inner.IsEmpty) return null;
        }

        if (quote != '\0') return item[1..^1].ContainsAny('\\', quote) || item.Length < 3 ? null : item[1..^1].ToString();
        return item.IsEmpty || item.ContainsAny(FlowMarks) || Indicators.Contains(item[0]) ? null : YamlMatter.PlainText(item.ToString());
    }

    private static string? ReadScalar(ReadOnlySpan<char> text)
    {
        if (text[0] is '"' or '\'') return ReadQuoted(text);
        if (Indicators.Contains(text[0]) || text[^1] == ':') return null;
        return text.Contains(": ", StringComparison.Ordinal) || text.Contains(" #", StringComparison.Ordinal)
            ? null : YamlMatter.PlainText(text.ToString());
    }

    private static string? ReadQuoted(ReadOnlySpan<char> text)
    {
        var quote = text[0];
        if (text.Length < 2 || text[^1] != quote) return null;
        var inner = text[1..^1];
        if (quote == '"') return inner.ContainsAny('"', '\\') ? null : inner.ToString();
        if (!inner.Contains('\'')) return inner.ToString();
        var doubled = inner.ToString().Replace("''", "", StringComparison.Ordinal);
        return doubled.Contains('\'', StringComparison.Ordinal) ? null : inner.ToString().Replace("''", "'", StringComparison.Ordinal);
    }
}
