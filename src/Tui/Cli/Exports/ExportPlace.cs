using Tui.Core.Exporting;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;

namespace Tui.Cli.Exports;

/// <summary>
/// Finds where an export goes, and sees to it that nothing is lost there: never to the archive's own files, nor over a
/// file that is there already unless that was said.
/// </summary>
/// <param name="folder">The archive's folder.</param>
/// <param name="replaces">Whether files that are there are written over.</param>
/// <param name="mayReplace">Whether the user can ask for that.</param>
internal sealed class ExportPlace(ArticleFolder folder, bool replaces, bool mayReplace = true)
{
    /// <summary>The place that a path means.</summary>
    /// <param name="named">The path as it was typed.</param>
    /// <param name="currentFolder">What it starts from.</param>
    /// <param name="format">What is to be written there.</param>
    /// <exception cref="UserFacingException">It is not to be written there.</exception>
    public ExportTarget Of(string named, string currentFolder, ExportFormat format)
    {
        // A separator at the end says that a folder is meant; making the path full keeps it.
        var path = Path.GetFullPath(named, currentFolder);
        if (!ExportFolder.IsMeantBy(path))
            return OfFile(named, path);
        if (format != ExportFormat.Text)
            throw new UserFacingException($"'{named}' is a folder; this format is written to one file.");
        return folder.Holds(path)
            ? throw new UserFacingException($"'{named}' is in the archive, where its files would be articles; choose a folder elsewhere.")
            : new ExportTarget.ToFolder(path, replaces, mayReplace);
    }

    private ExportTarget.ToFile OfFile(string named, string path)
    {
        if (folder.Holds(path) && Path.Exists(path))
            throw new UserFacingException($"'{named}' is one of the archive's own files, which are never written to; choose another place.");
        if (folder.Holds(path) && ArticleFolder.IsArticleName(Path.GetFileName(path)))
            throw new UserFacingException($"'{named}' would be an article of the archive; choose another name or place.");
        return replaces || !ExportFile.IsTaken(path)
            ? new(path, replaces)
            : throw new UserFacingException(mayReplace
                ? (Phrase)$"'{named}' is there already; --force writes over it."
                : $"'{named}' is there already; choose another name.");
    }
}
