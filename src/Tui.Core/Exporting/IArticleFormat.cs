using Tui.Core.Articles;

namespace Tui.Core.Exporting;

/// <summary>
/// A format that articles are written in, as text in UTF-8. What stands around the articles is apart from them, so
/// that they can be written one by one, however many there are.
/// </summary>
public interface IArticleFormat
{
    /// <summary>What stands before the first article.</summary>
    string Opening { get; }

    /// <summary>What stands between two articles.</summary>
    string Divider { get; }

    /// <summary>What stands after the last article.</summary>
    string Closing { get; }

    /// <summary>One article. Called by several threads at once.</summary>
    string Format(Article article);
}
