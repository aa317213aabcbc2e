namespace Tui.Core.Typesetting;

/// <summary>What an article is set for.</summary>
/// <param name="Room">The cells that there are.</param>
/// <param name="Now">The moment from which an article's age is counted.</param>
/// <param name="TimeZone">The time zone in which dates are printed.</param>
public sealed record TypesetOptions(TextRoom Room, DateTimeOffset Now, TimeZoneInfo TimeZone)
{
    /// <summary>Options for lines that are all set in the same width, in cells, 1 or more.</summary>
    public TypesetOptions(int width, DateTimeOffset now, TimeZoneInfo timeZone)
        : this(TextRoom.Of(width), now, timeZone)
    {
    }

    /// <summary>The width of running text, in cells.</summary>
    public int Width => Room.Width;

    /// <summary>
    /// Whether a title of many lines, and what stands under it, is cut so that it leaves room for the text, as suits a pane;
    /// what is written somewhere has all of it.
    /// </summary>
    public bool CutsTitle { get; init; }

    /// <summary>How the reader wants text to be set. The measure is in <see cref="Width"/> already.</summary>
    public TypesetSettings Settings { get; init; } = TypesetSettings.Default;
}
