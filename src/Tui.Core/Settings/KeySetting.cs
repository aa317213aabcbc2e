using System.Collections.Immutable;

namespace Tui.Core.Settings;

/// <summary>Keys that a user has chosen for an action.</summary>
/// <param name="Action">The action's name as it was written.</param>
/// <param name="Keys">The keys as they were written; none where the action is to have none.</param>
/// <param name="Line">The line in the configuration file, from 1.</param>
public sealed record KeySetting(string Action, ImmutableArray<string> Keys, int Line);
