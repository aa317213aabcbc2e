using Tui.Core.Typesetting;

namespace Tui.Core.Finding;

/// <summary>A part of the set text that was looked for.</summary>
/// <param name="Start">Where it begins, as <see cref="TypesetLine.Position"/> counts.</param>
/// <param name="End">Where it ends.</param>
public readonly record struct FoundText(int Start, int End);
