namespace Tui.Core.Reading;

/// <summary>How far the changes of what is the reader's own have been taken; the default is before the first.</summary>
/// <param name="Revision">The number of a change; it grows from change to change.</param>
/// <param name="Row">The row of the last article of that change that was taken.</param>
public readonly record struct ReadingCursor(long Revision, long Row);
