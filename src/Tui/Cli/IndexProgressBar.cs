using Spectre.Console;
using Tui.Core.Indexing.Updating;
using Tui.Core.Language;

namespace Tui.Cli;

/// <summary>
/// Runs an update of the index and draws a bar on standard error while it lasts: only on a terminal, and only if
/// it lasts long enough to be seen.
/// </summary>
internal sealed class IndexProgressBar(AppEnvironment environment)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(300);

    private static readonly TimeSpan Refresh = TimeSpan.FromMilliseconds(100);

    public IndexReport Run(Func<IProgress<IndexProgress>, IndexReport> update)
    {
        var latest = new LatestProgress();
        if (!environment.Terminals.Error)
            return update(latest);

        var running = Task.Run(() => update(latest), CancellationToken.None);
        if (!HasEnded(running, Patience))
            Draw(running, latest);
        return running.GetAwaiter().GetResult();
    }

    private void Draw(Task running, LatestProgress latest)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(environment.Error) });
        console.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn())
            .Start(context =>
            {
                var bar = context.AddTask(environment.Language().Of("Indexing"));
                while (!HasEnded(running, Refresh))
                    Show(bar, latest.Value, environment.Language());
            });
    }

    private static void Show(ProgressTask bar, IndexProgress progress, Phrases language)
    {
        bar.MaxValue = Math.Max(1, progress.Known);
        bar.Value = progress.Done;
        bar.Description = language.Of($"Indexing {progress.Done} of {progress.Known}");
    }

    private static bool HasEnded(Task task, TimeSpan longest) => Task.WaitAny([task], longest) == 0;

    /// <summary>Keeps the newest report, for whoever looks.</summary>
    private sealed class LatestProgress : IProgress<IndexProgress>
    {
        private readonly Lock _lock = new();
        private IndexProgress _value;

        public IndexProgress Value
        {
            get
            {
                lock (_lock)
                    return _value;
            }
        }

        public void Report(IndexProgress value)
        {
            lock (_lock)
                _value = value;
        }
    }
}
