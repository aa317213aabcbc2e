using Tui.Cli.Parsing;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Updating;

namespace Tui.Cli;

/// <summary>Opens an archive's index and brings it up to date, with a progress bar where somebody watches.</summary>
internal sealed class UpdatedIndex(AppEnvironment environment)
{
    /// <summary>
    /// The index, up to date unless it is read-only, was to be left as it is, or is being written by another process, which
    /// is then named on the error stream.
    /// </summary>
    /// <param name="unreadable">Told of each folder that could not be read.</param>
    /// <exception cref="UserFacingException">The index cannot be opened, or another process makes it anew.</exception>
    public ArticleIndex Open(Archive archive, Action<ArticleProblem> unreadable)
    {
        var index = OpenAsItIs(archive, out var canUpdate);
        if (!canUpdate)
            return index;
        try
        {
            foreach (var problem in Update(index, archive).Problems)
                unreadable(problem);
        }
        catch (IndexBusyException busy)
        {
            environment.Say($"{busy.Reason} It is read as it is now.");
        }

        return index;
    }

    /// <summary>The index as it stands, for a reader that does not wait for an update.</summary>
    /// <param name="canUpdate">Whether it may be brought up to date.</param>
    /// <exception cref="UserFacingException">The index cannot be opened.</exception>
    public static ArticleIndex OpenAsItIs(Archive archive, out bool canUpdate)
    {
        canUpdate = archive.Update && !IsReadOnly(archive.IndexFile);
        return canUpdate
            ? OpenForWriting(archive)
            : Guarded(() => OfFolder(ArticleIndex.OpenReadOnly(archive.IndexFile), archive));
    }

    /// <summary>The index as it stands, to be updated.</summary>
    /// <param name="rebuild">Whether it begins empty, so that every file is read again.</param>
    public static ArticleIndex OpenForWriting(Archive archive, bool rebuild = false) => Guarded(() =>
    {
        if (Path.GetDirectoryName(archive.IndexFile) is { } parent)
            Directory.CreateDirectory(parent);
        if (rebuild)
            ArticleIndex.Remake(archive.IndexFile);
        return OfFolder(ArticleIndex.Open(archive.IndexFile, folder: new(archive.Folder)), archive);
    });

    /// <summary>Brings an open index up to date.</summary>
    public IndexReport Update(ArticleIndex index, Archive archive)
    {
        var watched = new IndexProgressBar(environment);
        try
        {
            return watched.Run(progress => index.Update(
                new ArticleFolder(archive.Folder), archive.TimeZone, progress, environment.Interrupted));
        }
        catch (IOException problem)
        {
            throw new UserFacingException(problem.Message);
        }
    }

    private static ArticleIndex OfFolder(ArticleIndex index, Archive archive)
    {
        try
        {
            index.RequireFolder(new ArticleFolder(archive.Folder));
            return index;
        }
        catch
        {
            index.Dispose();
            throw;
        }
    }

    private static T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (IndexException problem)
        {
            throw new UserFacingException(problem.Reason);
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            throw new UserFacingException($"The index cannot be used: {problem.Message}");
        }
    }

    private static bool IsReadOnly(string file)
    {
        if (!File.Exists(file))
            return false;
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.ReadWrite, FileShare.ReadWrite | FileShare.Delete);
            return false;
        }
        catch (Exception problem) when (problem is UnauthorizedAccessException or IOException)
        {
            return true;
        }
    }
}
