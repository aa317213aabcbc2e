using Tui.Browsing.Marks;
using Tui.Cli.Parsing;
using Tui.Core.Articles;
using Tui.Core.Exporting;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;
using Tui.Core.Querying;
using Tui.Core.Reading;
using Tui.Core.Typesetting;

namespace Tui.Cli.Exports;

/// <summary>Writes the articles that were asked for, in their order.</summary>
internal sealed class ExportCommand(AppEnvironment environment)
{
    public int Run(AppTask.Export task)
    {
        using var index = new UpdatedIndex(environment).Open(task.Archive, Tell);
        using var reading = task.Selection.Query.AsksForReadingState ? ReadingOf(task.Archive, index) : null;
        if (task.Selection.Query is not Query.All)
            TellCoverage(index);
        var articles = index.Stream(task.Selection);
        if (task.Request.Limit is { } limit)
            articles = articles.Take(limit);

        if (new ExportWriter(environment, task.Archive, Tell).Write(articles, FormatOf(task), task.Request.Target) > 0)
            return ExitCodes.Done;

        // On standard output one sees it, and a script asks for the exit code.
        if (task.Request.Target is not ExportTarget.StandardOutput)
            environment.Say($"tui: {(Phrase)$"No article matches; nothing was written."}");
        return ExitCodes.NothingMatched;
    }

    /// <summary>Says how far the query reaches where the index was left before all was read.</summary>
    private void TellCoverage(ArticleIndex index)
    {
        if (index.CountUnindexed() is not (> 0 and var unread))
            return;
        var all = index.Count(ArticleSelection.All);
        environment.Say($"tui: {(Phrase)$"searched {all - unread} of {Wording.Articles(all)}; the others have not been read yet."}");
    }

    /// <summary>Tells the index what the reader has marked and tagged.</summary>
    private ReadingKeeper ReadingOf(Archive archive, ArticleIndex index)
    {
        var reading = new ReadingKeeper(new ReadingKeeperParts
        {
            Index = index,
            File = ReadingLocation.For(environment.Variable),
            Archive = new ArticleFolder(archive.Folder).RealRoot,
            Clock = environment.Clock,
        });
        if (!reading.Refresh(make: false) && reading.Problem is { } problem)
            throw new UserFacingException(problem);
        index.Marks.Settle();
        return reading;
    }

    private void Tell(ArticleProblem problem) => environment.Tell(ProblemLine.Of(problem, environment.Language()));

    private IArticleFormat FormatOf(AppTask.Export task) => task.Request switch
    {
        { Format: ExportFormat.Text, Shape: { Width: { } width, Settings: var settings } } => new TypesetFormat(new TypesetOptions(
            settings.MeasureIn(width), environment.Clock.GetUtcNow(), task.Archive.TimeZone)
        {
            Settings = settings,
        }),
        var request => ExportFormats.Of(request.Format, task.Archive.TimeZone),
    };
}
