using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing.Folders;

namespace Tui.Core.Checking;

/// <summary>Finds the pictures of articles whose files the archive has lost. Each article's file is read for it.</summary>
/// <param name="folder">The archive's folder.</param>
/// <param name="reader">Reads its articles.</param>
public sealed class MissingPictures(ArticleFolder folder, ArticleReader reader)
{
    private readonly PictureFile _pictures = new(folder);

    /// <summary>The missing pictures of the articles, on all cores, in no order.</summary>
    /// <param name="articles">The articles' paths below the folder, divided by <c>/</c>.</param>
    /// <param name="cancellation">Stops it.</param>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public IEnumerable<ArticleProblem> Of(IReadOnlyList<string> articles, CancellationToken cancellation) =>
        articles.AsParallel().WithCancellation(cancellation).SelectMany(Of);

    private IEnumerable<ArticleProblem> Of(string path)
    {
        if (folder.TryRead(path) is not { } bytes)
            return []; // of which the index tells
        return ArticleContent.ImagesOf(reader.Read(path, bytes))
            .Select(image => image.Address)
            .Where(address => _pictures.IsMissing(path, address))
            .Select(address => new ArticleProblem(
                path, LineOf(address, bytes), $"a picture has lost its file ({address}); its caption stands alone"));
    }

    /// <summary>The line of the file on which an address stands first; 1 where it is written in another way.</summary>
    private static int LineOf(string address, ReadOnlySpan<byte> bytes)
    {
        foreach (var written in (string[])[address, Uri.UnescapeDataString(address)])
        {
            if (bytes.IndexOf(Encoding.UTF8.GetBytes(written)) is >= 0 and var at)
                return bytes[..at].Count((byte)'\n') + 1;
        }

        return 1;
    }
}
