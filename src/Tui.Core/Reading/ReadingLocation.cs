namespace Tui.Core.Reading;

/// <summary>Where the reading state is kept.</summary>
public static class ReadingLocation
{
    /// <summary>
    /// <c>$XDG_STATE_HOME/tui/reading.db</c>; null where no folder is named that is the user's own, so that nothing
    /// is kept.
    /// </summary>
    /// <param name="environment">The value of an environment variable; null where it is not set.</param>
    public static string? For(Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        return StateFolder(environment) is { } folder ? Path.Join(folder, "tui", "reading.db") : null;
    }

    /// <summary>A path that is not absolute counts as none, as the XDG base directories have it.</summary>
    private static string? StateFolder(Func<string, string?> environment)
    {
        if (environment("XDG_STATE_HOME") is { } state && Path.IsPathFullyQualified(state))
            return state;
        if (environment("LOCALAPPDATA") is { } local && Path.IsPathFullyQualified(local))
            return local;
        return environment("HOME") is { } home && Path.IsPathFullyQualified(home) ? Path.Join(home, ".local", "state") : null;
    }
}
