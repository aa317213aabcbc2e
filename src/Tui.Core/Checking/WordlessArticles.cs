using Tui.Core.Articles;
using Tui.Core.Articles.Decoding;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Checking;

/// <summary>Names the files whose articles have no words in their body.</summary>
/// <param name="folder">The archive's folder.</param>
public sealed class WordlessArticles(ArticleFolder folder)
{
    /// <summary>What is wrong with articles that are known to have no character of text.</summary>
    /// <param name="articles">The articles' paths below the folder, divided by <c>/</c>.</param>
    public IEnumerable<ArticleProblem> Of(IEnumerable<string> articles) => articles.SelectMany(Of);

    private IEnumerable<ArticleProblem> Of(string path)
    {
        byte[] bytes;
        try
        {
            bytes = folder.Read(path);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return []; // of which the index tells
        }

        if (BinaryContent.KindOf(bytes) is not null) return []; // as it does of what is no text
        return [new ArticleProblem(path, 1, IsBlank(bytes) ? "the file is empty" : "the body holds no words")];
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept(" \t\r\n\ufeff"u8);
}
