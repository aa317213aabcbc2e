using System.Collections.Concurrent;
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

    private readonly PictureMeans _withoutTerminal = means.WithoutTerminal();

    private volatile bool _isRefused;

    // What is known of the pictures of the article that was set last: it is set again at every other width.
    private volatile KnownHeaders _known = new("");

    // No room is kept for them again, unless the file has changed since.
    private readonly ConcurrentDictionary<string, PictureStamp> _failed = new(StringComparer.Ordinal);

    private PictureMeans Means => _isRefused ? _withoutTerminal : means;

    /// <summary>Takes over whether the terminal shows pictures. For the thread of the interface.</summary>
    public void Use(bool terminal) => _isRefused = !terminal;

    /// <summary>Keeps lines free for the pictures of an article.</summary>
    /// <param name="article">The article's file.</param>
    /// <param name="text">The article.</param>
    /// <param name="room">The room for each picture; null where none is to be shown.</param>
    public PicturedArticle Set(string article, TypesetArticle text, PictureRoom? room)
    {
        var left = MostPictures;
        var known = _known;
        if (known.Article != article)
            _known = known = new(article);
        return room is null || !PictureSteps.MayHaveAny(text) ? new(text, []) : PictureSetter.Set(text, Find);

        PictureView? Find(string address, int columns) => left-- > 0 && files.Find(article, address) is { } file
            && files.StampOf(file) is { } stamp && _failed.GetValueOrDefault(file) != stamp
            && known.Of(file, stamp, files) is { } header && IsShown(header) && Means.For(header.Format, stamp.Length) is not null
                ? new(file, header.Format, room.CellsFor(header, columns))
                : null;
    }

    /// <summary>Reads a picture. Where that fails, no room is kept for it from then on.</summary>
    public LoadedPicture Load(PictureView view)
    {
        // As the file was before: what it becomes meanwhile may be shown.
        var stamp = files.StampOf(view.File);
        if (stamp is not null && Read(view, stamp.Length) is { } picture)
            return picture;
        if (stamp is not null)
            _failed[view.File] = stamp;
        return LoadedPicture.Missing.Instance;
    }

    private static bool IsShown(PictureHeader header) => header.Width > LargestIcon || header.Height > LargestIcon;

    private LoadedPicture? Read(PictureView view, long length) => Means.For(view.Format, length) switch
    {
        null => null,
        PictureProtocol.Kitty when !PictureMeans.IsKittyFile(view.Format, length) =>
            Means.Decode(files.FullPathOf(view.File), view) ?? Means.Draw(files.FullPathOf(view.File), view),
        PictureProtocol.Characters => Means.Draw(files.FullPathOf(view.File), view),
        { } protocol => files.Read(view.File, PictureMeans.LongestOf(protocol)) is { Length: > 0 } bytes && IsWhole(view.Format, bytes)
            ? new LoadedPicture.Data(protocol, bytes)
            : null,
    };

    // A terminal draws nothing of a file that is cut off. ISO/IEC 15948, 11.2.5: the last chunk says that it is the last.
    private static bool IsWhole(PictureFormat format, byte[] bytes) => format != PictureFormat.Png || bytes.AsSpan().LastIndexOf("IEND"u8) > 0;

    /// <summary>The headers of an article's pictures, each read once as long as its file stays as it is.</summary>
    private sealed class KnownHeaders(string article)
    {
        private readonly ConcurrentDictionary<string, KnownHeader> _headers = new(StringComparer.Ordinal);

        public string Article => article;

        public PictureHeader? Of(string file, PictureStamp stamp, PictureFiles files)
        {
            if (_headers.TryGetValue(file, out var known) && known.Stamp == stamp)
                return known.Header;
            var header = files.HeaderOf(file);
            _headers[file] = new(stamp, header);
            return header;
        }
    }

    /// <summary>What a file's header says, as long as it stays as it was; no struct, of which dictionaries are compiled at the start.</summary>
    private sealed record KnownHeader(PictureStamp Stamp, PictureHeader? Header);
}
