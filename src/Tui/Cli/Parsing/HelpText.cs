using System.CommandLine;
using System.Globalization;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Cli.Parsing;

/// <summary>The help of a command, in the user's language: how it is called, its commands, arguments and options.</summary>
/// <param name="grammar">The commands.</param>
/// <param name="environment">The outside world.</param>
internal sealed class HelpText(CommandGrammar grammar, AppEnvironment environment)
{
    private const int UsualWidth = 80;
    private const int LeastText = 20;
    private const int Indent = 2;
    private const int Gap = 2;
    private const int WidestName = 26;

    /// <summary>What writes the help of a command.</summary>
    public Action<TextWriter> WriterOf(Command command) => writer =>
    {
        foreach (var line in LinesOf(command))
            writer.Write(line + "\n");
    };

    private IEnumerable<string> LinesOf(Command command)
    {
        var phrases = environment.Language();
        foreach (var line in Wrapped(phrases.Of(command.Description ?? ""), WidthOf(0)))
            yield return line;
        yield return "";
        var sections = Section(phrases.Of("Usage:"), UsageOf(command, phrases))
            .Concat(Section(phrases.Of("Commands:"), command.Subcommands.Select(sub => (Called(sub), Described(sub)))))
            .Concat(Section(phrases.Of("Arguments:"), command.Arguments.Select(argument => (argument.Name, Described(argument)))))
            .Concat(Section(phrases.Of("Options:"), command.Options.Select(option => (NameOf(option), Described(option)))))
            .Concat(Section(phrases.Of("Exit codes:"), command == grammar.Root ? ExitCodesIn(phrases) : []));
        foreach (var line in sections)
            yield return line;

        // Descriptions of settings stand in the README too, in Markdown.
        string Described(Symbol symbol) => phrases.Of(symbol.Description ?? "").Replace('`', '\'');
    }

    private static IEnumerable<(string Name, string Text)> ExitCodesIn(Phrases phrases) =>
    [
        (Written(ExitCodes.Done), phrases.Of("done")),
        (Written(ExitCodes.NothingMatched), phrases.Of("nothing matched")),
        (Written(ExitCodes.BadRequest), phrases.Of("a bad request, or input that cannot be read")),
        (Written(ExitCodes.Interrupted), phrases.Of("interrupted")),
    ];

    private static string Written(int exitCode) => exitCode.ToString(CultureInfo.InvariantCulture);

    private IEnumerable<(string Name, string Text)> UsageOf(Command command, Phrases phrases) => command == grammar.Root
        ?
        [
            ("tui [FOLDER] [OPTIONS]", phrases.Of("browse a folder of articles, the current one unless it is named")),
            ("tui [FOLDER] --export FORMAT [OPTIONS]", phrases.Of("write its articles out")),
            ("tui COMMAND …", phrases.Of("one of the commands below; 'tui COMMAND --help' tells of it")),
        ]
        : [($"tui {Called(command)} [OPTIONS]", "")];

    private string Called(Command command) => command == grammar.Show ? $"{command.Name} FILE" : $"{command.Name} [FOLDER]";

    private static string NameOf(Option option)
    {
        var names = string.Join(", ", option.Aliases.Where(alias => alias is ['-', >= 'a' and <= 'z']).Append(option.Name));
        return option.HelpName is not { } values ? names : SwitchValues.IsSwitch(option.Name) ? $"{names} [{values}]" : $"{names} {values}";
    }

    /// <summary>A heading and its rows; nothing where there is none.</summary>
    private IEnumerable<string> Section(string heading, IEnumerable<(string Name, string Text)> rows)
    {
        var isFirst = true;
        foreach (var (name, text) in rows)
        {
            if (isFirst)
                yield return heading;
            isFirst = false;
            foreach (var line in RowOf(name, text))
                yield return line;
        }

        if (!isFirst)
            yield return "";
    }

    /// <summary>The name, and beside it, or below where it is long, what it means.</summary>
    private IEnumerable<string> RowOf(string name, string text)
    {
        var left = Indent + WidestName + Gap;
        var named = new string(' ', Indent) + name;
        var lines = Wrapped(text, WidthOf(left)).ToList();
        if (CellWidth.Of(name) > WidestName || lines.Count == 0)
            yield return named;
        else
            lines[0] = CellText.Pad(named, left) + lines[0];
        for (var index = 0; index < lines.Count; index++)
            yield return index == 0 && lines[0].StartsWith(named, StringComparison.Ordinal) ? lines[0] : new string(' ', left) + lines[index];
    }

    private int WidthOf(int left) => Math.Max(LeastText, (environment.Terminals.Columns() ?? UsualWidth) - 1 - left);

    private static IEnumerable<string> Wrapped(string text, int width)
    {
        var lines = new List<LineRange>();
        LineBreaker.Break(text, new LineWidths(width, width), lines);
        return lines.Select(line => text[line.Start..line.End]).Where(line => line.Length > 0);
    }
}
