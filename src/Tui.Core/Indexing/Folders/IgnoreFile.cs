using System.Text;

namespace Tui.Core.Indexing.Folders;

/// <summary>The file <c>.tuiignore</c> of a folder.</summary>
internal static class IgnoreFile
{
    /// <summary>Its name.</summary>
    public const string Name = ".tuiignore";

    /// <summary>In bytes.</summary>
    private const long Longest = 1 << 20;

    /// <summary>The rules that hold in a folder.</summary>
    /// <param name="root">The archive's folder.</param>
    /// <param name="folder">The path of the folder below it, ending in <c>/</c>; empty for itself.</param>
    /// <param name="above">The rules of the folder above it.</param>
    /// <param name="unreadable">Told the path of a file that cannot be read, and why.</param>
    public static IgnoreRules? Read(string root, string folder, IgnoreRules? above, Action<string, string> unreadable)
    {
        var path = Path.Join(root, folder, Name);
        try
        {
            return File.Exists(path)
                ? new(above, folder, Encoding.UTF8.GetString(RegularFile.Read(path, Longest)).Split('\n'))
                : above;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            unreadable(folder + Name, e.Message);
            return above;
        }
    }
}
