using Tui.Core.Articles;

namespace Tui.Core.Indexing;

/// <summary>How a file becomes an article and an article the text that is searched. Used by several threads at once.</summary>
/// <param name="Settings">What the outcome depends on besides the file; when it changes, every file is read again.</param>
/// <param name="Read">A path below the folder and a file's bytes → the article. Never fails.</param>
/// <param name="TextOf">An article → its body as text.</param>
internal sealed record ArticleParsing(string Settings, Func<string, byte[], Article> Read, Func<Article, string> TextOf);
