using System.Collections.Immutable;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Browsing.Pictures;

/// <summary>A picture that can be put on the screen.</summary>
internal abstract record LoadedPicture
{
    private LoadedPicture()
    {
    }

    /// <summary>One that the terminal draws from the file's bytes.</summary>
    /// <param name="Protocol">How they are sent.</param>
    /// <param name="Bytes">The file.</param>
    public sealed record Data(PictureProtocol Protocol, byte[] Bytes) : LoadedPicture;

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
