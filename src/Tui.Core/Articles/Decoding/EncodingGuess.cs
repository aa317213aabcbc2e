using System.Text;

namespace Tui.Core.Articles.Decoding;

/// <summary>Finds the encoding that fits bytes which are no UTF-8.</summary>
internal static class EncodingGuess
{
    // What is looked at to choose; an article says enough in its first part.
    private const int SampleLength = 64 * 1024;

    // A few wrong bytes in a long text in UTF-8 are damage, not another encoding.
    private const int MostDamagePercent = 10;

    private static readonly Candidate[] Candidates =
    [
        new(54936, "GB18030"), new(950, "Big5"), new(932, "Shift_JIS"), new(949, "EUC-KR"), new(1252, "Windows-1252"),
    ];

    /// <summary>The text by the best fit, and what is to be said about it.</summary>
    public static (string Text, string? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        if (IsDamagedUtf8(sample))
            return (Encoding.UTF8.GetString(bytes), "some bytes are not valid UTF-8; they show as \uFFFD");

        Candidate? best = null;
        var most = double.MinValue;
        foreach (var candidate in Candidates)
        {
            var fit = CharacterFit.Of(candidate.Encoding.GetString(sample), candidate.CodePage);
            if (fit <= most) continue;
            (best, most) = (candidate, fit);
        }

        var text = best!.Encoding.GetString(bytes);
        return (text, most < 0 ? "the file is no text in a known encoding" : null);
    }

    private static bool IsDamagedUtf8(ReadOnlySpan<byte> sample)
    {
        var text = Encoding.UTF8.GetString(sample);
        var (wide, wrong) = (0, 0);
        foreach (var character in text)
        {
            if (character == '\uFFFD') wrong++;
            else if (character > '\u007f') wide++;
        }

        return wide > 0 && wrong * 100 <= (wide + wrong) * MostDamagePercent;
    }

    private sealed record Candidate(int CodePage, string Name)
    {
        public Encoding Encoding { get; } = CodePagesEncodingProvider.Instance.GetEncoding(
            CodePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
            ?? throw new InvalidOperationException($"{Name} is not to be had.");
    }
}
