using System.Diagnostics;
using System.Globalization;
using System.Text;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;
using Tui.Text;

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
                    throw Busy(index, e);
                Thread.Sleep(BetweenTries);
            }
        }
    }

    /// <summary>Makes sure that it is nobody's turn, without waiting and without taking it.</summary>
    /// <exception cref="IndexBusyException">It is another's turn.</exception>
    public static void RequireFree(string index)
    {
        try
        {
            // Shared, so that those who only ask are not in each other's way.
            using var asked = new FileStream(index + Ending, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        }
        catch (Exception e) when (e is DirectoryNotFoundException or FileNotFoundException or UnauthorizedAccessException)
        {
            // Nobody has ever written, or another user has; the writing itself will show.
        }
        catch (IOException e)
        {
            throw Busy(index, e);
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

    /// <summary>Says whose turn it is, first what matters most where there is little room for it.</summary>
    private static IndexBusyException Busy(string index, IOException cause)
    {
        try
        {
            var holder = new FileInfo(index + Ending + HolderEnding);
            var name = Named(TextCleaner.CleanLine(Encoding.UTF8.GetString(RegularFile.Read(holder.FullName, LongestHolder))));
            var since = holder.LastWriteTimeUtc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
            return new($"Another tui has been indexing since {since} UTC, {name}: {index}", cause);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new($"Another process is indexing: {index}", cause);
        }
    }

    // As it was written when the turn began.
    private static Phrase Named(string holder) => holder.Split(' ', 4) is ["process", var number, "on", var host]
        ? $"process {number} on {host}"
        : holder;
}
