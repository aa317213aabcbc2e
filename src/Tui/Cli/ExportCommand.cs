using Tui.Core.Articles;
using Tui.Core.Exporting;
using Tui.Core.Indexing;
using Tui.Core.Typesetting;

namespace Tui.Cli;

/// <summary>Writes the articles that were asked for, in their order.</summary>
internal sealed class ExportCommand(AppEnvironment environment)
{
    public int Run(AppTask.Export task)
    {
        using var index = new UpdatedIndex(environment).Open(task.Archive);
        var articles = index.Stream(task.Selection);
        if (task.Request.Limit is { } limit)
            articles = articles.Take(limit);

        var export = new ArticleExport(
            new ArticleFolder(task.Archive.Folder),
            new ArticleReader(task.Archive.TimeZone),
            problem => environment.Error.WriteLine(ProblemLine.Of(problem)));
        return Write(export, articles, task) == 0 ? ExitCodes.NothingMatched : ExitCodes.Done;
    }

    private int Write(ArticleExport export, IEnumerable<ArticleSummary> articles, AppTask.Export task)
    {
        var format = FormatOf(task);
        try
        {
            return task.Request.Target switch
            {
                ExportTarget.ToFile target => WriteFile(export, articles, format, target.Path),
                ExportTarget.ToFolder target => export.WriteEach(
                    articles, format, new ExportFolder(target.Path, ".txt"), environment.Interrupted),
                _ => export.WriteAll(articles, format, environment.Output, environment.Interrupted),
            };
        }
        catch (Exception problem) when (task.Request.Target is not ExportTarget.StandardOutput
            && problem is IOException or UnauthorizedAccessException)
        {
            throw new UserFacingException($"Cannot write the export: {problem.Message}");
        }
    }

    private int WriteFile(ArticleExport export, IEnumerable<ArticleSummary> articles, IArticleFormat format, string path)
    {
        using var file = new ExportFile(path);
        var count = export.WriteAll(articles, format, file.Stream, environment.Interrupted);
        file.Complete();
        return count;
    }

    private IArticleFormat FormatOf(AppTask.Export task) => task.Request.Format switch
    {
        ExportFormat.Json => new JsonFormat(),
        ExportFormat.JsonLines => new JsonLinesFormat(),
        ExportFormat.Csv => new CsvFormat(),
        _ when task.Request.Width is { } width => new TypesetFormat(new TypesetOptions(
            width, environment.Clock.GetUtcNow(), task.Archive.TimeZone, environment.Culture)),
        _ => new TextFormat(task.Archive.TimeZone),
    };
}
