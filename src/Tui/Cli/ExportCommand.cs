using System.Globalization;
using Tui.Browsing.Marks;
using Tui.Browsing.Views;
using Tui.Core.Articles;
using Tui.Core.Exporting;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Core.Reading;
using Tui.Core.Typesetting;

namespace Tui.Cli;

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

        var export = new ArticleExport(
            new ArticleFolder(task.Archive.Folder),
            new ArticleReader(task.Archive.TimeZone),
            Tell);
        return Write(export, articles, task) == 0 ? ExitCodes.NothingMatched : ExitCodes.Done;
    }

    /// <summary>Says how far the query reaches where the index was left before all was read.</summary>
    private void TellCoverage(ArticleIndex index)
    {
        if (index.CountUnindexed() is not (> 0 and var unread))
            return;
        var all = index.Count(ArticleSelection.All);
        environment.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"tui: searched {all - unread:N0} of {Wording.Articles(all)}; the others have not been read yet."));
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

    private void Tell(ArticleProblem problem) => environment.Error.WriteLine(ProblemLine.Of(problem));

    private int Write(ArticleExport export, IEnumerable<ArticleSummary> articles, AppTask.Export task)
    {
        var format = FormatOf(task);
        return task.Request.Target switch
        {
            ExportTarget.ToFile target => Guarded(target.Path, () => WriteFile(export, articles, format, target.Path)),
            ExportTarget.ToFolder target => Guarded(target.Path, () => export.WriteEach(
                articles, format, new ExportFolder(target.Path, ".txt"), environment.Interrupted)),
            _ => export.WriteAll(articles, format, environment.Output, environment.Interrupted),
        };
    }

    private static int Guarded(string path, Func<int> write)
    {
        try
        {
            return write();
        }
        catch (Exception problem) when (problem is IOException && !BrokenPipe.IsCauseOf(problem)
            || problem is UnauthorizedAccessException)
        {
            throw new UserFacingException($"Cannot write '{path}': {ReasonOf(problem)}.");
        }
    }

    /// <summary>Why it failed, without the name it failed under, which may be a temporary one.</summary>
    private static string ReasonOf(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException => "there is no such folder",
        PathTooLongException => "its name is too long",
        _ => problem.Message.Split(" : '")[0].TrimEnd('.'),
    };

    private int WriteFile(ArticleExport export, IEnumerable<ArticleSummary> articles, IArticleFormat format, string path)
    {
        using var file = new ExportFile(path);
        var count = export.WriteAll(articles, format, file.Stream, environment.Interrupted);

        // What a mistyped query finds is not to take the place of what was exported before.
        if (count > 0)
            file.Complete();
        return count;
    }

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
