using Tui.Cli.Parsing;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Updating;

namespace Tui.Cli;

/// <summary>Opens an archive's index and brings it up to date, with a progress bar where somebody watches.</summary>
internal sealed class UpdatedIndex(AppEnvironment environment)
{
    /// <summary>Who can go on without an update does not wait longer for another process that writes.</summary>
    private static readonly TimeSpan ShortPatience = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// The index, up to date unless it is read-only, was to be left as it is, is being written by another process, or cannot
    /// be written: that is then said on the error stream.
    /// </summary>
    /// <param name="unreadable">Told of each folder that could not be read.</param>
    /// <exception cref="UserFacingException">The index cannot be opened, or another process makes it anew.</exception>
    public ArticleIndex Open(Archive archive, Action<ArticleProblem> unreadable)
    {
        var index = OpenAsItIs(archive, out var canUpdate);
        if (!canUpdate)
            return index;
        index.Patience = ShortPatience;
        try
        {
            foreach (var problem in Update(index, archive).Problems)
                unreadable(problem);
        }
        catch (IndexException problem) when (problem.MayStillBeRead)
        {
            SayItIsRead(problem);
        }

        return index;
    }

    /// <summary>The index as it stands, for a reader that does not wait for an update.</summary>
    /// <param name="canUpdate">Whether it may be brought up to date.</param>
    /// <exception cref="UserFacingException">The index cannot be opened.</exception>
    public ArticleIndex OpenAsItIs(Archive archive, out bool canUpdate)
    {
        var index = archive.Update && !IsReadOnly(archive.IndexFile) ? Guarded(() => TryOpenForWriting(archive)) : null;
        canUpdate = index is not null;
        return index ?? Guarded(() => OpenReadOnly(archive));
    }

    /// <summary>The index, to be updated; null where it cannot be written but be read.</summary>
    private ArticleIndex? TryOpenForWriting(Archive archive)
    {
        try
        {
            return OpenToUpdate(archive);
        }
        catch (IndexException problem) when (problem.MayStillBeRead && CanBeRead(archive))
        {
            SayItIsRead(problem);
            return null;
        }
    }

    private static bool CanBeRead(Archive archive)
    {
        try
        {
            OpenReadOnly(archive).Dispose();
            return true;
        }
        catch (IndexException)
        {
            return false; // what kept it from being written says more
        }
    }

    private void SayItIsRead(IndexException problem) => environment.Say($"The index is read as it is now. {problem.Reason}");

    private static ArticleIndex OpenReadOnly(Archive archive) => OfFolder(ArticleIndex.OpenReadOnly(archive.IndexFile), archive);

    private static ArticleIndex OpenToUpdate(Archive archive)
        => OfFolder(ArticleIndex.Open(archive.IndexFile, folder: new(archive.Folder)), archive);

    /// <summary>The index as it stands, to be updated.</summary>
    /// <param name="rebuild">Whether it begins empty, so that every file is read again.</param>
    public static ArticleIndex OpenForWriting(Archive archive, bool rebuild = false) => Guarded(() =>
    {
        if (rebuild)
            ArticleIndex.Remake(archive.IndexFile);
        return OpenToUpdate(archive);
    });

    /// <summary>Brings an open index up to date.</summary>
    public IndexReport Update(ArticleIndex index, Archive archive)
    {
        var watched = new IndexProgressBar(environment);
        index.Clock = environment.Clock;
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
            throw new UserFacingException($"The index cannot be used; --index FILE or XDG_CACHE_HOME puts it elsewhere: {problem.Message}");
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
