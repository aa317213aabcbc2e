namespace Tui.Core.Articles;

/// <summary>A link in an article's body: its text on one line, and its address as written.</summary>
public sealed record ArticleLink(string Text, string Address);
