using System.Collections.Immutable;
using System.Drawing;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Browsing.Pictures;

/// <summary>A picture that can be put on the screen.</summary>
internal abstract record LoadedPicture
{
    private LoadedPicture()
    {
    }

    /// <summary>One that the terminal draws.</summary>
    /// <param name="Protocol">How it is sent.</param>
    /// <param name="Bytes">The file.</param>
    public sealed record Data(PictureProtocol Protocol, byte[] Bytes) : LoadedPicture
    {
        /// <summary>The size in pixels where the bytes are no file but colours, red, green, blue and opacity, compressed (RFC 1950).</summary>
        public Size? Pixels { get; init; }
    }

    /// <summary>One made of characters.</summary>
    /// <param name="Rows">Its rows, each of runs from left to right.</param>
    public sealed record Drawn(ImmutableArray<ImmutableArray<PictureRun>> Rows) : LoadedPicture;

    /// <summary>One that is on its way, or that cannot be shown.</summary>
    public sealed record Missing : LoadedPicture
    {
        /// <summary>The one that there is.</summary>
        public static Missing Instance { get; } = new();
    }
}

/// <summary>Characters in one pair of colours.</summary>
internal sealed record PictureRun(string Text, Color Foreground, Color Background, bool IsReversed);

/// <summary>How pictures get onto a terminal.</summary>
internal enum PictureProtocol
{
    /// <summary>The graphics protocol of kitty, by its placeholder characters.</summary>
    Kitty,

    /// <summary>The inline images of iTerm2 (OSC 1337).</summary>
    ITerm2,

    /// <summary>As characters.</summary>
    Characters,
}
