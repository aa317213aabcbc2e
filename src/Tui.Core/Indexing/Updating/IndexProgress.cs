namespace Tui.Core.Indexing.Updating;

/// <summary>How far an update of the index has come.</summary>
/// <param name="Done">Files dealt with, those that had not changed included.</param>
/// <param name="Known">Files met so far; it grows until the folder has been walked.</param>
/// <param name="Path">The path of the file dealt with last.</param>
public readonly record struct IndexProgress(int Done, int Known, string Path);
