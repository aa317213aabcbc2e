namespace Tui.Core.Articles.Matter;

/// <summary>The languages of front matter.</summary>
internal enum MatterLanguage
{
    None,
    Yaml,
    Json,
    Toml,
}

/// <summary>An article's text, divided.</summary>
/// <param name="Language">What the front matter is written in.</param>
/// <param name="Matter">The front matter without its fences.</param>
/// <param name="MatterLine">The line in the file on which it begins, from 1.</param>
/// <param name="Body">The rest.</param>
internal readonly record struct SplitText(
    MatterLanguage Language, string Matter, int MatterLine, string Body)
{
    /// <summary>Whether the fence after the front matter was there.</summary>
    public bool IsClosed { get; init; } = true;
}
