using Tui.Core.Settings;
using Tui.Text.Machine;

namespace Tui.Browsing.Pictures;

/// <summary>How pictures can be shown, as the settings and the environment tell. The terminal is not asked here.</summary>
internal sealed class PictureMeans
{
    private readonly PictureProtocol? _protocol;
    private readonly Func<CharacterPictures?> _characters;

    private PictureMeans(PictureProtocol? protocol, Func<CharacterPictures?> characters) =>
        (_protocol, _characters) = (protocol, characters);

    /// <summary>Whether pictures are to be shown only once the terminal has said that it has them.</summary>
    public bool AwaitsTerminal { get; private init; }

    /// <summary>The means; null where no pictures are to be shown.</summary>
    /// <param name="setting">What the reader wants.</param>
    /// <param name="isAscii">Whether marks are made of ASCII.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    public static PictureMeans? Of(PictureSetting setting, bool isAscii, Func<string, string?> environment)
    {
        // A picture takes longer over a slow line than anybody waits for it.
        var terminal = new NamedTerminal(environment);
        if (setting == PictureSetting.Off || (setting == PictureSetting.Auto && terminal.IsRemote))
            return null;

        PictureProtocol? protocol = setting switch
        {
            _ when terminal.IsMultiplexed => null,
            PictureSetting.Kitty => PictureProtocol.Kitty,
            PictureSetting.ITerm2 => PictureProtocol.ITerm2,
            PictureSetting.Chafa => null,
            _ when terminal.HasInlineImages => PictureProtocol.ITerm2,
            _ when terminal.HasKittyPictures => PictureProtocol.Kitty,
            _ => null,
        };

        // In fewer colours nobody knows what they show.
        var isPoor = terminal.IsDumb || (setting == PictureSetting.Auto && protocol is null && !terminal.HasManyColors);
        var chafa = new Lazy<CharacterPictures?>(() => isPoor ? null : CharacterPictures.Find(isAscii, environment));
        return new(protocol, () => chafa.Value)
        {
            AwaitsTerminal = setting == PictureSetting.Auto && protocol == PictureProtocol.Kitty,
        };
    }

    /// <summary>The means where the terminal has said that it shows no pictures.</summary>
    public PictureMeans WithoutTerminal() => new(null, _characters);

    /// <summary>The longest file that is sent to a terminal, in bytes.</summary>
    // What is sent in a single string is held up by nothing, so that less of it is sent.
    public static long LongestOf(PictureProtocol protocol) => protocol == PictureProtocol.ITerm2 ? 1 << 20 : 4 << 20;

    /// <summary>How a file of a format is shown; null where it cannot be.</summary>
    /// <param name="format">The format.</param>
    /// <param name="length">The file's length in bytes.</param>
    public PictureProtocol? For(PictureFormat format, long length) => _protocol switch
    {
        PictureProtocol.Kitty when IsKittyFile(format, length) || _characters() is not null => _protocol,
        PictureProtocol.ITerm2 when length <= LongestOf(PictureProtocol.ITerm2) => _protocol,
        _ => _characters() is null ? null : PictureProtocol.Characters,
    };

    /// <summary>Whether kitty decodes a file itself: of files it does so with PNG alone.</summary>
    public static bool IsKittyFile(PictureFormat format, long length) => format == PictureFormat.Png && length <= LongestOf(PictureProtocol.Kitty);

    /// <summary>A file decoded for kitty; null where that fails.</summary>
    /// <param name="file">The file's full path.</param>
    /// <param name="view">The picture.</param>
    public LoadedPicture? Decode(string file, PictureView view) => _characters()?.Decode(file, view.Cells);

    /// <summary>A file as characters; null where that fails.</summary>
    /// <param name="file">The file's full path.</param>
    /// <param name="view">The picture.</param>
    public LoadedPicture? Draw(string file, PictureView view) => _characters()?.Draw(file, view.Cells);
}
