using System.Globalization;
using Tui.Core.Indexing.Folders;

namespace Tui.Tests.Indexing.Folders;

public sealed class FilesAheadTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(1000)]
    public void Every_file_is_named_once_in_the_order_in_which_it_was_met(int count)
    {
        var files = Enumerable.Range(0, count).Select(Numbered).ToList();
        using var ahead = new FilesAhead(files, CancellationToken.None);

        Assert.Equal(files, ahead.Take());
    }

    [Fact]
    public void A_look_that_fails_is_heard_of()
    {
        using var ahead = new FilesAhead(FailAfter(300), CancellationToken.None);

        var failure = Assert.Throws<IOException>(() => ahead.Take().Count());

        Assert.Equal("gone", failure.Message);
    }

    [Fact]
    public void A_look_without_end_is_stopped()
    {
        const int Enough = 1_000_000;
        var looked = 0;
        using var reached = new ManualResetEventSlim();
        using (new FilesAhead(Endless(Count), CancellationToken.None))
            Assert.False(reached.Wait(TimeSpan.FromMilliseconds(200)), "it goes on ahead of who takes what it meets");

        Assert.True(looked < Enough);

        void Count()
        {
            if (++looked == Enough)
                reached.Set();
        }
    }

    [Fact]
    public void Who_takes_files_is_told_that_it_was_stopped()
    {
        using var stop = new CancellationTokenSource();
        using var ahead = new FilesAhead(Endless(() => { }), stop.Token);

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (var _ in ahead.Take())
                stop.Cancel();
        });
    }

    private static ArticleFile Numbered(int number) => new(number.ToString(CultureInfo.InvariantCulture) + ".md", number, number);

    private static IEnumerable<ArticleFile> FailAfter(int count)
    {
        for (var i = 0; i < count; i++)
            yield return Numbered(i);
        throw new IOException("gone");
    }

    private static IEnumerable<ArticleFile> Endless(Action told)
    {
        for (var i = 0; ; i++)
        {
            told();
            yield return Numbered(i);
        }
    }
}
