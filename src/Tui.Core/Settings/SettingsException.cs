namespace Tui.Core.Settings;

/// <summary>A mistake in a configuration file.</summary>
/// <param name="line">The line, from 1.</param>
/// <param name="message">What is wrong, for the user to read.</param>
public sealed class SettingsException(int line, string message) : Exception(message)
{
    /// <summary>The line, from 1.</summary>
    public int Line { get; } = line;
}
