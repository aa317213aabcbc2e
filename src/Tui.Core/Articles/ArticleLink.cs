namespace Tui.Core.Articles;

/// <summary>
/// A link in an article's body: its text on one line, the caption where a picture is the link, empty where there is none; and
/// its address as written.
/// </summary>
public sealed record ArticleLink(string Text, string Address);
