using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Help;
using Tui.Core.Settings;

namespace Tui.Cli.Parsing;

/// <summary>The commands, arguments and options as they are typed. What they mean is <see cref="CommandLine"/>'s.</summary>
internal sealed class CommandGrammar
{
    public CommandGrammar()
    {
        Format.AcceptOnlyFromAmong("json", "jsonl", "csv", "text");
        Sort.AcceptOnlyFromAmong("date", "-date", "title", "path", "relevance");
        Color.AcceptOnlyFromAmong("auto", "always", "never");

        Root = new RootCommand("Browse a folder of articles, or write them out for scripts.")
        {
            Folder, Format, Output, Force, Query, Unique, Sort, Limit, Width, IndexFile, TimeZone, NoUpdate,
        };
        Root.Directives.Clear();
        Root.Options.OfType<HelpOption>().Single().Description = "This help.";
        Root.Options.OfType<VersionOption>().Single().Description = "The program's version.";
        Index = new Command("index", "Bring an archive's index up to date.")
        {
            Folder, Rebuild, Watch, Json, IndexFile, TimeZone,
        };
        Check = new Command("check", "List the files with problems, a line each: path:line: reason.")
        {
            Folder, Json, IndexFile, TimeZone, NoUpdate,
        };
        Show = new Command("show", "Set one article on standard output.") { File, Width, Color, TimeZone };
        foreach (var (setting, option) in NamedSetting.All.Zip(Settings))
        {
            Root.Options.Add(option);
            if (!setting.IsOfScreen)
                Show.Options.Add(option);
            if (setting.IsOfTalk)
            {
                Index.Options.Add(option);
                Check.Options.Add(option);
            }
        }

        foreach (var command in (Command[])[Index, Check, Show])
            Root.Subcommands.Add(command);

        // A command without an action is a mistake to the parser; ours are chosen from the result instead.
        foreach (var command in (Command[])[Root, Index, Check, Show])
            command.SetAction(_ => ExitCodes.Done);
    }

    public RootCommand Root { get; }

    public Command Index { get; }

    public Command Check { get; }

    public Command Show { get; }

    public Argument<string> Folder { get; } = new("FOLDER")
    {
        Description = "The folder of articles.",
        Arity = ArgumentArity.ZeroOrOne,
        DefaultValueFactory = _ => ".",
    };

    public Argument<string> File { get; } = new("FILE") { Description = "The article's file." };

    public Option<string?> Format { get; } = new("--export")
    {
        Description = "Write articles in this format and exit.",
        HelpName = "json|jsonl|csv|text",
    };

    public Option<string?> Output { get; } = new("--output", "-o")
    {
        Description = "Write to this file; a folder (ending in /) gets one text file an article.",
        HelpName = "PATH",
    };

    public Option<bool> Force { get; } = new("--force")
    {
        Description = "Write over files that are there already; never over the archive's own.",
    };

    public Option<string?> Query { get; } = new("--query")
    {
        Description = "Only the articles that match, as in: 甲烷 category:新媒体 after:2021-11",
        HelpName = "TEXT",
    };

    public Option<bool> Unique { get; } = new("--unique")
    {
        Description = "Of articles that are copies of each other only the newest.",
    };

    public Option<string> Sort { get; } = new("--sort")
    {
        Description = "The order: newest first (-date) unless said otherwise.",
        HelpName = "date|-date|title|path|relevance",
        DefaultValueFactory = _ => "-date",
    };

    public Option<WholeNumber?> Limit { get; } = new("--limit")
    {
        Description = "At most this many articles.",
        HelpName = "N",
        CustomParser = WholeNumber.Parse,
    };

    public Option<WholeNumber?> Width { get; } = new("--width")
    {
        Description = "Set text at exactly this width in cells.",
        HelpName = "N",
        CustomParser = WholeNumber.Parse,
    };

    /// <summary>An option for each of <see cref="NamedSetting.All"/>, in the same order.</summary>
    public ImmutableArray<Option<string?>> Settings { get; } =
    [
        .. NamedSetting.All.Select(setting =>
            new Option<string?>($"--{setting.Name}")
            {
                Description = setting.Description,
                HelpName = setting.Values,
            }),
    ];

    public Option<string?> IndexFile { get; } = new("--index")
    {
        Description = "The index file; by default one of the archive's own in the cache folder.",
        HelpName = "FILE",
    };

    public Option<string?> TimeZone { get; } = new("--timezone")
    {
        Description = "The time zone of dates that name none, and of dates shown; by default the machine's.",
        HelpName = "ID",
    };

    public Option<bool> NoUpdate { get; } = new("--no-update")
    {
        Description = "Take the index as it is, without looking for changed files.",
    };

    public Option<bool> Rebuild { get; } = new("--rebuild")
    {
        Description = "Read every file again.",
    };

    public Option<bool> Watch { get; } = new("--watch")
    {
        Description = "Go on until interrupted, and take over what changes.",
    };

    public Option<bool> Json { get; } = new("--json")
    {
        Description = "Report as JSON.",
    };

    public Option<string> Color { get; } = new("--color")
    {
        Description = "Styles in the output: on a terminal (auto), always or never.",
        HelpName = "auto|always|never",
        DefaultValueFactory = _ => "auto",
    };
}
