using Tui.Core.Exporting;
using Tui.Core.Indexing;

namespace Tui.Cli;

/// <summary>Finds where an export goes, and sees to it that it is never to the archive's own files.</summary>
/// <param name="folder">The archive's folder.</param>
internal sealed class ExportPlace(ArticleFolder folder)
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
            return IsOfArchive(path) ? throw Refused(named) : new ExportTarget.ToFile(path);
        if (format != ExportFormat.Text)
            throw new UserFacingException($"'{named}' is a folder; this format is written to one file.");
        return folder.Holds(path) ? throw Refused(named) : new ExportTarget.ToFolder(path);
    }

    private bool IsOfArchive(string path)
        => folder.Holds(path) && (ArticleFolder.IsArticleName(Path.GetFileName(path)) || Path.Exists(path));

    private static UserFacingException Refused(string named)
        => new($"Nothing is written to the archive's own files; choose another place than '{named}'.");
}
