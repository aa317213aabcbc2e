using System.Drawing;
using System.Globalization;
using System.Text;
using Tui.Text.Machine;

namespace Tui.Browsing.Pictures;

/// <summary>Pictures made by the program <c>chafa</c>: of characters, or decoded for a terminal that decodes PNG alone.</summary>
internal sealed class CharacterPictures
{
    private const int LongestOutput = 1 << 20;
    private const int MostPixelOutput = 32 << 20;

    // In lower rows a picture looks coarse. Some versions make rows of 8 pixels, some of 20.
    private const int FinePixels = 16;
    private const int CoarsePixels = 8;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    private readonly ExternalProgram _chafa;
    private readonly string[] _style;

    private CharacterPictures(ExternalProgram chafa, string[] style) => (_chafa, _style) = (chafa, style);

    /// <summary>Looks for the program; null where there is none.</summary>
    /// <param name="isAscii">Whether only ASCII is to be used.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    public static CharacterPictures? Find(bool isAscii, Func<string, string?> environment)
    {
        var colors = new NamedTerminal(environment).IsColorless ? "none" : "full";

        // Blocks are in every font.
        var symbols = isAscii ? "ascii" : "block+space";
        return ExternalProgram.Find("chafa", environment) is { } chafa
            ? new(chafa, ["--format=symbols", "--animate=off", $"--colors={colors}", $"--symbols={symbols}"])
            : null;
    }

    /// <summary>A picture as characters; null where the program fails.</summary>
    /// <param name="file">The file's full path, so that it is no option.</param>
    /// <param name="cells">The cells that it is to fill.</param>
    public LoadedPicture? Draw(string file, Size cells) =>
        _chafa.Read([.. _style, "--stretch", SizeOption(cells), file], Patience, LongestOutput) is { Length: > 0 } output
            ? new LoadedPicture.Drawn(DrawnText.Read(Encoding.UTF8.GetString(output), cells))
            : null;

    /// <summary>A picture of any format as kitty takes it; null where the program fails.</summary>
    /// <param name="file">The file's full path, so that it is no option.</param>
    /// <param name="cells">The cells that it is to fill.</param>
    public LoadedPicture? Decode(string file, Size cells) => Pixels(file, cells) switch
    {
        { Pixels: { } pixels } when pixels.Height < FinePixels * cells.Height =>
            Pixels(file, new(cells.Width * FinePixels / CoarsePixels, cells.Height * 2 * FinePixels / CoarsePixels)),
        var picture => picture,
    };

    private static string SizeOption(Size cells) => string.Create(CultureInfo.InvariantCulture, $"--size={cells.Width}x{cells.Height}");

    private LoadedPicture.Data? Pixels(string file, Size cells) =>
        _chafa.Read(["--format=kitty", "--animate=off", "--stretch", SizeOption(cells), file], Patience, MostPixelOutput) is { Length: > 0 } output
            ? PixelOutput.Read(Encoding.ASCII.GetString(output))
            : null;
}
