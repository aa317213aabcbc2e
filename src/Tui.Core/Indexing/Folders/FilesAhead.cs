using System.Collections.Concurrent;

namespace Tui.Core.Indexing.Folders;

/// <summary>Looks for files on a thread of its own, ahead of the one who takes them, but never far.</summary>
internal sealed class FilesAhead : IDisposable
{
    private const int FilesInBatch = 256;

    // Some 60,000 files: as many as are met while what is known of them is read, and of some 200 bytes each.
    private const int MostBatches = 240;

    private readonly BlockingCollection<ArticleFile[]> _batches = new(MostBatches);
    private readonly CancellationTokenSource _stop;
    private readonly Task _look;

    /// <summary>Begins to look.</summary>
    /// <param name="files">Names the files, as it finds them; runs on another thread.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public FilesAhead(IEnumerable<ArticleFile> files, CancellationToken cancellationToken)
    {
        _stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        _look = Task.Factory.StartNew(() => Look(files), _stop.Token, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <summary>The files, once.</summary>
    /// <exception cref="IOException">The looking failed; so with all that it throws.</exception>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ArticleFile> Take()
    {
        foreach (var batch in _batches.GetConsumingEnumerable(_stop.Token))
        {
            foreach (var file in batch)
                yield return file;
        }

        _look.GetAwaiter().GetResult();
    }

    /// <summary>Stops looking, and waits until it has stopped.</summary>
    public void Dispose()
    {
        _stop.Cancel();
        _ = Task.WaitAny(_look);
        _stop.Dispose();
        _batches.Dispose();
    }

    private void Look(IEnumerable<ArticleFile> files)
    {
        try
        {
            var batch = new ArticleFile[FilesInBatch];
            var count = 0;
            foreach (var file in files)
            {
                batch[count++] = file;
                if (count < batch.Length)
                    continue;
                _batches.Add(batch, _stop.Token);
                (batch, count) = (new ArticleFile[FilesInBatch], 0);
            }

            Array.Resize(ref batch, count);
            _batches.Add(batch, _stop.Token);
        }
        finally
        {
            _batches.CompleteAdding();
        }
    }
}
