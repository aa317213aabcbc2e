using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Updating;

namespace Tui.Tests.Indexing.Updating;

public sealed class ParsePipelineTests
{
    private const int Files = 1000;

    [Fact]
    public void Every_file_comes_out_once()
    {
        using var pipeline = new ParsePipeline(_ => Named(Files), Parse, CancellationToken.None);

        Assert.Equal(Named(Files).Select(PathOf), Take(pipeline).Select(PathOf).Order(StringComparer.Ordinal));
        pipeline.Finish();
    }

    [Fact]
    public void Files_are_named_by_one_thread_at_a_time()
    {
        var (inside, most) = (0, 0);
        IEnumerable<FoundFile> Watched()
        {
            foreach (var file in Named(Files))
            {
                most = Math.Max(most, Interlocked.Increment(ref inside));
                Thread.SpinWait(200);
                Interlocked.Decrement(ref inside);
                yield return file;
            }
        }

        using var pipeline = new ParsePipeline(_ => Watched(), Parse, CancellationToken.None);

        Assert.Equal(Files, Take(pipeline).Count);
        Assert.Equal(1, most);
    }

    [Fact]
    public void What_is_read_first_comes_out_before_the_next_is_named()
    {
        using var taken = new ManualResetEventSlim();
        IEnumerable<FoundFile> Waiting(CancellationToken stop)
        {
            yield return Named(1).Single();
            taken.Wait(stop);
        }

        using var pipeline = new ParsePipeline(Waiting, Parse, CancellationToken.None);
        Assert.True(pipeline.TryTake(Timeout.InfiniteTimeSpan, out var file));
        Assert.NotNull(file);

        taken.Set();
        Assert.Empty(Take(pipeline));
    }

    [Fact]
    public void Not_much_more_is_read_than_is_taken()
    {
        var parsed = 0;
        var pipeline = new ParsePipeline(
            _ => Named(int.MaxValue), file => Parse(file, Interlocked.Increment(ref parsed)), CancellationToken.None);
        using (pipeline)
        {
            for (var i = 0; i < Files; i++)
                pipeline.TryTake(Timeout.InfiniteTimeSpan, out _);
        }

        Assert.InRange(parsed, Files, Files + 10_000);
    }

    [Fact]
    public void A_look_that_fails_is_heard_of()
    {
        static IEnumerable<FoundFile> Failing() => Named(Files).Concat(Named(1).Select<FoundFile, FoundFile>(_ => throw new IOException("gone")));
        using var pipeline = new ParsePipeline(_ => Failing(), Parse, CancellationToken.None);

        Take(pipeline);

        Assert.Equal("gone", Assert.Throws<IOException>(pipeline.Finish).Message);
    }

    [Fact]
    public void A_file_whose_reading_fails_is_heard_of()
    {
        using var pipeline = new ParsePipeline(
            _ => Named(Files), file => Parse(file, file.File.Size == 500 ? throw new FormatException("a bug") : 0), CancellationToken.None);

        Take(pipeline);

        Assert.Equal("a bug", Assert.Throws<FormatException>(pipeline.Finish).Message);
    }

    [Fact]
    public void Stopped_while_files_are_waited_for_it_ends()
    {
        using var stop = new CancellationTokenSource();
        static IEnumerable<FoundFile> Endless(CancellationToken token)
        {
            token.WaitHandle.WaitOne();
            token.ThrowIfCancellationRequested();
            yield break;
        }

        using var pipeline = new ParsePipeline(Endless, Parse, stop.Token);
        stop.Cancel();

        Assert.Empty(Take(pipeline));
        Assert.ThrowsAny<OperationCanceledException>(pipeline.Finish);
    }

    private static List<ParsedFile> Take(ParsePipeline pipeline)
    {
        var files = new List<ParsedFile>();
        while (pipeline.TryTake(Timeout.InfiniteTimeSpan, out var file))
        {
            if (file is not null)
                files.Add(file);
        }

        return files;
    }

    private static IEnumerable<FoundFile> Named(int count)
        => Enumerable.Range(0, count).Select(i => new FoundFile(new($"{i:0000}.md", i, 0), null));

    private static ParsedFile Parse(FoundFile file) => Parse(file, 0);

    private static ParsedFile Parse(FoundFile file, int number) => new(file, null, IsRead: number >= 0);

    private static string PathOf(FoundFile file) => file.File.Path;

    private static string PathOf(ParsedFile file) => file.Found.File.Path;
}
