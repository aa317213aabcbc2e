using Tui.Core.Articles;

namespace Tui.Core.Indexing;

/// <summary>Reads one file and makes of it what is stored in the index.</summary>
internal sealed class FileParser(ArticleFolder folder, ArticleParsing parsing)
{
    /// <summary>The entry of a file; null where the file is gone. A file that cannot be read gives one with a problem.</summary>
    public IndexEntry? Parse(ArticleFile file)
    {
        try
        {
            return parsing.EntryOf(file, parsing.Read(file.Path, folder.Read(file.Path)));
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException && !IsNameBroken(file))
        {
            return null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // Not stored as read: it is tried again the next time.
            var article = parsing.Read(file.Path, []);
            var problem = new ArticleProblem(file.Path, 1, $"The file cannot be read ({ReasonOf(e)}); only its name is shown.");
            return parsing.EntryOf(file with { Modified = KnownFile.NotRead }, article with { Problems = [problem] });
        }
    }

    /// <summary>A name that is not UTF-8 cannot be given back to the file system, which then finds no such file.</summary>
    private static bool IsNameBroken(ArticleFile file) => file.Path.Contains('\uFFFD', StringComparison.Ordinal);

    private static string ReasonOf(Exception e) => e switch
    {
        UnauthorizedAccessException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "its name is not valid UTF-8",
        _ => "input/output error",
    };
}
