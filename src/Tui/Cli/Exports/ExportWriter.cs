using Tui.Cli.Parsing;
using Tui.Core.Articles;
using Tui.Core.Exporting;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;

namespace Tui.Cli.Exports;

/// <summary>Writes articles to their place, whichever way they were asked for.</summary>
/// <param name="environment">The outside world.</param>
/// <param name="archive">The archive.</param>
/// <param name="problem">Told of each article that could not be read again and is left out.</param>
internal sealed class ExportWriter(AppEnvironment environment, Archive archive, Action<ArticleProblem> problem)
{
    private const string Extension = ".txt";

    /// <summary>Writes them.</summary>
    /// <param name="articles">Which articles; read as they are needed, for a folder that is there already twice.</param>
    /// <param name="format">The format.</param>
    /// <param name="target">Where to. What is there stays where no article is written.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="UserFacingException">It cannot be written there.</exception>
    /// <exception cref="IOException">Standard output cannot be written; a closed pipe is one.</exception>
    public int Write(IEnumerable<ArticleSummary> articles, IArticleFormat format, ExportTarget target)
    {
        var export = new ArticleExport(new ArticleFolder(archive.Folder), new ArticleReader(archive.TimeZone), problem);
        return target switch
        {
            ExportTarget.ToFile file => Guarded(file.Path, () => WriteFile(export, articles, format, file)),
            ExportTarget.ToFolder folder => Guarded(folder.Path, () => WriteFolder(export, articles, format, folder)),
            _ => export.WriteAll(articles, format, environment.Output, environment.Interrupted),
        };
    }

    private int WriteFile(ArticleExport export, IEnumerable<ArticleSummary> articles, IArticleFormat format, ExportTarget.ToFile target)
    {
        using var file = new ExportFile(target.Path) { Replaces = target.Replaces };
        var count = export.WriteAll(articles, format, file.Stream, environment.Interrupted);

        // What a mistyped query finds is not to take the place of what was exported before.
        if (count > 0)
            file.Complete();
        return count;
    }

    private int WriteFolder(ArticleExport export, IEnumerable<ArticleSummary> articles, IArticleFormat format, ExportTarget.ToFolder target)
    {
        // Nothing is written where not all can be.
        if (!target.Replaces && new ExportFolder(target.Path, Extension).FirstTaken(articles.Select(article => article.Path)) is { } taken)
        {
            var file = Path.Join(target.Path, taken);
            throw new UserFacingException(target.MayReplace
                ? (Phrase)$"'{file}' is there already; nothing was written. --force writes over it."
                : $"'{file}' is there already; nothing was written. Choose another folder.");
        }

        return export.WriteEach(articles, format, new ExportFolder(target.Path, Extension) { Replaces = target.Replaces }, environment.Interrupted);
    }

    private static int Guarded(string path, Func<int> write)
    {
        try
        {
            return write();
        }
        catch (Exception problem) when ((problem is IOException && !BrokenPipe.IsCauseOf(problem))
            || problem is UnauthorizedAccessException)
        {
            throw new UserFacingException($"Cannot write '{path}': {ReasonOf(problem)}.");
        }
    }

    /// <summary>Why it failed, without the name it failed under, which may be a temporary one.</summary>
    private static Phrase ReasonOf(Exception problem) => problem switch
    {
        UnauthorizedAccessException => "permission denied",
        DirectoryNotFoundException => "there is no such folder",
        PathTooLongException => "its name is too long",
        _ => problem.Message.Split(" : '")[0].TrimEnd('.'),
    };
}
