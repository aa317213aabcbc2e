using System.CommandLine;
using System.CommandLine.Help;
using Tui.Cli.Configuration;
using Tui.Cli.Exports;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;
using Tui.Core.Querying;
using Tui.Core.Settings;
using Tui.Core.Typesetting;

namespace Tui.Cli.Parsing;

/// <summary>Turns what was typed into what was meant, or says what is wrong with it.</summary>
internal sealed class CommandLine(AppEnvironment environment)
{
    /// <summary>A word that begins with <c>@</c> is no file of arguments but part of a query.</summary>
    private static readonly ParserConfiguration AsTyped = new() { ResponseFileTokenReplacer = null };

    private readonly CommandGrammar _grammar = new();

    /// <summary>The task that the arguments ask for.</summary>
    /// <exception cref="UserFacingException">The arguments ask for nothing that can be done.</exception>
    public AppTask Parse(IReadOnlyList<string> args)
    {
        var typed = _grammar.Root.Parse(SwitchValues.Of(args), AsTyped);
        if (typed.Action is HelpAction)
            return new AppTask.Explain(new HelpText(_grammar, environment).WriterOf(typed.CommandResult.Command));
        if (typed.Action == _grammar.Root.Options.OfType<VersionOption>().Single().Action)
            return new AppTask.Explain(writer => typed.Invoke(new InvocationConfiguration { Output = writer, Error = writer }));
        if (TypingMistakes.In(typed, args) is { } mistake)
            throw new UserFacingException($"{mistake} See '{HelpOf(typed.CommandResult.Command)}'.");

        var configuration = new ReaderSettings(environment).OfFile();
        var command = typed.CommandResult.Command;
        if (command == _grammar.Show)
            return Show(typed, configuration);
        if (command == _grammar.Index)
            return new AppTask.Index(Archive(typed), typed.GetValue(_grammar.Rebuild), typed.GetValue(_grammar.Json))
            {
                Watch = typed.GetValue(_grammar.Watch),
            };
        if (command == _grammar.Check)
            return new AppTask.Check(Archive(typed), typed.GetValue(_grammar.Json)) { Named = typed.GetRequiredValue(_grammar.Folder) };
        return BrowseOrExport(typed, configuration);
    }

    private AppTask.Show Show(ParseResult typed, ReaderConfiguration configuration) => new(
        typed.GetRequiredValue(_grammar.File),
        Shape(typed, configuration),
        typed.GetRequiredValue(_grammar.Color) switch
        {
            "always" => ColorChoice.Always,
            "never" => ColorChoice.Never,
            _ => ColorChoice.Auto,
        },
        TimeZone(typed));

    private AppTask BrowseOrExport(ParseResult typed, ReaderConfiguration configuration)
    {
        var archive = Archive(typed);
        var selection = Selection(typed, archive);
        if (typed.GetValue(_grammar.Format) is { } format)
        {
            Refuse(typed, SettingsOf(setting => setting.IsOfScreen), option => $"{option} goes with browsing.");
            return new AppTask.Export(archive, selection, Export(typed, format, archive, configuration));
        }

        Refuse(
            typed,
            [_grammar.Output, _grammar.Force, _grammar.Width, _grammar.Limit, _grammar.Sort, _grammar.Unique],
            option => $"{option} goes with --export.");
        return new AppTask.Browse(
            archive, typed.GetValue(_grammar.Query) ?? "", configuration with { Preferences = Preferences(typed, configuration) });
    }

    private IEnumerable<Option> SettingsOf(Func<NamedSetting, bool> which) =>
        NamedSetting.All.Zip(_grammar.Settings).Where(named => which(named.First)).Select(named => named.Second);

    private string HelpOf(Command command) => command == _grammar.Root ? "tui --help" : $"tui {command.Name} --help";

    private void Refuse(ParseResult typed, IEnumerable<Option> options, Func<string, Phrase> reason)
    {
        foreach (var option in options)
        {
            if (typed.GetResult(option) is { Implicit: false })
                throw new UserFacingException($"{reason(option.Name)} See '{HelpOf(_grammar.Root)}'.");
        }
    }

    // A width is meant exactly, unless a measure is named beside it.
    private TextShape Shape(ParseResult typed, ReaderConfiguration configuration)
    {
        var width = typed.GetValue(_grammar.Width)?.Value;
        var settings = Preferences(typed, configuration).Text;
        var isExact = width is not null && typed.GetResult("--measure") is null;
        return new TextShape(width, isExact ? settings with { Measure = null } : settings);
    }

    private ReaderPreferences Preferences(ParseResult typed, ReaderConfiguration configuration) => ReaderSettings.With(
        configuration.Preferences,
        _grammar.Settings.Select(option => typed.GetResult(option) is null ? null : typed.GetValue(option)));

    private Archive Archive(ParseResult typed)
    {
        var named = typed.GetRequiredValue(_grammar.Folder);
        var folder = Path.GetFullPath(named, environment.CurrentFolder);
        if (File.Exists(folder))
            throw new UserFacingException($"'{named}' is a file; 'tui show' sets a single article.");
        if (!Directory.Exists(folder))
            throw new UserFacingException(NoFolder(named));

        return new Archive(
            folder,
            IndexFile(typed, new ArticleFolder(folder)),
            !typed.GetValue(_grammar.NoUpdate),
            TimeZone(typed));
    }

    private Phrase NoFolder(string named) => NearName.Of(named, _grammar.Root.Subcommands.Select(command => command.Name)) is { } near
        ? (Phrase)$"No such folder: '{named}'; is the command 'tui {near}' meant?"
        : $"No such folder: '{named}'.";

    private string IndexFile(ParseResult typed, ArticleFolder folder)
    {
        if (typed.GetValue(_grammar.IndexFile) is not { } named)
            return IndexLocation.For(folder, environment.Variable);
        var file = Path.GetFullPath(named, environment.CurrentFolder);
        return folder.Holds(file) && ArticleFolder.IsArticleName(Path.GetFileName(file))
            ? throw new UserFacingException($"'{named}' has the name of an article; an index needs another.")
            : file;
    }

    private ArticleSelection Selection(ParseResult typed, Archive archive)
    {
        var text = typed.GetValue(_grammar.Query);
        var order = typed.GetRequiredValue(_grammar.Sort) switch
        {
            "date" => ArticleOrder.OldestFirst,
            "title" => ArticleOrder.Title,
            "path" => ArticleOrder.Path,
            "relevance" => ArticleOrder.Relevance,
            _ => ArticleOrder.NewestFirst,
        };
        var query = string.IsNullOrWhiteSpace(text) ? Query.Everything : ParseQuery(text, archive.TimeZone);
        return new ArticleSelection(query, order) { Folds = typed.GetValue(_grammar.Unique) };
    }

    private Query ParseQuery(string text, TimeZoneInfo timeZone)
    {
        try
        {
            return QueryParser.Parse(text, new QueryContext(environment.Clock.GetUtcNow(), timeZone));
        }
        catch (QueryException mistake)
        {
            throw new UserFacingException($"--query, character {mistake.Start + 1}: {mistake.Reason}.");
        }
    }

    private ExportRequest Export(ParseResult typed, string name, Archive archive, ReaderConfiguration configuration)
    {
        var format = name switch
        {
            "json" => ExportFormat.Json,
            "jsonl" => ExportFormat.JsonLines,
            "csv" => ExportFormat.Csv,
            _ => ExportFormat.Text,
        };
        var width = typed.GetValue(_grammar.Width)?.Value;
        if (width is not null && format != ExportFormat.Text)
            throw new UserFacingException($"--width goes with --export text, not {name}.");
        if (width is null)
            Refuse(typed, SettingsOf(setting => !setting.IsOfScreen && !setting.IsOfTalk), option => $"{option} goes with --width.");
        var shape = width is null ? new TextShape(null, TypesetSettings.Default) : Shape(typed, configuration);
        return new ExportRequest(format, shape, typed.GetValue(_grammar.Limit)?.Value, Target(typed, format, archive));
    }

    private ExportTarget Target(ParseResult typed, ExportFormat format, Archive archive)
    {
        if (typed.GetValue(_grammar.Output) is not { } named)
        {
            Refuse(typed, [_grammar.Force], option => $"{option} goes with --output.");
            return new ExportTarget.StandardOutput();
        }

        if (named.Length == 0)
            throw new UserFacingException("--output needs a path.");
        var place = new ExportPlace(new ArticleFolder(archive.Folder), typed.GetValue(_grammar.Force));
        return place.Of(named, environment.CurrentFolder, format);
    }

    private TimeZoneInfo TimeZone(ParseResult typed)
    {
        if (typed.GetValue(_grammar.TimeZone) is not { } id)
            return environment.TimeZone;
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw new UserFacingException($"No such time zone: '{id}'. An example of one is 'Asia/Shanghai'.");
    }
}
