using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;

namespace Tui.Core.Indexing.Updating;

/// <summary>Reads files and makes of them what is stored in the index. Used by several threads at once.</summary>
internal sealed class FileParser(ArticleFolder folder, ArticleParsing parsing)
{
    /// <summary>So few files are read whole at once; of more, first only what a list needs.</summary>
    private const int Few = 256;

    private int _count;

    /// <summary>
    /// Reads one of the first files whole, of any other that is new only its head, and of one that may be what it was
    /// only its key.
    /// </summary>
    public ParsedFile ReadOrList(FoundFile found)
    {
        if (found.MayBeTouchedOnly)
            return Identify(found);
        if (Interlocked.Increment(ref _count) <= Few)
            return Read(found);
        return found.Known is null ? List(found) : new(found, null, IsRead: false);
    }

    /// <summary>Reads a file whole.</summary>
    public ParsedFile Read(FoundFile found) => new(found, Parse(found.File), IsRead: true);

    private ParsedFile Identify(FoundFile found)
    {
        try
        {
            var file = AsOfNow(found.File);
            return new(found, null, IsRead: false) { Key = ArticleKey.Of(folder.Read(file)), Modified = file.Modified };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Read(found);
        }
    }

    /// <summary>Reads a file whole that was met earlier, as it is now.</summary>
    public ParsedFile ReadAgain(FoundFile found)
    {
        try
        {
            return Read(found with { File = folder.Describe(found.File.Path) });
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Read(found); // which says what is wrong
        }
    }

    /// <summary>Reads what a list shows of a file.</summary>
    private ParsedFile List(FoundFile found)
    {
        var file = found.File;
        try
        {
            var head = ArticleHead.Of(folder.ReadHead(file, ArticleHead.Length)).ToArray();
            return new(found, IndexEntry.Listed(file, parsing.Read(file.Path, head)), IsRead: false);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Read(found); // which says what is wrong
        }
    }

    /// <summary>The entry of a file; null where the file is gone. A file that cannot be read gives one with a problem.</summary>
    private IndexEntry? Parse(ArticleFile file)
    {
        try
        {
            var now = AsOfNow(file);
            var bytes = folder.Read(file);
            return parsing.EntryOf(now, ArticleKey.Of(bytes), parsing.Read(file.Path, bytes));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException && !file.MayBeMisnamed)
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not stored as read: it is tried again the next time.
            var article = parsing.Read(file.Path, []);
            var problem = new ArticleProblem(file.Path, 1, $"the file cannot be read ({ReasonOf(e)}); only its name is shown");
            return parsing.EntryOf(
                file with { Modified = KnownFile.NotRead },
                ArticleKey.Of(Encoding.UTF8.GetBytes(file.Path)),
                article with { Problems = [problem] });
        }
    }

    /// <summary>
    /// The file as it is to be remembered when it is read now: one that was modified just before may be modified once more
    /// without another time, and so counts as one that is to be looked at again.
    /// </summary>
    private ArticleFile AsOfNow(ArticleFile file)
    {
        var now = parsing.Clock?.GetUtcNow().UtcTicks;
        return Math.Abs(now - file.Modified ?? long.MaxValue) < KnownFile.Fresh.Ticks
            ? file with { Modified = KnownFile.Unsettled(file.Modified) }
            : file;
    }

    private static Phrase ReasonOf(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "its name is not valid UTF-8",
        _ => "input/output error",
    };
}
