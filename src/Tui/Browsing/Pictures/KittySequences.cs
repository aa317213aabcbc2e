using System.Drawing;
using System.Globalization;

namespace Tui.Browsing.Pictures;

/// <summary>Commands of kitty's graphics protocol. None of them is answered.</summary>
internal static class KittySequences
{
    // The protocol's own limit, and as many bytes as make so much base64.
    private const int PartBytes = 4096 / 4 * 3;

    /// <summary>Sends a picture and has its parts drawn where placeholders stand for them.</summary>
    /// <param name="number">The number that the terminal is to know it by.</param>
    /// <param name="picture">The picture.</param>
    /// <param name="cells">The cells that it fills.</param>
    public static IEnumerable<string> Send(int number, LoadedPicture.Data picture, Size cells)
    {
        var bytes = picture.Bytes;
        var format = picture.Pixels is { } pixels ? string.Create(CultureInfo.InvariantCulture, $"32,o=z,s={pixels.Width},v={pixels.Height}") : "100";
        for (var start = 0; start < bytes.Length; start += PartBytes)
        {
            var part = Convert.ToBase64String(bytes, start, Math.Min(PartBytes, bytes.Length - start));
            var more = start + PartBytes < bytes.Length ? 1 : 0;
            yield return start == 0 ? Command($"a=t,f={format},i={number},q=2,m={more};{part}") : Command($"m={more},q=2;{part}");
        }

        yield return Command($"a=p,U=1,i={number},c={cells.Width},r={cells.Height},q=2");
    }

    /// <summary>Takes a picture away, with what the terminal keeps of it.</summary>
    public static string Delete(int number) => Command($"a=d,d=I,i={number},q=2");

    private static string Command(FormattableString command) => $"\e_G{command.ToString(CultureInfo.InvariantCulture)}\e\\";
}
