namespace Tui.Core.Indexing.Folders;

/// <summary>Finds where a path really leads when every symbolic link in it is followed.</summary>
internal static class RealPath
{
    /// <summary>As many links as a kernel follows before it calls them a loop.</summary>
    private const int MostLinks = 40;

    /// <summary>The full path without links; null where it leads in circles or cannot be read.</summary>
    public static string? Of(string path)
    {
        var followed = 0;
        var full = Path.GetFullPath(path);
        var resolved = Path.GetPathRoot(full)!;
        var rest = new Stack<string>(PartsOf(full, resolved));
        while (rest.TryPop(out var name))
        {
            var next = Path.Join(resolved, name);
            if (LinkTargetOf(next) is not { } target)
            {
                resolved = next;
                continue;
            }

            if (++followed > MostLinks)
                return null;
            var from = Path.GetFullPath(target, resolved);
            resolved = Path.GetPathRoot(from)!;
            foreach (var part in PartsOf(from, resolved))
                rest.Push(part);
        }

        return resolved;
    }

    /// <summary>The names below the root, the last one first.</summary>
    private static IEnumerable<string> PartsOf(string full, string root)
        => full[root.Length..]
            .Split([Path.DirectorySeparatorChar, Path.AltDirectorySeparatorChar], StringSplitOptions.RemoveEmptyEntries)
            .Reverse();

    private static string? LinkTargetOf(string path)
    {
        try
        {
            return new FileInfo(path).LinkTarget;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
