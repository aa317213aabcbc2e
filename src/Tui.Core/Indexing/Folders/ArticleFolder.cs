using System.Collections.Immutable;

namespace Tui.Core.Indexing.Folders;

/// <summary>A folder of articles on disk: which of its files are articles.</summary>
/// <remarks>
/// Articles are files ending in <c>.md .markdown .html .htm .txt</c> at any depth. Hidden files and folders (but
/// not a file called <c>.md</c>, which is an article without a title), <c>node_modules</c> and what a <c>.tuiignore</c>
/// names (gitignore syntax, in any folder) are passed over. A
/// symbolic link is followed only to what lies inside the folder and is not found without it.
/// </remarks>
public sealed class ArticleFolder
{
    /// <summary>Names the folder; nothing is read yet.</summary>
    /// <param name="root">The folder's path.</param>
    public ArticleFolder(string root)
    {
        Root = Path.GetFullPath(root);
    }

    /// <summary>The folder's full path.</summary>
    public string Root { get; }

    /// <summary>The endings of article files, in lower case; case does not matter.</summary>
    public static ImmutableArray<string> Extensions { get; } = [".md", ".markdown", ".html", ".htm", ".txt"];

    /// <summary>Walks the folder, naming each article file once, in no order, as it is met.</summary>
    /// <param name="unreadable">Told the path of each folder below it that cannot be read, and why.</param>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    /// <exception cref="IOException">The folder itself cannot be read.</exception>
    public IEnumerable<ArticleFile> Walk(Action<string, string> unreadable)
    {
        ArgumentNullException.ThrowIfNull(unreadable);
        return Directory.Exists(Root)
            ? new FolderWalk(Root, unreadable).Walk()
            : throw new DirectoryNotFoundException($"There is no folder '{Root}'.");
    }

    /// <summary>Names those of some files that are articles, as a walk would.</summary>
    /// <param name="paths">Paths below the folder, divided by <c>/</c>.</param>
    /// <param name="unreadable">Told the path of each ignore file that cannot be read, and why.</param>
    internal IEnumerable<ArticleFile> LookAt(IEnumerable<string> paths, Action<string, string> unreadable)
        => new FileLook(Root, unreadable).At(paths);

    /// <summary>True where only a walk can tell what has become of some files.</summary>
    internal bool NeedsWalk(IEnumerable<string> paths) => paths.Any(new FileLook(Root, (_, _) => { }).NeedsWalk);

    /// <summary>The full path of one of its files.</summary>
    /// <param name="path">A path below the folder, divided by <c>/</c>.</param>
    public string FullPathOf(string path) => Path.Join(Root, path);

    /// <summary>One of its files as it is now.</summary>
    /// <param name="path">A path below the folder, divided by <c>/</c>.</param>
    /// <exception cref="IOException">It is gone.</exception>
    public ArticleFile Describe(string path)
    {
        var file = RegularFile.Find(FullPathOf(path));
        return new(path, file.Length, file.LastWriteTimeUtc.Ticks);
    }

    /// <summary>Reads one of its files; a pipe or a device of that name counts as an empty file.</summary>
    /// <param name="path">A path below the folder, divided by <c>/</c>.</param>
    /// <exception cref="IOException">It is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Read(string path) => RegularFile.Read(FullPathOf(path));

    /// <summary>Reads one of its files; null where it is gone or cannot be read.</summary>
    /// <param name="path">A path below the folder, divided by <c>/</c>.</param>
    public byte[]? TryRead(string path)
    {
        try
        {
            return Read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>Reads one of its files that has just been met, under the same conditions.</summary>
    internal byte[] Read(ArticleFile file)
    {
        if (file.MayBeMisnamed)
            return Read(file.Path);
        return file.Size == 0 ? [] : File.ReadAllBytes(FullPathOf(file.Path));
    }

    /// <summary>Reads the first bytes of one of its files that has just been met, under the same conditions.</summary>
    /// <param name="file">The file.</param>
    /// <param name="count">How many bytes at most.</param>
    internal byte[] ReadHead(ArticleFile file, int count)
        => file.Size == 0 && !file.MayBeMisnamed ? [] : RegularFile.ReadHead(FullPathOf(file.Path), (int)Math.Min(count, file.Size));

    /// <summary>Reads one of its files, under the same conditions.</summary>
    /// <param name="path">A path below the folder, divided by <c>/</c>.</param>
    /// <param name="longest">The most bytes that it may hold.</param>
    /// <exception cref="IOException">It is gone, too long, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public byte[] Read(string path, long longest) => RegularFile.Read(FullPathOf(path), longest);

    /// <summary>Reads the first bytes of one of its files, under the same conditions.</summary>
    /// <param name="path">A path below the folder, divided by <c>/</c>.</param>
    /// <param name="count">How many bytes at most.</param>
    public byte[] ReadHead(string path, int count) => ReadHead(Describe(path), count);

    /// <summary>True where a path, its links followed, is that of the folder or of something in it.</summary>
    /// <param name="path">A path, of something that need not be there.</param>
    public bool Holds(string path)
    {
        var ignoresCase = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS();
        return RealPath.Of(path) is { } real && WithSeparator(real).StartsWith(
            WithSeparator(RealRoot), ignoresCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal);
    }

    /// <summary>The full path of something in the folder, its links followed; null where it leads out of the folder.</summary>
    /// <param name="path">A path, of something that need not be there.</param>
    public string? RealPathOf(string path) => Holds(path) ? RealPath.Of(path) : null;

    private static string WithSeparator(string path)
        => Path.EndsInDirectorySeparator(path) ? path : path + Path.DirectorySeparatorChar;

    /// <summary>The folder's full path, links followed.</summary>
    public string RealRoot => RealPath.Of(Root) ?? Root;

    /// <summary>True for a folder that is passed over by its name, with all that is in it.</summary>
    internal static bool IsPassedOver(ReadOnlySpan<char> folderName) => folderName is ['.', ..] or "node_modules";

    /// <summary>True where a file of this name is an article.</summary>
    public static bool IsArticleName(ReadOnlySpan<char> name)
    {
        foreach (var extension in Extensions)
        {
            // A dot in front hides no article; what macOS leaves beside a file on a foreign disk begins with two marks.
            if (name.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
                return !name.StartsWith("._", StringComparison.Ordinal);
        }

        return false;
    }
}
