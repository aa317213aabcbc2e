using Tui.Core.Typesetting;

namespace Tui.Core.Settings;

/// <summary>All that a reader sets: how text is set, and how the interface shows it.</summary>
public sealed record ReaderPreferences
{
    /// <summary>What holds where nothing is said.</summary>
    public static ReaderPreferences Default { get; } = new();

    /// <summary>How text is set.</summary>
    public TypesetSettings Text { get; init; } = TypesetSettings.Default;

    /// <summary>The theme's name: one of those that come with the program, or that of a file in the themes' folder.</summary>
    public string Theme { get; init; } = "default";

    /// <summary>What dividers, rules and marks are made of.</summary>
    public LineDrawing Lines { get; init; }

    /// <summary>Whether lists show a line of each article under its title.</summary>
    public bool HasSnippets { get; init; }

    /// <summary>Whether lists show only the newest of articles that are copies of each other.</summary>
    public bool FoldsCopies { get; init; } = true;

    /// <summary>How pictures are shown.</summary>
    public PictureSetting Pictures { get; init; }

    /// <summary>Whether a screen reader reads the screen out: one pane, no drawn lines, the cursor where the reader is.</summary>
    public bool ForScreenReader { get; init; }
}

/// <summary>How the pictures of articles are shown.</summary>
public enum PictureSetting
{
    /// <summary>As the terminal can; not at all over SSH, nor as characters in fewer than 256 colours.</summary>
    Auto,

    /// <summary>By the graphics protocol of kitty.</summary>
    Kitty,

    /// <summary>By the inline images of iTerm2.</summary>
    ITerm2,

    /// <summary>As coloured characters, by the program <c>chafa</c>.</summary>
    Chafa,

    /// <summary>Not at all.</summary>
    Off,
}

/// <summary>What dividers, rules and marks are made of.</summary>
public enum LineDrawing
{
    /// <summary>Unicode's, unless the locale names another encoding.</summary>
    ByLocale,

    /// <summary>Unicode's: <c>│ ─ ● ★</c>.</summary>
    Unicode,

    /// <summary>ASCII's: <c>| - o *</c>.</summary>
    Ascii,
}
