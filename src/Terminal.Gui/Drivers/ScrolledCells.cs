using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Cells that have moved together, up or down.</summary>
/// <param name="Top">The first row of those that they came from and went to.</param>
/// <param name="Bottom">The row after the last of these.</param>
/// <param name="By">How far up they moved, in rows; less than 0 for down.</param>
internal readonly record struct ScrolledCells(int Top, int Bottom, int By)
{
    /// <summary>The first column.</summary>
    internal int Left { get; init; }

    /// <summary>The column after the last.</summary>
    internal int Right { get; init; }

    /// <summary>How they are to be moved.</summary>
    internal ScrollWay Way { get; init; }

    /// <summary>Whether a row is one of theirs.</summary>
    internal bool Holds(int row) => row >= Top && row < Bottom;

    /// <summary>Whether two rows look the same in their columns.</summary>
    internal bool Match(ScreenRow one, ScreenRow other) => one.Matches(other, Left, Right);
}
