using System.Diagnostics;

namespace Tui.Core.Indexing;

/// <summary>One process at a time makes an index anew; the others wait for their turn.</summary>
internal static class IndexTurn
{
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(20);

    /// <summary>Waits for the turn, which lasts until what is returned is disposed.</summary>
    /// <remarks>The file beside the index stays: were it deleted, two could hold a turn, each by a file of that name.</remarks>
    /// <param name="file">The index's file.</param>
    /// <param name="patience">How long to wait.</param>
    /// <exception cref="IndexBusyException">It was another's turn for too long.</exception>
    /// <exception cref="IOException">There can be no file beside the index.</exception>
    public static IDisposable Wait(string file, TimeSpan patience)
    {
        var start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                return new FileStream(file + "-turn", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException e) when (e is not (DirectoryNotFoundException or FileNotFoundException))
            {
                if (Stopwatch.GetElapsedTime(start) >= patience)
                    throw new IndexBusyException($"Another process is making the index '{file}' anew.", e);
                Thread.Sleep(BetweenTries);
            }
        }
    }
}
