using Tui.Browsing;
using Tui.Browsing.Effects;
using Tui.Browsing.Marks;
using Tui.Browsing.Pictures;
using Tui.Cli.Configuration;
using Tui.Cli.Exports;
using Tui.Cli.Parsing;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;
using Tui.Core.Reading;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Cli;

/// <summary>Opens the interface on an archive.</summary>
internal sealed class BrowseCommand(AppEnvironment environment)
{
    public int Run(AppTask.Browse task)
    {
        RequireTerminal(environment.Terminals.Input, "Standard input is not a terminal; --export writes articles without one.");
        RequireTerminal(environment.Terminals.Output, "Standard output is not a terminal; --export writes articles without one.");
        RequireTerminal(
            task.Configuration.Preferences.ForScreenReader || environment.Variable("TERM") is not "dumb",
            "The terminal is one that only writes lines (TERM=dumb); --export and 'tui show' write articles so.");

        using var index = new UpdatedIndex(environment).OpenAsItIs(task.Archive, out var canUpdate);
        using var app = environment.CreateApplication(task.Configuration.Preferences.Text.Ambiguous);
        app.Init();
        using var archive = ArchiveOf(task, index, canUpdate);
        return Browser.Run(
            OptionsFor(task, archive, canUpdate) with
            {
                Keys = task.Configuration.Keys,
                Export = new SelectionExport(environment, task.Archive, index).Prepare,
            },
            app);
    }

    private static void RequireTerminal(bool isTerminal, Phrase reason)
    {
        if (!isTerminal)
            throw new UserFacingException(reason);
    }

    private string? ReadingFile => ReadingLocation.For(environment.Variable);

    private ArticleArchive ArchiveOf(AppTask.Browse task, ArticleIndex index, bool canUpdate) => new(new ArticleArchiveParts
    {
        Index = index,
        OpenForUpdate = () => OpenForUpdate(task.Archive),
        Updates = canUpdate,
        Folder = new ArticleFolder(task.Archive.Folder),
        ReadingFile = ReadingFile,
        TimeZone = task.Archive.TimeZone,
        Clock = environment.Clock,
    });

    private ArticleIndex OpenForUpdate(Archive archive)
    {
        var index = ArticleIndex.Open(archive.IndexFile, folder: new(archive.Folder));
        index.Clock = environment.Clock;
        return index;
    }

    private BrowserOptions OptionsFor(AppTask.Browse task, ArticleArchive archive, bool canUpdate)
    {
        var look = new LookSettings(environment).Of(task.Configuration.Preferences);
        var pictures = look.IsLinear ? null : PictureMeans.Of(task.Configuration.Preferences.Pictures, look.IsAscii, environment.Variable);
        return OptionsFor(task, archive) with
        {
            Look = look,
            Pictures = pictures is null ? null : new PictureLoader(new PictureFiles(new ArticleFolder(task.Archive.Folder)), pictures),
            AwaitsPictures = pictures is { AwaitsTerminal: true },
            Updates = canUpdate,
        };
    }

    private BrowserOptions OptionsFor(AppTask.Browse task, ArticleArchive archive) => new()
    {
        Query = task.QueryText.Trim(),
        ArchiveName = TextCleaner.CleanLine(Path.GetFileName(Path.TrimEndingDirectorySeparator(task.Archive.Folder))),
        Archive = archive,
        Typeset = (article, room) => Typesetter.Typeset(
            article, new TypesetOptions(room, environment.Clock.GetUtcNow(), task.Archive.TimeZone)
            {
                Settings = task.Configuration.Preferences.Text.For(isTerminal: true),
                CutsTitle = true,
            }),
        Settings = task.Configuration.Preferences.Text.For(isTerminal: true),
        OpenAddress = new DesktopOpener(environment.Variable).Open,
        OpenFile = new DesktopOpener(environment.Variable).OpenFile,
        Clock = environment.Clock,
        Say = environment.Say,
        Interrupted = environment.Interrupted,
        HasSnippets = task.Configuration.Preferences.HasSnippets,
        Folds = task.Configuration.Preferences.FoldsCopies,
        ReadingWatch = ReadingFile is { } file ? new SystemReadingWatch(file, environment.Clock) : null,
        Watch = environment.WatchOver(new ArticleFolder(task.Archive.Folder)),
    };
}
