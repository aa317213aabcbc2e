using Tui.Core.Articles;

namespace Tui.Core.Reading;

/// <summary>What an article is known by to the reading state.</summary>
/// <param name="Key">Its content's key: the same wherever its file stands.</param>
/// <param name="Path">Its file's path below the archive's folder: finds it again when it was edited.</param>
/// <param name="Title">Its title, which must be the same then.</param>
public sealed record ArticleIdentity(ArticleKey Key, string Path, string Title);
