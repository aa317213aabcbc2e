namespace Tui.Text.Bidi;

/// <summary>A part of a line whose characters all run in one direction.</summary>
/// <param name="Start">The UTF-16 index of its first character as it is read.</param>
/// <param name="End">The index after its last.</param>
/// <param name="Direction">Where its characters run; from right to left, the last is drawn first.</param>
public readonly record struct DirectedRun(int Start, int End, TextDirection Direction);
