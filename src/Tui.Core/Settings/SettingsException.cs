using Tui.Core.Language;

namespace Tui.Core.Settings;

/// <summary>A mistake in a configuration file.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="reason">What is wrong, for the user to read.</param>
public sealed class SettingsException(int line, Phrase reason) : Exception(reason?.ToString())
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;

    /// <summary>What is wrong, to be put into the user's language.</summary>
    public Phrase Reason { get; } = reason ?? "";
}
