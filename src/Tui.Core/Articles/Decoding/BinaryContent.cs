using System.Buffers;

namespace Tui.Core.Articles.Decoding;

/// <summary>Tells files that hold no text, whatever their names say, from those that hold some.</summary>
internal static class BinaryContent
{
    // What is looked at, in bytes.
    private const int SampleLength = 8 * 1024;

    // Texts are damaged here and there; one byte in twenty, and so many, are no accident.
    private const int LeastControls = 32;
    private const int LeastShare = 20;

    // No text has them but by accident; tabs, line and page ends and the escapes of ISO 2022 are not among them.
    private static readonly SearchValues<byte> Controls = SearchValues.Create(
        [0, 1, 2, 3, 4, 5, 6, 7, 8, 0x0b, 0x0e, 0x0f, .. Enumerable.Range(0x10, 16).Where(value => value is not 0x1b).Select(value => (byte)value)]);

    private static readonly Kind[] Kinds =
    [
        new("a PNG picture", [0x89, .. "PNG\r\n"u8]),
        new("a JPEG picture", [0xff, 0xd8, 0xff]),
        new("a GIF picture", "GIF8"u8),
        new("a WebP picture or a sound", "RIFF"u8),
        new("a program (ELF)", [0x7f, .. "ELF"u8]),
        new("a program (Windows)", "MZ"u8),
        new("a program (Mach-O)", [0xcf, 0xfa, 0xed, 0xfe]),
        new("a ZIP archive or an office document", [.. "PK"u8, 3, 4]),
        new("a gzip archive", [0x1f, 0x8b, 8]),
        new("a 7z archive", [.. "7z"u8, 0xbc, 0xaf]),
        new("an xz archive", [0xfd, .. "7zXZ"u8]),
        new("a bzip2 archive", "BZh"u8) { At = 4, Then = [.. "1AY&SY"u8] },
        new("a PDF document", "%PDF-"u8) { At = 6, Then = [.. "."u8] },
        new("an office document", [0xd0, 0xcf, 0x11, 0xe0]),
        new("a SQLite database", "SQLite format 3"u8),
        new("a film", [0, 0, 0]) { At = 4, Then = [.. "ftyp"u8] },
        new("a sound", "ID3"u8),
        new("a sound or film", "OggS"u8),
    ];

    /// <summary>What a file holds instead of text, with its article; null where it holds text.</summary>
    public static string? KindOf(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (!sample.ContainsAny(Controls)) return null;
        foreach (var kind in Kinds)
        {
            if (kind.Begins(sample)) return kind.Name;
        }

        return IsMostlyControls(sample) && !IsUtf16(bytes) ? "bytes of another kind" : null;
    }

    private static bool IsMostlyControls(ReadOnlySpan<byte> sample)
    {
        var count = 0;
        foreach (var value in sample)
        {
            if (Controls.Contains(value)) count++;
        }

        return count >= LeastControls && count * LeastShare >= sample.Length;
    }

    // Halves of its characters are controls by themselves.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes.StartsWith<byte>([0xff, 0xfe]) || bytes.StartsWith<byte>([0xfe, 0xff])
        || (EncodingGuess.Of(bytes[..^(bytes.Length % 2)]) is { Name: "UTF-16", IsSure: true });

    /// <summary>A kind of file by its first bytes.</summary>
    private sealed class Kind(string name, ReadOnlySpan<byte> first)
    {
        // Where a name of letters ends and the header's numbers begin.
        private const int Header = 16;

        private readonly byte[] _first = first.ToArray();

        public string Name => name;

        public int At { get; init; }

        public byte[] Then { get; init; } = [];

        // A text may begin with the same letters, but no zero follows them.
        public bool Begins(ReadOnlySpan<byte> sample)
        {
            if (!sample.StartsWith(_first)) return false;
            if (Then.Length > 0) return sample.Length > At && sample[At..].StartsWith(Then);
            return _first.AsSpan().ContainsAnyExceptInRange((byte)' ', (byte)'~') || sample[..Math.Min(sample.Length, Header)].Contains((byte)0);
        }
    }
}
