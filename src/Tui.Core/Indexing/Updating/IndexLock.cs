using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Updating;

/// <summary>One process at a time writes to an index; the others wait for their turn, and are told whose it is.</summary>
/// <remarks>
/// The turn is the lock of a file beside the index, which the system gives back when a process ends, however it ends. It
/// stays: were it deleted, two could hold a turn, each by a file of that name. Beside it another file, which is not
/// locked, holds the number of the process and the name of its host; it was modified when the turn began.
/// </remarks>
internal static class IndexLock
{
    private const string Ending = "-writer";

    private const string HolderEnding = "-holder";

    private const int LongestHolder = 1024; // bytes

    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits for the turn to write to the index, or to make it anew, which lasts until what is returned is disposed.</summary>
    /// <param name="index">The index's file.</param>
    /// <param name="patience">How long to wait.</param>
    /// <exception cref="IndexBusyException">It was another's turn for too long.</exception>
    /// <exception cref="IOException">There can be no file beside the index.</exception>
    /// <exception cref="UnauthorizedAccessException">The file beside the index is another user's.</exception>
    public static IDisposable ToWrite(string index, TimeSpan patience)
    {
        var file = index + Ending;
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return Take(file);
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException))
            {
                if (Stopwatch.GetElapsedTime(start) >= patience)
                    throw new IndexBusyException($"The index '{index}' is being written by {HolderOf(file)}.", e);
                Thread.Sleep(BetweenTries);
            }
        }
    }

    private static FileStream Take(string file)
    {
        var turn = new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
        try
        {
            File.WriteAllText(file + HolderEnding, string.Create(
                CultureInfo.InvariantCulture, $"process {Environment.ProcessId} on {Environment.MachineName}"));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // It is being read, or another user's; then nobody is told.
        }

        return turn;
    }

    /// <summary>Whose turn it is, in words.</summary>
    private static string HolderOf(string file)
    {
        try
        {
            var holder = new FileInfo(file + HolderEnding);
            var name = Encoding.UTF8.GetString(RegularFile.Read(holder.FullName, LongestHolder));
            return string.Create(
                CultureInfo.InvariantCulture,
                $"{name} since {holder.LastWriteTimeUtc:yyyy-MM-dd HH:mm:ss} UTC");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return "another process";
        }
    }
}
