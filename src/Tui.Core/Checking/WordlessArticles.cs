using Tui.Core.Articles;
using Tui.Core.Articles.Decoding;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Checking;

/// <summary>Names the files whose articles have no words in their body, and no picture either. Each file is read for it.</summary>
/// <param name="folder">The archive's folder.</param>
/// <param name="reader">Reads its articles.</param>
public sealed class WordlessArticles(ArticleFolder folder, ArticleReader reader)
{
    /// <summary>The wordless ones of articles of which no character of text is known, on all cores, in no order.</summary>
    /// <param name="articles">The articles' paths below the folder, divided by <c>/</c>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ArticleProblem> Of(IReadOnlyList<string> articles, CancellationToken cancellation) =>
        articles.AsParallel().WithCancellation(cancellation).Select(Of).OfType<ArticleProblem>();

    // Of what is gone, and of what is no text, the index tells.
    private ArticleProblem? Of(string path)
    {
        if (folder.TryRead(path) is not { } bytes || BinaryContent.KindOf(bytes) is not null)
            return null;
        if (IsBlank(bytes))
            return new(path, 1, "the file is empty");
        var article = reader.Read(path, bytes);
        return ArticleLength.Of(article).Characters > 0 || ArticleContent.ImagesOf(article).Any()
            ? null
            : new(path, 1, "the body holds no words");
    }

    private static bool IsBlank(ReadOnlySpan<byte> bytes) => !bytes.ContainsAnyExcept(" \t\r\n\ufeff"u8);
}
