using Tui.Core.Indexing.Following;
using Tui.Tests.Support;

namespace Tui.Tests.Cli;

public sealed class IndexWatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly ManualClock _clock = new();

    public IndexWatchTests() => _folder.Write("notes/a.md", "# A");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Tui_index_watch_takes_over_what_changes_until_it_is_interrupted()
    {
        using var stop = new CancellationTokenSource();
        var (watch, output) = (new FakeWatch(), new Lines());
        using var console = new ConsoleRun(_folder)
        {
            Clock = _clock,
            WatchOver = _ => watch,
            Interrupted = stop.Token,
            OutputInstead = output,
        };

        var running = Task.Run(() => console.Run("index", "notes", "--watch", "--json"));
        Assert.Contains("\"added\":1", await output.Next(), StringComparison.Ordinal);
        _folder.Write("notes/b.md", "# B");
        watch.Events!.Changed("b.md");
        await _clock.Armed();
        _clock.Advance(FolderFollower.Quiet);
        Assert.Contains("\"articles\":2,\"added\":1,\"changed\":0,\"removed\":0,\"unchanged\":1", await output.Next(), StringComparison.Ordinal);
        await stop.CancelAsync();

        Assert.Equal(ExitCodes.Interrupted, await running);
        Assert.Contains("Watching", console.Error, StringComparison.Ordinal);
        Assert.True(watch.IsDisposed);
    }

    [Fact]
    public async Task It_says_where_not_everything_can_be_watched_and_looks_from_time_to_time()
    {
        using var stop = new CancellationTokenSource();
        var output = new Lines();
        using var console = new ConsoleRun(_folder)
        {
            Clock = _clock,
            WatchOver = _ => new FakeWatch { Fails = true },
            Interrupted = stop.Token,
            OutputInstead = output,
        };

        var running = Task.Run(() => console.Run("index", "notes", "--watch", "--json"));
        await output.Next();
        _folder.Write("notes/b.md", "# B");
        await _clock.Armed();
        _clock.Advance(FolderFollower.BetweenLooks);
        Assert.Contains("\"articles\":2", await output.Next(), StringComparison.Ordinal);
        await stop.CancelAsync();
        await running;

        Assert.Contains("too many folders to watch", console.Error, StringComparison.Ordinal);
    }

    /// <summary>A stream whose lines are waited for.</summary>
    private sealed class Lines : MemoryStream
    {
        private readonly System.Threading.Channels.Channel<string> _lines = System.Threading.Channels.Channel.CreateUnbounded<string>();
        private string _rest = "";

        public Task<string> Next() => _lines.Reader.ReadAsync().AsTask().WaitAsync(TimeSpan.FromMinutes(2));

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            _rest += System.Text.Encoding.UTF8.GetString(buffer);
            while (_rest.IndexOf('\n', StringComparison.Ordinal) is >= 0 and var end)
            {
                _lines.Writer.TryWrite(_rest[..end]);
                _rest = _rest[(end + 1)..];
            }
        }

        public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
    }
}
