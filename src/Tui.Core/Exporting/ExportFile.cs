namespace Tui.Core.Exporting;

/// <summary>A file that is written under a temporary name beside its place and takes its place when it is whole.</summary>
/// <remarks>A pipe or a device has no place to be taken; it is written directly.</remarks>
public sealed class ExportFile : IDisposable
{
    private readonly string _path;
    private readonly string? _temporary;
    private bool _isComplete;

    /// <summary>Begins to write.</summary>
    /// <param name="path">Its place.</param>
    /// <param name="followLink">True where a symbolic link in its place stays and leads to the file; else it is replaced.</param>
    /// <exception cref="IOException">It cannot be written there.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written there.</exception>
    public ExportFile(string path, bool followLink = true)
    {
        _path = Path.GetFullPath(path);
        if (followLink && SpecialFile.TryOpen(_path) is { } special)
        {
            Stream = special;
            return;
        }

        if (followLink)
            _path = TargetOf(_path);
        _temporary = Path.Join(Path.GetDirectoryName(_path), $".tui-{Path.GetRandomFileName()}.tmp");
        Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write);
    }

    /// <summary>Whether it takes the place of a file that is there already.</summary>
    public bool Replaces { get; init; }

    /// <summary>Whether something would be lost by writing to a place: pipes, devices and empty files hold nothing.</summary>
    /// <param name="path">The place.</param>
    public static bool IsTaken(string path)
        => Directory.Exists(path) || (new FileInfo(path) is { Exists: true } file && !SpecialFile.IsOpenAlready(file) && LengthOf(file) > 0);

    /// <summary>What is written.</summary>
    public Stream Stream { get; }

    /// <summary>Puts what was written in its place.</summary>
    /// <exception cref="IOException">It is taken, and not to be replaced.</exception>
    public void Complete()
    {
        Stream.Dispose();
        if (_temporary is not null)
            File.Move(_temporary, _path, overwrite: Replaces || !IsTaken(_path));
        _isComplete = true;
    }

    /// <summary>Forgets what was written, unless it is complete.</summary>
    public void Dispose()
    {
        try
        {
            Stream.Dispose();
        }
        finally
        {
            if (!_isComplete && _temporary is not null)
                File.Delete(_temporary);
        }
    }

    // A link that leads nowhere holds nothing.
    private static long LengthOf(FileInfo file)
    {
        var held = file.ResolveLinkTarget(returnFinalTarget: true) is { } target ? new FileInfo(target.FullName) : file;
        return held.Exists ? held.Length : 0;
    }

    private static string TargetOf(string path)
        => new FileInfo(path) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
            : path;
}
