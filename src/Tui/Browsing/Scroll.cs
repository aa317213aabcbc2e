namespace Tui.Browsing;

/// <summary>Where a viewport stands over rows.</summary>
internal static class Scroll
{
    /// <summary>The nearest first row at which no row beyond the last is shown.</summary>
    public static int Clamp(int top, int height, int total) => Math.Clamp(top, 0, Math.Max(0, total - height));

    /// <summary>The nearest first row at which a row is on show.</summary>
    public static int Reveal(int top, int row, int height, int total) =>
        Clamp(Math.Clamp(top, Math.Max(0, row - Math.Max(1, height) + 1), Math.Max(0, row)), height, total);
}
