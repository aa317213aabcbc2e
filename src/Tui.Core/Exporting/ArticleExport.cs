using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Exporting;

/// <summary>Reads articles again from their files and writes them, in order, few of them in memory at a time.</summary>
/// <param name="folder">Where the files are.</param>
/// <param name="reader">Reads them.</param>
/// <param name="problem">Told of each article that could not be read again and is left out.</param>
public sealed class ArticleExport(ArticleFolder folder, ArticleReader reader, Action<ArticleProblem> problem)
{
    private static readonly int MostAtOnce = 4 * Environment.ProcessorCount;

    /// <summary>Writes the articles one after another in a format.</summary>
    /// <param name="articles">Which articles; read as they are needed.</param>
    /// <param name="format">The format.</param>
    /// <param name="output">Where they go, in UTF-8; left open.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="IOException">The output cannot be written; a closed pipe is one.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public int WriteAll(
        IEnumerable<ArticleSummary> articles,
        IArticleFormat format,
        Stream output,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        using var writer = new StreamWriter(output, bufferSize: 1 << 16, leaveOpen: true);
        writer.Write(format.Opening);
        var count = 0;
        foreach (var (_, text) in Format(articles, format, cancellationToken))
        {
            if (count++ > 0)
                writer.Write(format.Divider);
            writer.Write(text);
        }

        writer.Write(format.Closing);
        return count;
    }

    /// <summary>Writes each article to a file of its own.</summary>
    /// <param name="articles">Which articles; read as they are needed.</param>
    /// <param name="format">The format; what it puts around articles is put around each.</param>
    /// <param name="target">The folder they go to.</param>
    /// <returns>How many were written.</returns>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public int WriteEach(
        IEnumerable<ArticleSummary> articles,
        IArticleFormat format,
        ExportFolder target,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(format);
        ArgumentNullException.ThrowIfNull(target);
        var count = 0;
        foreach (var (path, text) in Format(articles, format, cancellationToken))
        {
            target.Write(path, format.Opening + text + format.Closing);
            count++;
        }

        return count;
    }

    /// <summary>Reads and formats on all cores and gives the texts in order.</summary>
    private IEnumerable<(string Path, string Text)> Format(
        IEnumerable<ArticleSummary> articles, IArticleFormat format, CancellationToken cancellationToken)
    {
        var ahead = new Queue<(string Path, Task<string?> Text)>();
        foreach (var article in articles)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var path = article.Path;
            ahead.Enqueue((path, Task.Run(() => Format(path, format), cancellationToken)));
            if (ahead.Count < MostAtOnce)
                continue;
            if (Take(ahead) is { } taken)
                yield return taken;
        }

        while (ahead.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Take(ahead) is { } taken)
                yield return taken;
        }
    }

    private (string Path, string Text)? Take(Queue<(string Path, Task<string?> Text)> ahead)
    {
        var (path, task) = ahead.Dequeue();
        if (task.GetAwaiter().GetResult() is { } text)
            return (path, text);
        problem(new(path, 1, "The file cannot be read any more; it is left out."));
        return null;
    }

    private string? Format(string path, IArticleFormat format)
        => Read(path) is { } bytes ? format.Format(reader.Read(path, bytes)) : null;

    private byte[]? Read(string path)
    {
        try
        {
            return folder.Read(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
