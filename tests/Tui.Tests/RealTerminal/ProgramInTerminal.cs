using Tui.Tests.Support;
using Xunit.Abstractions;

namespace Tui.Tests.RealTerminal;

/// <summary>The program on the articles that come with it, in a real terminal, with folders of its own.</summary>
internal sealed class ProgramInTerminal(TemporaryFolder folder, ITestOutputHelper output)
{
    /// <summary>The program's file.</summary>
    public static string Executable { get; } = Path.Combine(
        Repository.Root, "src", "Tui", "bin", Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd('/')))!, "net10.0", "tui");

    /// <summary>The command that starts it, for a shell.</summary>
    public string Command =>
        $"env LC_ALL=C.UTF-8 XDG_CACHE_HOME={folder["cache"]} XDG_STATE_HOME={folder["state"]} XDG_CONFIG_HOME={folder["config"]} "
        + $"{Executable} {Path.Combine(Repository.Root, "sample-articles")}";

    /// <summary>Starts a shell command in a terminal of a size; null where tmux is absent, which is said.</summary>
    public Tmux? Start(int columns, int rows, string command) =>
        Needed.IsThere("tmux", Tmux.IsInstalled, output) ? new Tmux(columns, rows, command) : null;
}
