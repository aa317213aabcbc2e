using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Core.Settings;
using Tui.Core.Typesetting;

namespace Tui.Cli;

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
        var typed = _grammar.Root.Parse(args, AsTyped);
        if (IsQuestion(typed))
            return new AppTask.Explain(writer => typed.Invoke(new InvocationConfiguration { Output = writer, Error = writer }));
        RefuseUnknownOption(typed, args);
        if (typed.Errors.Count > 0)
            throw new UserFacingException($"{InOneLine(typed.Errors[0].Message)} See 'tui --help'.");

        var command = typed.CommandResult.Command;
        if (command == _grammar.Show)
            return Show(typed);
        if (command == _grammar.Index)
            return new AppTask.Index(Archive(typed), typed.GetValue(_grammar.Rebuild), typed.GetValue(_grammar.Json))
            {
                Watch = typed.GetValue(_grammar.Watch),
            };
        if (command == _grammar.Check)
            return new AppTask.Check(Archive(typed), typed.GetValue(_grammar.Json)) { Named = typed.GetRequiredValue(_grammar.Folder) };
        return BrowseOrExport(typed);
    }

    private bool IsQuestion(ParseResult typed) =>
        typed.Action is HelpAction || typed.Action == _grammar.Root.Options.OfType<VersionOption>().Single().Action;

    // What is no option is an argument to the parser; a folder whose name begins with a hyphen is named after '--'.
    private static void RefuseUnknownOption(ParseResult typed, IReadOnlyList<string> args)
    {
        var arguments = typed.CommandResult.Children.OfType<ArgumentResult>().SelectMany(argument => argument.Tokens);
        foreach (var written in args.TakeWhile(arg => arg != "--").Where(arg => arg.Length > 1 && arg[0] == '-'))
        {
            if (arguments.Any(token => token.Value == written) || typed.UnmatchedTokens.Contains(written, StringComparer.Ordinal))
                throw new UserFacingException($"There is no option '{written.Split('=')[0]}'. See 'tui --help'.");
        }
    }

    private AppTask.Show Show(ParseResult typed) => new(
        typed.GetRequiredValue(_grammar.File),
        Shape(typed),
        typed.GetRequiredValue(_grammar.Color) switch
        {
            "always" => ColorChoice.Always,
            "never" => ColorChoice.Never,
            _ => ColorChoice.Auto,
        },
        TimeZone(typed));

    private AppTask BrowseOrExport(ParseResult typed)
    {
        var archive = Archive(typed);
        var selection = Selection(typed, archive);
        if (typed.GetValue(_grammar.Format) is { } format)
        {
            Refuse(typed, SettingsOf(isOfScreen: true), "goes with browsing");
            return new AppTask.Export(archive, selection, Export(typed, format, archive));
        }

        Refuse(typed, [_grammar.Output, _grammar.Width, _grammar.Limit, _grammar.Sort, _grammar.Unique], "goes with --export");
        return new AppTask.Browse(archive, typed.GetValue(_grammar.Query) ?? "", Preferences(typed));
    }

    private IEnumerable<Option> SettingsOf(bool isOfScreen) =>
        NamedSetting.All.Zip(_grammar.Settings).Where(named => named.First.IsOfScreen == isOfScreen).Select(named => named.Second);

    private static void Refuse(ParseResult typed, IEnumerable<Option> options, string reason)
    {
        foreach (var option in options)
        {
            if (typed.GetResult(option) is { Implicit: false })
                throw new UserFacingException($"{option.Name} {reason}. See 'tui --help'.");
        }
    }

    // A width is meant exactly, unless a measure is named beside it.
    private TextShape Shape(ParseResult typed)
    {
        var width = typed.GetValue(_grammar.Width)?.Value;
        var settings = Preferences(typed).Text;
        var isExact = width is not null && typed.GetResult("--measure") is null;
        return new TextShape(width, isExact ? settings with { Measure = null } : settings);
    }

    private ReaderPreferences Preferences(ParseResult typed) => new ReaderSettings(environment).With(
        NamedSetting.All.Zip(_grammar.Settings).Select(named => typed.GetResult(named.Second) switch
        {
            null => null,
            _ when named.First.IsSwitch => "on",
            _ => typed.GetValue(named.Second),
        }));

    private Archive Archive(ParseResult typed)
    {
        var named = typed.GetRequiredValue(_grammar.Folder);
        var folder = Path.GetFullPath(named, environment.CurrentFolder);
        if (File.Exists(folder))
            throw new UserFacingException($"'{named}' is a file; 'tui show' sets a single article.");
        if (!Directory.Exists(folder))
            throw new UserFacingException($"No such folder: '{named}'.");

        return new Archive(
            folder,
            IndexFile(typed, new ArticleFolder(folder)),
            !typed.GetValue(_grammar.NoUpdate),
            TimeZone(typed));
    }

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
            throw new UserFacingException($"--query, character {mistake.Start + 1}: {mistake.Message}");
        }
    }

    private ExportRequest Export(ParseResult typed, string name, Archive archive)
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
            Refuse(typed, SettingsOf(isOfScreen: false), "goes with --width");
        var shape = width is null ? new TextShape(null, TypesetSettings.Default) : Shape(typed);
        return new ExportRequest(format, shape, typed.GetValue(_grammar.Limit)?.Value, Target(typed, format, archive));
    }

    private ExportTarget Target(ParseResult typed, ExportFormat format, Archive archive)
    {
        if (typed.GetValue(_grammar.Output) is not { } named)
            return new ExportTarget.StandardOutput();
        if (named.Length == 0)
            throw new UserFacingException("--output needs a path.");
        return new ExportPlace(new ArticleFolder(archive.Folder)).Of(named, environment.CurrentFolder, format);
    }

    private TimeZoneInfo TimeZone(ParseResult typed)
    {
        if (typed.GetValue(_grammar.TimeZone) is not { } id)
            return environment.TimeZone;
        return TimeZoneInfo.TryFindSystemTimeZoneById(id, out var zone)
            ? zone
            : throw new UserFacingException($"No such time zone: '{id}'. An example of one is 'Asia/Shanghai'.");
    }

    private static string InOneLine(string text) =>
        string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
