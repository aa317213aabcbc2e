using System.Collections.Immutable;
using Tui.Core.Articles.Matter;
using Tui.Core.Language;

namespace Tui.Core.Settings;

/// <summary>The configuration file: YAML, a line a setting, each named as its option on the command line.</summary>
public static class SettingsFile
{
    /// <summary><c>$XDG_CONFIG_HOME/tui/config.yaml</c>, by default below <c>~/.config</c>.</summary>
    /// <param name="environment">The value of an environment variable; null where it is not set.</param>
    /// <returns>Null where no folder for configuration is known.</returns>
    public static string? Location(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        var folder = environment("XDG_CONFIG_HOME") is { } config && Path.IsPathFullyQualified(config) ? config
            : environment("APPDATA") is { } roaming && Path.IsPathFullyQualified(roaming) ? roaming
            : environment("HOME") is { Length: > 0 } home ? Path.Join(home, ".config")
            : null;
        return folder is null ? null : Path.Join(folder, "tui", "config.yaml");
    }

    /// <summary>The settings that a file's text makes of others.</summary>
    /// <param name="text">The text of the file.</param>
    /// <param name="settings">What holds where the file says nothing.</param>
    /// <exception cref="SettingsException">Something in it is no setting.</exception>
    public static ReaderPreferences Read(string text, ReaderPreferences settings)
    {
        ArgumentNullException.ThrowIfNull(text);
        var values = Values(KeyBlock.Of(LinesOf(text)).Rest);
        foreach (var name in values.Names)
        {
            if (!string.Equals(name, KeyBlock.Name, StringComparison.Ordinal))
                settings = Apply(settings, name, values[name]!);
        }

        return settings;
    }

    /// <summary>The line in a file's text that a setting stands in, from 1.</summary>
    /// <exception cref="SettingsException">The file is not one of settings.</exception>
    public static int LineOf(string text, string name)
    {
        ArgumentNullException.ThrowIfNull(text);
        return Values(KeyBlock.Of(LinesOf(text)).Rest)[name]?.Line ?? 1;
    }

    /// <summary>The language that a file's text names, whatever mistakes there are in it; null where it names none.</summary>
    public static string? LanguageIn(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        const string Name = "language:";
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            if (line.StartsWith(Name, StringComparison.Ordinal))
                return line[Name.Length..].Trim(" '\"").ToString();
        }

        return null;
    }

    /// <summary>The keys that a file's text gives to actions.</summary>
    /// <exception cref="SettingsException">They are not written as <c>action: key</c> or <c>action: [key, key]</c>.</exception>
    public static ImmutableArray<KeySetting> ReadKeys(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var (rest, keys) = KeyBlock.Of(LinesOf(text));
        var written = Values(rest)[KeyBlock.Name] switch
        {
            null => Values(keys),
            MatterValue.Table table => table.Entries,
            var other => throw new SettingsException(
                other.Line, "below 'keys:' stand lines such as '  star: x' or '  page-down: [Space, Ctrl-F]'"),
        };
        return [.. written.Names.Select(name => new KeySetting(name, KeysOf(written[name]!), written[name]!.Line))];
    }

    private static string LinesOf(string text)
    {
        var lines = text.TrimStart('\uFEFF').ReplaceLineEndings("\n");

        // What YAML allows before a document.
        return lines.StartsWith("---\n", StringComparison.Ordinal) ? lines[3..] : lines;
    }

    private static ImmutableArray<string> KeysOf(MatterValue value) => value switch
    {
        MatterValue.Scalar { Text: "none" } => [],
        MatterValue.Scalar { Text: "" } => throw NoKey(value),
        MatterValue.Scalar scalar => [scalar.Text],
        MatterValue.List list => [.. list.Items.Select(item => item is MatterValue.Scalar scalar ? scalar.Text : throw NoKey(item))],
        _ => throw NoKey(value),
    };

    private static SettingsException NoKey(MatterValue value) =>
        new(value.Line, "an action takes a key, keys as in [Space, Ctrl-F], or none; # stands in quotation marks");

    /// <summary>The lines of a file of settings of another kind, each a name and its value.</summary>
    /// <exception cref="SettingsException">They are not written so.</exception>
    public static ImmutableArray<SettingLine> ReadLines(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var values = Values(LinesOf(text));
        return [.. values.Names.Select(name => new SettingLine(name, WrittenIn(values[name]!), values[name]!.Line))];
    }

    private static string WrittenIn(MatterValue value) => value is MatterValue.Scalar scalar ? scalar.Text : "a list";

    private static FrontMatter Values(string yaml)
    {
        if (QuickYaml.Read(yaml, line: 1) is { } plain)
            return plain;
        var tab = yaml.IndexOf('\t', StringComparison.Ordinal);
        if (tab >= 0)
            throw new SettingsException(yaml.AsSpan(0, tab).Count('\n') + 1, "there is a tab; YAML has spaces in its place");
        Refuse(yaml, UnquotedSign);
        Refuse(yaml, UnclosedList);
        var problems = new List<MatterProblem>();
        var values = YamlMatter.Read(yaml, line: 1, problems);
        if (values is null)
            throw new SettingsException(problems[^1].Line, "this is not valid YAML; a setting is a line such as 'measure: 80'");

        // Of a file with a mistake nothing is kept.
        return problems is [var first, ..]
            ? throw new SettingsException(first.Line, first.Doubled is { } name ? (Phrase)$"'{name}' stands twice" : first.Reason)
            : values;
    }

    /// <summary>Refuses the first line with a mistake; there is none in a comment.</summary>
    private static void Refuse(string yaml, Func<ReadOnlySpan<char>, Phrase?> mistakeIn)
    {
        var number = 0;
        foreach (var line in yaml.AsSpan().EnumerateLines())
        {
            number++;
            if (line.TrimStart() is not ['#', ..] && mistakeIn(line) is { } mistake)
                throw new SettingsException(number, mistake);
        }
    }

    // YAML has anchors, aliases, tags and directives, and keeps two signs for later: no setting needs any of them.
    private static Phrase? UnquotedSign(ReadOnlySpan<char> line) => line.IndexOf(": ") is var colon and >= 0
        && line[(colon + 2)..].TrimStart(" [") is [var sign and ('*' or '&' or '!' or '%' or '@' or '`' or '|' or '>'), ..]
            ? (Phrase)$"'{sign.ToString()}' means something else in YAML; in quotation marks it is the sign itself"
            : null;

    // A parser finds it only where the next setting begins.
    private static Phrase? UnclosedList(ReadOnlySpan<char> line) => line.IndexOf(": [") is var start and >= 0
        && line[start..].IndexOfAny("]\"'#") < 0 && line[start..].TrimEnd() is not [.., '[' or ',']
            ? "the list is not closed: a ']' is missing"
            : null;

    private static ReaderPreferences Apply(ReaderPreferences settings, string name, MatterValue value)
    {
        foreach (var setting in NamedSetting.All)
        {
            if (!string.Equals(setting.Name, name, StringComparison.Ordinal))
                continue;
            var written = WrittenIn(value);
            return setting.Apply(settings, written) ?? throw new SettingsException(value.Line, setting.Refuse(written));
        }

        if (NearName.Of(name, [.. NamedSetting.All.Select(setting => setting.Name), KeyBlock.Name]) is { } near)
            throw new SettingsException(value.Line, $"there is no setting '{name}'; is '{near}' meant?");
        var names = string.Join(", ", NamedSetting.All.Select(setting => setting.Name));
        throw new SettingsException(value.Line, $"there is no setting '{name}'; there are: {names}, {KeyBlock.Name}");
    }
}
