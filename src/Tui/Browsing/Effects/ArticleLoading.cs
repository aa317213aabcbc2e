using System.Collections.Immutable;
using Tui.Browsing.Articles;
using Tui.Browsing.Listing;
using Tui.Browsing.Pictures;
using Tui.Core.Articles;
using Tui.Core.Finding;
using Tui.Core.Language;
using Tui.Core.Querying;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Browsing.Effects;

/// <summary>Reads articles from their files, whole or a line of each.</summary>
/// <param name="archive">The archive.</param>
/// <param name="typeset">Sets an article for a width in cells.</param>
/// <param name="pictures">Keeps room for its pictures; null where none are shown.</param>
internal sealed class ArticleLoading(IArchive archive, Func<Article, TextRoom, TypesetArticle> typeset, PictureLoader? pictures)
{
    /// <summary>A line of each article that is asked for.</summary>
    public BrowserAction.SnippetsLoaded LoadSnippets(BrowserEffect.LoadSnippets load)
    {
        var phrases = SearchedPhrases.Of(load.Scope, TextField.Body);
        return new(load.Scope.Query, load.Generation, [.. load.Paths.Select(path => new Snippet(path, SnippetOf(path, phrases)))]);
    }

    private string SnippetOf(string path, ImmutableArray<SearchPhrase> phrases)
    {
        try
        {
            return TextSnippet.Of(ArticleContent.TextOf(archive.Load(path)), phrases);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // That it is gone is said where it is opened.
            return "";
        }
    }

    /// <summary>An article, set; or why it cannot be read.</summary>
    public BrowserAction LoadArticle(ArticleRequest request)
    {
        try
        {
            var article = archive.Load(request.Path);
            var text = typeset(article, request.Room);
            var pictured = pictures?.Set(request.Path, text, request.Pictures);
            return new BrowserAction.ArticleLoaded(request, pictured?.Text ?? text) { Pictures = pictured?.Pictures ?? [] };
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            var isGone = exception is FileNotFoundException or DirectoryNotFoundException;
            var reason = isGone ? (Phrase)$"The file '{TextCleaner.CleanLine(request.Path)}' is gone." : UnusableException.ReasonOf(exception);
            return new BrowserAction.ArticleFailed(request, reason) { IsGone = isGone };
        }
    }
}
