using System.Drawing;
using System.Globalization;

namespace Tui.Browsing.Pictures;

/// <summary>Commands of kitty's graphics protocol. None of them is answered.</summary>
internal static class KittySequences
{
    // The protocol's own limit, and as many bytes as make so much base64.
    private const int PartBytes = 4096 / 4 * 3;

    /// <summary>Sends a PNG file and has its parts drawn where placeholders stand for them.</summary>
    /// <param name="number">The number that the terminal is to know it by.</param>
    /// <param name="png">The file.</param>
    /// <param name="cells">The cells that it fills.</param>
    public static IEnumerable<string> Send(int number, byte[] png, Size cells)
    {
        for (var start = 0; start < png.Length; start += PartBytes)
        {
            var part = Convert.ToBase64String(png, start, Math.Min(PartBytes, png.Length - start));
            var more = start + PartBytes < png.Length ? 1 : 0;
            yield return start == 0 ? Command($"a=t,f=100,i={number},q=2,m={more};{part}") : Command($"m={more},q=2;{part}");
        }

        yield return Command($"a=p,U=1,i={number},c={cells.Width},r={cells.Height},q=2");
    }

    /// <summary>Takes a picture away, with what the terminal keeps of it.</summary>
    public static string Delete(int number) => Command($"a=d,d=I,i={number},q=2");

    private static string Command(FormattableString command) => $"\e_G{command.ToString(CultureInfo.InvariantCulture)}\e\\";
}
