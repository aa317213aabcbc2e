using System.Text;

namespace Tui.Core.Articles.Decoding;

/// <summary>Finds the encoding that fits bytes which are not all UTF-8.</summary>
internal static class EncodingGuess
{
    // What is looked at to choose: so much from the first line with a byte beyond ASCII.
    private const int SampleLength = 32 * 1024;

    // Of a byte, in tenths of a nat: where bytes mean something, they cost 30 to 60 each.
    private const long MostCost = 75;

    private static readonly ScriptModel Simplified = new(
        "frequent-simplified", new(54936, 0xa1, 0xa3, 100), new(54936, 0xb0, 0xd7, 100), new(54936, 0xd8, 0xf7, 115), new(54936, 0x81, 0xfe, 135));

    private static readonly ScriptModel Traditional = new(
        "frequent-traditional", new(950, 0xa1, 0xa3, 100), new(950, 0xa4, 0xc6, 100), new(950, 0xc9, 0xf9, 120));

    private static readonly ScriptModel Japanese = new(
        "frequent-japanese", new(51932, 0xa1, 0xa5, 100), new(51932, 0xb0, 0xcf, 100), new(51932, 0xd0, 0xf4, 118));

    private static readonly ScriptModel Korean = new(
        "frequent-korean", new(949, 0xa1, 0xa3, 100), new(949, 0xb0, 0xc8, 95), new(949, 0x81, 0xfe, 140));

    private static readonly ScriptModel Latin = new("frequent-latin");
    private static readonly ScriptModel Cyrillic = new("frequent-cyrillic");

    private static readonly ScriptModel[] AnyScript = [Simplified, Traditional, Japanese, Korean, Latin, Cyrillic];

    private static readonly Candidate[] Candidates =
    [
        new(KnownEncoding.Of(1252), "Windows-1252", Latin),
        new(KnownEncoding.Of(54936), "GB18030", Simplified, Traditional),
        new(KnownEncoding.Of(950), "Big5", Traditional),
        new(KnownEncoding.Of(932), "Shift_JIS", Japanese),
        new(KnownEncoding.Of(51932), "EUC-JP", Japanese),
        new(KnownEncoding.Of(949), "EUC-KR", Korean),
        new(KnownEncoding.Of(1251), "Windows-1251", Cyrillic),
        new(KnownEncoding.Of(20866), "KOI8-R", Cyrillic),
        new(Encoding.UTF8, "UTF-8", AnyScript),
    ];

    private static readonly Candidate[] Utf16 =
        [new(Encoding.Unicode, "UTF-16", AnyScript), new(Encoding.BigEndianUnicode, "UTF-16", AnyScript)];

    /// <summary>The encoding, its name, and whether it fits well.</summary>
    public static (Encoding Encoding, string Name, bool IsSure) Of(ReadOnlySpan<byte> bytes)
    {
        var sample = SampleOf(bytes);
        var isEven = bytes.Length % 2 == 0 && sample.Length == Math.Min(bytes.Length, SampleLength);

        // UTF-16 of Latin text is UTF-8 too, with every other byte a zero.
        if (IsMostlyUtf8(sample))
            return isEven && sample.Count((byte)0) > sample.Length / 3 ? Best(sample, Utf16) : (Encoding.UTF8, "UTF-8", true);
        return Best(sample, isEven ? [.. Candidates, .. Utf16] : Candidates);
    }

    private static (Encoding Encoding, string Name, bool IsSure) Best(ReadOnlySpan<byte> sample, Candidate[] candidates)
    {
        var best = candidates[0];
        var least = long.MaxValue;
        foreach (var candidate in candidates)
        {
            var text = candidate.Encoding.GetString(sample);
            var cost = candidate.Models.Min(model => model.CostOf(text));
            if (cost >= least) continue;
            (best, least) = (candidate, cost);
        }

        return (best.Encoding, best.Name, least <= MostCost * sample.Length);
    }

    private static ReadOnlySpan<byte> SampleOf(ReadOnlySpan<byte> bytes)
    {
        var first = bytes.IndexOfAnyExceptInRange((byte)1, (byte)0x7f);
        var start = first > SampleLength / 2 ? bytes[..first].LastIndexOf((byte)'\n') + 1 : 0;
        start = Math.Max(start, first - (SampleLength / 2));
        return bytes[start..][..Math.Min(bytes.Length - start, SampleLength)];
    }

    /// <summary>
    /// Whether at most a few bytes are damaged in what is UTF-8 otherwise. By chance, other encodings hold sequences of
    /// three bytes that are valid so very rarely, and of two now and then.
    /// </summary>
    private static bool IsMostlyUtf8(ReadOnlySpan<byte> sample)
    {
        var (wide, wider, wrong) = (0, 0, 0);
        foreach (var character in Encoding.UTF8.GetString(sample))
        {
            if (character == '\uFFFD') wrong++;
            else if (character > '\u07ff') wider++;
            else if (character > '\u007f') wide++;
        }

        return wrong * 10 <= wide + wider || wrong * 2 <= wider;
    }

    private sealed class Candidate(Encoding encoding, string name, params ScriptModel[] models)
    {
        public Encoding Encoding => encoding;

        public string Name => name;

        public ScriptModel[] Models => models;
    }
}
