using System.Drawing;
using System.Globalization;
using System.IO.Compression;

namespace Tui.Browsing.Pictures;

/// <summary>What a program wrote for kitty → the colours of a picture. It comes of a hostile file: nothing of it is passed on as it is.</summary>
internal static class PixelOutput
{
    private const int PixelBytes = 4;
    private const int LargestSide = 4096;
    private const string Begin = "\e_G";
    private const string End = "\e\\";

    /// <summary>Reads the picture; null where the output is none.</summary>
    public static LoadedPicture.Data? Read(string output)
    {
        var (pixels, filled, size) = (Array.Empty<byte>(), 0, Size.Empty);
        for (var at = output.IndexOf(Begin, StringComparison.Ordinal); at >= 0; at = output.IndexOf(Begin, at, StringComparison.Ordinal))
        {
            var end = output.IndexOf(End, at, StringComparison.Ordinal);
            if (end < 0)
                return null;
            var parts = output[(at + Begin.Length)..end].Split(';', 2);
            if (SizeIn(parts[0]) is { IsEmpty: false } told)
                (pixels, filled, size) = (new byte[told.Width * told.Height * PixelBytes], 0, told);

            // Each part is base64 of its own, padded at its end.
            if (parts.Length == 2)
            {
                if (!Convert.TryFromBase64String(parts[1], pixels.AsSpan(filled), out var count))
                    return null;
                filled += count;
            }

            at = end + End.Length;
        }

        return filled > 0 && filled == pixels.Length
            ? new(PictureProtocol.Kitty, Compressed(pixels)) { Pixels = size }
            : null;
    }

    private static Size SizeIn(string keys)
    {
        var pairs = keys.Split(',');
        return Array.IndexOf(pairs, "f=32") >= 0 ? new(Number("s="), Number("v=")) : Size.Empty;

        int Number(string key) => Array.Find(pairs, pair => pair.StartsWith(key, StringComparison.Ordinal)) is { } pair
            && int.TryParse(pair[key.Length..], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= LargestSide
            ? number
            : 0;
    }

    private static byte[] Compressed(byte[] pixels)
    {
        using var bytes = new MemoryStream();
        using (var stream = new ZLibStream(bytes, CompressionLevel.Fastest, leaveOpen: true))
            stream.Write(pixels);
        return bytes.ToArray();
    }
}
