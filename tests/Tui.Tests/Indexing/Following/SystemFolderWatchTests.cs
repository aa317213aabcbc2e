using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Following;

public sealed class SystemFolderWatchTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SystemFolderWatchTests() => _folder.Write("old/a.md", "A");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_article_that_is_written_changed_renamed_or_deleted_is_told_of()
    {
        using var told = new Told(_folder.FullPath);
        _folder.Write("old/b.md", "B");
        await told.Of("old/b.md");
        File.Move(_folder["old/a.md"], _folder["old/c.md"]);
        await told.Of("old/a.md");
        await told.Of("old/c.md");
        File.Delete(_folder["old/b.md"]);
        await told.Of("old/b.md");
    }

    [Fact]
    public async Task A_folder_that_comes_may_hold_anything()
    {
        using var told = new Told(_folder.FullPath);
        Directory.CreateDirectory(_folder["new"]);
        await told.Of("anything");
    }

    [Fact]
    public async Task What_is_no_article_is_not_told_of()
    {
        using var told = new Told(_folder.FullPath);
        _folder.Write("old/picture.png", "");
        _folder.Write("old/.hidden", "");
        _folder.Write("old/last.md", "Last");
        await told.Of("old/last.md");

        Assert.Equal(["old/last.md"], told.All.Distinct());
    }

    [Fact]
    public void A_folder_that_is_not_there_cannot_be_watched()
    {
        using var watch = new SystemFolderWatch(new(_folder["absent"]));

        Assert.ThrowsAny<IOException>(() => watch.Start(new(_ => { }, () => { }, () => { })));
    }

    private sealed class Told : IDisposable
    {
        private readonly SystemFolderWatch _watch;
        private readonly Lock _lock = new();
        private readonly List<(string Path, TaskCompletionSource Is)> _awaited = [];
        private readonly List<string> _unawaited = [];

        public Told(string folder)
        {
            _watch = new(new ArticleFolder(folder));
            _watch.Start(new(Take, () => Take("anything"), () => { }));
        }

        public List<string> All { get; } = [];

        public Task Of(string path)
        {
            lock (_lock)
            {
                if (_unawaited.Remove(path))
                    return Task.CompletedTask;
                var source = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
                _awaited.Add((path, source));
                return source.Task.WaitAsync(TimeSpan.FromMinutes(2)); // an event that never comes is a failure, not a wait
            }
        }

        public void Dispose() => _watch.Dispose();

        private void Take(string path)
        {
            lock (_lock)
            {
                All.Add(path);
                if (_awaited.FindIndex(awaited => awaited.Path == path) is >= 0 and var index)
                {
                    _awaited[index].Is.SetResult();
                    _awaited.RemoveAt(index);
                }
                else
                {
                    _unawaited.Add(path);
                }
            }
        }
    }
}
