using Tui.Core.Typesetting;

namespace Tui.Browsing.Pictures;

/// <summary>Puts the pictures of the archive's files into set articles, and reads them. For background threads.</summary>
/// <param name="files">The files.</param>
/// <param name="means">How they can be shown.</param>
internal sealed class PictureLoader(PictureFiles files, PictureMeans means)
{
    private const int MostPictures = 200;

    // Both sides no larger than that: a sign in the text, or what counts readers.
    private const int LargestIcon = 24;

    /// <summary>Keeps lines free for the pictures of an article.</summary>
    /// <param name="article">The article's file.</param>
    /// <param name="text">The article.</param>
    /// <param name="room">The room for each picture; null where none is to be shown.</param>
    public PicturedArticle Set(string article, TypesetArticle text, PictureRoom? room)
    {
        var left = MostPictures;
        return room is null || !PictureSteps.MayHaveAny(text) ? new(text, []) : PictureSetter.Set(text, Find);

        PictureView? Find(string address, int columns) => left-- > 0 && files.Find(article, address) is { } file
            && files.HeaderOf(file) is { } header && IsShown(header) && means.For(header.Format) is not null
                ? new(file, header.Format, room.CellsFor(header, columns))
                : null;
    }

    /// <summary>Reads a picture.</summary>
    public LoadedPicture Load(PictureView view) => Read(view) ?? LoadedPicture.Missing.Instance;

    private static bool IsShown(PictureHeader header) => header.Width > LargestIcon || header.Height > LargestIcon;

    private LoadedPicture? Read(PictureView view) => means.For(view.Format) switch
    {
        null => null,
        PictureProtocol.Characters => means.Draw(files.FullPathOf(view.File), view),
        { } protocol => files.Read(view.File, LongestOf(protocol)) is { Length: > 0 } bytes ? new LoadedPicture.Data(protocol, bytes) : null,
    };

    // What is sent in a single string is held up by nothing, so that less of it is sent.
    private static long LongestOf(PictureProtocol protocol) => protocol == PictureProtocol.ITerm2 ? 1 << 20 : 4 << 20;
}
