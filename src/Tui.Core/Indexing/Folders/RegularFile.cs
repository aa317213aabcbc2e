namespace Tui.Core.Indexing.Folders;

/// <summary>Reads files whose names anybody may have chosen: a pipe or a device of that name is never opened.</summary>
/// <remarks>
/// Reading a pipe or a device might never end. The framework does not tell them from files, but they say that they
/// hold nothing, and so does nobody else who does; what holds nothing is not opened.
/// </remarks>
internal static class RegularFile
{
    /// <summary>All bytes of a file; none of a pipe or a device. Links are followed.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="longest">The most bytes that it may hold.</param>
    /// <exception cref="IOException">It is gone, too long, or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] Read(string path, long longest = long.MaxValue)
    {
        var length = LengthOf(path);
        if (length > longest)
            throw new IOException($"It is longer than {longest} bytes.");
        return length == 0 ? [] : File.ReadAllBytes(path);
    }

    /// <summary>The first bytes of a file that is known to hold any, and so to be no pipe. Links are followed.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="count">How many bytes at most.</param>
    /// <exception cref="IOException">It is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be read.</exception>
    public static byte[] ReadHead(string path, int count)
    {
        using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        var bytes = new byte[count];
        var read = stream.ReadAtLeast(bytes, count, throwOnEndOfStream: false);
        return read == count ? bytes : bytes[..read];
    }

    /// <summary>The file that a path leads to, its links followed; its length is 0 where it is a pipe or a device.</summary>
    /// <param name="path">The file's path.</param>
    public static FileInfo Find(string path)
    {
        var named = new FileInfo(path);
        return named.ResolveLinkTarget(returnFinalTarget: true) as FileInfo ?? named;
    }

    private static long LengthOf(string path) => Find(path).Length;
}
