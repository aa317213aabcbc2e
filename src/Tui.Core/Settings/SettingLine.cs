namespace Tui.Core.Settings;

/// <summary>A line of a file of settings.</summary>
/// <param name="Name">The name.</param>
/// <param name="Value">The value as it was written.</param>
/// <param name="Line">Its line, from 1.</param>
public sealed record SettingLine(string Name, string Value, int Line);
