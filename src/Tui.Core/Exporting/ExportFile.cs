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

    /// <summary>What is written.</summary>
    public Stream Stream { get; }

    /// <summary>Puts what was written in its place.</summary>
    public void Complete()
    {
        Stream.Dispose();
        if (_temporary is not null)
            File.Move(_temporary, _path, overwrite: true);
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

    private static string TargetOf(string path)
        => new FileInfo(path) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)!.FullName
            : path;
}
