using System.Collections.Immutable;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Tui.Core.Articles.Matter;

/// <summary>Front matter in YAML → values, by the events of a YAML parser.</summary>
internal sealed class YamlMatter
{
    // No front matter means deeper nesting, and the values are read by recursion.
    private const int MaximumDepth = 50;

    private readonly Parser _parser;
    private readonly int _line;
    private readonly List<MatterProblem> _problems;
    private readonly Dictionary<string, MatterValue> _anchors = new(StringComparer.Ordinal);

    private YamlMatter(string yaml, int line, List<MatterProblem> problems)
    {
        _parser = new Parser(new StringReader(yaml));
        _line = line;
        _problems = problems;
    }

    /// <summary>The values, or null where it is broken; then the last of <paramref name="problems"/> says where.</summary>
    public static FrontMatter? Read(string yaml, int line, List<MatterProblem> problems)
    {
        try
        {
            return new YamlMatter(yaml, line, problems).ReadDocument();
        }
        catch (Exception broken) when (broken is YamlException or InvalidOperationException)
        {
            // The scanner gives up on a list left open before a key with an exception of another kind.
            var at = line + Math.Max(0, (int)((broken as YamlException)?.Start.Line ?? 1) - 1);
            problems.Add(new MatterProblem(at, "the front matter is not valid YAML from here on; it was read line by line"));
            return null;
        }
    }

    /// <summary>What a plain scalar means: YAML's null is nothing.</summary>
    public static string PlainText(string value) => value is "~" or "null" or "Null" or "NULL" ? "" : value;

    private FrontMatter ReadDocument()
    {
        while (_parser.MoveNext())
        {
            if (_parser.Current is MappingStart start) return ReadTable(start.Anchor, 0).Entries;
            if (_parser.Current is Scalar { Value.Length: 0 }) continue;
            if (_parser.Current is NodeEvent node) throw new YamlException(node.Start, node.End, "There are no keys.");
        }

        return new FrontMatter();
    }

    private MatterValue ReadValue(int depth)
    {
        if (depth > MaximumDepth) throw new YamlException("It is nested too deep.");
        switch (_parser.Current)
        {
            case Scalar scalar:
                var text = scalar.Style == ScalarStyle.Plain ? PlainText(scalar.Value) : scalar.Value;
                return Keep(scalar.Anchor, new MatterValue.Scalar(text, LineOf(scalar)));
            case SequenceStart start:
                return ReadList(start.Anchor, depth);
            case MappingStart start:
                return ReadTable(start.Anchor, depth);
            case AnchorAlias alias:
                return _anchors.GetValueOrDefault(alias.Value.Value) ?? new MatterValue.Scalar("", LineOf(alias));
            default:
                throw new YamlException("A value is missing.");
        }
    }

    private MatterValue ReadList(AnchorName anchor, int depth)
    {
        var line = LineOf(_parser.Current!);
        var items = ImmutableArray.CreateBuilder<MatterValue>();
        while (_parser.MoveNext() && _parser.Current is not SequenceEnd) items.Add(ReadValue(depth + 1));
        return Keep(anchor, new MatterValue.List(items.DrainToImmutable(), line));
    }

    private MatterValue.Table ReadTable(AnchorName anchor, int depth)
    {
        var line = LineOf(_parser.Current!);
        var entries = new FrontMatter();
        while (_parser.MoveNext() && _parser.Current is not MappingEnd)
        {
            var key = ReadValue(depth + 1);
            _parser.MoveNext();
            var value = ReadValue(depth + 1);
            if (key is not MatterValue.Scalar { Text: { Length: > 0 } name }) continue;
            if (!entries.TryAdd(name, value))
                _problems.Add(new MatterProblem(key.Line, $"'{name}' stands twice; the first was kept") { Doubled = name });
        }

        return (MatterValue.Table)Keep(anchor, new MatterValue.Table(entries, line));
    }

    private MatterValue Keep(AnchorName anchor, MatterValue value)
    {
        if (!anchor.IsEmpty) _anchors[anchor.Value] = value;
        return value;
    }

    private int LineOf(ParsingEvent parsed) => _line + Math.Max(0, (int)parsed.Start.Line - 1);
}
