namespace Tui.Browsing.Views.Themes;

/// <summary>A theme as it is on a dark ground and on a light one.</summary>
internal sealed record ThemePair(Theme Dark, Theme Light);
