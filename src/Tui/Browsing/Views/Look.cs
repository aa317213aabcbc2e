using Tui.Browsing.Views.Themes;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>How the browser looks on its terminal.</summary>
/// <param name="Themes">The colours and styles.</param>
/// <param name="IsAscii">Whether lines and marks are made of ASCII.</param>
internal sealed record Look(ThemePair Themes, bool IsAscii = false)
{
    /// <summary>The usual look.</summary>
    public static Look Default { get; } = new(BuiltInThemes.Default);

    /// <summary>How wide the terminal draws ambiguous characters, which lines and marks are.</summary>
    public AmbiguousWidth Ambiguous { get; init; }

    /// <summary>Whether the screen is read out: one pane, in words, the cursor on the line where the reader is.</summary>
    public bool IsLinear { get; init; }

    /// <summary>Whether the terminal's ground is light.</summary>
    public bool IsLight { get; init; }

    /// <summary>The theme for the terminal's ground.</summary>
    public Theme Theme => IsLight ? Themes.Light : Themes.Dark;
}
