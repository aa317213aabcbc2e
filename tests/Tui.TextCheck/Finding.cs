namespace Tui.TextCheck;

/// <summary>What can be wrong with a set article.</summary>
public enum Fault
{
    /// <summary>Visible characters of the source are not in the set text.</summary>
    MissingText,

    /// <summary>A line is wider than the width.</summary>
    WideLine,

    /// <summary>A line starts with a closing mark.</summary>
    ClosingMarkAtStart,

    /// <summary>A line ends with an opening mark.</summary>
    OpeningMarkAtEnd,

    /// <summary>A dash or an ellipsis of two characters is divided between two lines.</summary>
    DividedMark,

    /// <summary>A line drawn for a terminal has other characters than the same line as it is read.</summary>
    DrawnDifferently,

    /// <summary>Reading or setting threw an exception.</summary>
    Exception,
}

/// <summary>Something wrong with one article at one width.</summary>
/// <param name="Fault">What is wrong.</param>
/// <param name="Path">The file's path below the archive's folder.</param>
/// <param name="Width">The width in cells.</param>
/// <param name="Count">How many characters are missing; else 1.</param>
/// <param name="Snippet">The source's text that is missing, or the line that is wrong.</param>
public sealed record Finding(Fault Fault, string Path, int Width, int Count, string Snippet)
{
    /// <summary>The longest snippet kept, in UTF-16 units.</summary>
    public const int LongestSnippet = 160;
}
