using System.Globalization;
using System.Text;
using Terminal.Gui.App;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Text;

namespace Tui.Tests.Support;

/// <summary>Runs the whole program in memory, with streams, clock and folders of the test's own.</summary>
internal sealed class ConsoleRun(TemporaryFolder folder) : IDisposable
{
    private readonly MemoryStream _output = new();
    private readonly StringWriter _error = new(CultureInfo.InvariantCulture);

    /// <summary>Which streams are terminals; none unless the test says so.</summary>
    public TerminalStreams Terminals { get; init; } = new(Input: false, Output: false, Error: false, Columns: () => null);

    /// <summary>The terminal's name, as <c>TERM</c> says it; null where it says nothing.</summary>
    public string? Term { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider Clock { get; init; } = new FixedClock(new DateTimeOffset(2021, 12, 1, 0, 0, 0, TimeSpan.Zero));

    /// <summary>Makes the watch over a folder.</summary>
    public Func<ArticleFolder, IFolderWatch> WatchOver { get; init; } = _ => new FakeWatch();

    /// <summary>Cancelled when the test interrupts.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Begins the interface; none is asked for unless the test says so.</summary>
    public Func<AmbiguousWidth, IApplication> CreateApplication { get; init; } =
        _ => throw new InvalidOperationException("No interface was asked for.");

    /// <summary>Standard output where the test brings its own.</summary>
    public Stream? OutputInstead { get; init; }

    /// <summary>What the program wrote to standard output.</summary>
    public string Output => Encoding.UTF8.GetString(_output.ToArray());

    /// <summary>What the program wrote to standard error.</summary>
    public string Error => _error.ToString();

    /// <summary>Runs the program.</summary>
    /// <returns>Its exit code.</returns>
    public int Run(params string[] args) => new App(new AppEnvironment
    {
        Output = OutputInstead ?? _output,
        Error = _error,
        Terminals = Terminals,
        Clock = Clock,
        WatchOver = WatchOver,
        Interrupted = Interrupted,
        TimeZone = TimeZoneInfo.Utc,
        Variable = name => name switch
        {
            "TERM" => Term,
            "XDG_CACHE_HOME" => Path.Combine(folder.FullPath, ".cache"),
            "XDG_CONFIG_HOME" => Path.Combine(folder.FullPath, ".config"),
            "XDG_STATE_HOME" => Path.Combine(folder.FullPath, ".state"),
            _ => null,
        },
        CurrentFolder = folder.FullPath,
        CreateApplication = CreateApplication,
    }).Run(args);

    public void Dispose()
    {
        _output.Dispose();
        _error.Dispose();
    }

    private sealed class FixedClock(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
