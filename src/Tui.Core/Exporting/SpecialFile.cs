namespace Tui.Core.Exporting;

/// <summary>Tells what is to be written directly, pipes and devices, from regular files.</summary>
internal static class SpecialFile
{
    /// <summary>Opens a pipe or a device to write to it; null where the path leads to a regular file or to nothing.</summary>
    /// <param name="path">A full path. A pipe that nobody reads is waited for, as pipes are.</param>
    public static FileStream? TryOpen(string path)
    {
        if (!File.Exists(path))
            return null;

        // A link there stands for what this process has open, which may be a file with something in it already.
        var named = new FileInfo(path);
        if (IsOpenAlready(named))
            return new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);

        // The framework does not tell pipes and devices from files, but they hold nothing and cannot be cut.
        var target = named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
        if (OperatingSystem.IsWindows() || target.Length > 0)
            return null;
        var stream = new FileStream(path, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
        if (!CanBeCut(stream))
            return stream;
        stream.Dispose();
        return null;
    }

    /// <summary>Whether a file stands for what this process has open, such as <c>/dev/stdout</c>.</summary>
    public static bool IsOpenAlready(FileInfo file)
        => file.LinkTarget is not null
            && (file.FullName.StartsWith("/dev/", StringComparison.Ordinal) || file.FullName.StartsWith("/proc/", StringComparison.Ordinal));

    private static bool CanBeCut(FileStream stream)
    {
        if (!stream.CanSeek)
            return false;
        try
        {
            stream.SetLength(0);
            return true;
        }
        catch (Exception e) when (e is IOException or NotSupportedException or ArgumentException)
        {
            return false;
        }
    }
}
