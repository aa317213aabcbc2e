using System.Collections.Immutable;

namespace Tui.Core.Articles.Matter;

/// <summary>
/// Front matter in TOML → values: keys, strings, numbers, dates, truth values, arrays, inline tables and tables.
/// Numbers and dates are kept as they are written.
/// </summary>
internal sealed class TomlMatter
{
    private readonly FrontMatter _matter = new();
    private readonly TomlText _text;

    private TomlMatter(string toml, int line) => _text = new TomlText(toml, line);

    /// <summary>The values. A statement that is broken is added to <paramref name="problems"/> and read as far as it goes.</summary>
    public static FrontMatter Read(string toml, int line, List<MatterProblem> problems)
    {
        var reader = new TomlMatter(toml, line);
        var table = reader._matter;
        while (reader._text.SkipToNextStatement())
        {
            var at = reader._text.Line;
            if (reader.TryReadStatement(ref table)) continue;
            problems.Add(new MatterProblem(at, "the line is not valid TOML; what could be read was kept"));
            table.AddAll(BrokenMatter.Read(reader._text.SkipLine(at), at, []));
        }

        return reader._matter;
    }

    private bool TryReadStatement(ref FrontMatter table)
    {
        if (_text.Peek != '[') return TryReadEntry(table);
        var isOneOfSeveral = _text.IsArrayOfTables;
        if (_text.ReadTableName() is not { } name) return false;

        // Of several tables with one name the first is kept; the others are read and forgotten.
        table = isOneOfSeveral && _matter[name] is not null ? new FrontMatter() : TableIn(_matter, name);
        return true;
    }

    private bool TryReadEntry(FrontMatter table)
    {
        if (_text.ReadKey() is not { } name || !_text.Take('=')) return false;
        if (ReadValue(0) is not { } value || !_text.AtEndOfStatement) return false;
        if (table.TryAdd(name, value)) return true;
        return name.Contains('.', StringComparison.Ordinal);
    }

    private FrontMatter TableIn(FrontMatter parent, string name)
    {
        if (parent[name] is MatterValue.Table known) return known.Entries;
        var table = new MatterValue.Table(new FrontMatter(), _text.Line);
        parent.TryAdd(name, table);
        return table.Entries;
    }

    private MatterValue? ReadValue(int depth)
    {
        if (depth > 20) return null;
        _text.SkipSpaces();
        var line = _text.Line;
        switch (_text.Peek)
        {
            case '"' or '\'':
                return _text.ReadString() is { } text ? new MatterValue.Scalar(text, line) : null;
            case '[':
                return ReadArray(depth, line);
            case '{':
                return ReadInlineTable(depth, line);
            default:
                var bare = _text.ReadBare();
                return bare.Length > 0 ? new MatterValue.Scalar(bare, line) : null;
        }
    }

    private MatterValue.List? ReadArray(int depth, int line)
    {
        _text.Take('[');
        var items = ImmutableArray.CreateBuilder<MatterValue>();
        while (true)
        {
            _text.SkipBlanks();
            if (_text.Take(']')) return new MatterValue.List(items.DrainToImmutable(), line);
            if (ReadValue(depth + 1) is not { } item) return null;
            items.Add(item);
            _text.SkipBlanks();
            if (!_text.Take(',') && _text.Peek != ']') return null;
        }
    }

    private MatterValue.Table? ReadInlineTable(int depth, int line)
    {
        _text.Take('{');
        var entries = new FrontMatter();
        while (true)
        {
            _text.SkipBlanks();
            if (_text.Take('}')) return new MatterValue.Table(entries, line);
            if (_text.ReadKey() is not { } name || !_text.Take('=') || ReadValue(depth + 1) is not { } value) return null;
            entries.TryAdd(name, value);
            _text.SkipBlanks();
            if (!_text.Take(',') && _text.Peek != '}') return null;
        }
    }
}
