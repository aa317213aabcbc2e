using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Indexing.Updating;

/// <summary>How a file becomes an article and an article the text that is searched. Used by several threads at once.</summary>
/// <param name="Settings">What the outcome depends on besides the file; when it changes, every file is read again.</param>
/// <param name="Read">A path below the folder and a file's bytes → the article. Never fails.</param>
/// <param name="TextOf">An article → its body as text.</param>
/// <param name="CharactersIn">That text → how many characters a reader counts in it.</param>
internal sealed record ArticleParsing(
    string Settings, Func<string, byte[], Article> Read, Func<Article, string> TextOf, Func<string, int> CharactersIn)
{
    /// <summary>Tells when a file is read; where it is null, none counts as modified just before.</summary>
    public TimeProvider? Clock { get; init; }

    /// <summary>The parsing of real files.</summary>
    /// <param name="timeZone">The zone of dates that name none.</param>
    /// <param name="clock">Tells when a file is read; null where that is not asked.</param>
    public static ArticleParsing In(TimeZoneInfo timeZone, TimeProvider? clock)
        => new(timeZone.Id, new ArticleReader(timeZone).Read, ArticleContent.TextOf, text => ArticleLength.Of(text).Characters)
        {
            Clock = clock,
        };

    /// <summary>What is stored of a file.</summary>
    public IndexEntry EntryOf(ArticleFile file, ArticleKey key, Article article)
    {
        var text = TextOf(article);
        return IndexEntry.Of(file, key, article, text) with { Characters = CharactersIn(text) };
    }
}
