using System.Text;

namespace Tui.Core.Articles.Decoding;

/// <summary>The encodings of the framework, set so that what is wrong shows as U+FFFD.</summary>
internal static class KnownEncoding
{
    /// <summary>The encoding with this number.</summary>
    public static Encoding Of(int codePage) =>
        CodePagesEncodingProvider.Instance.GetEncoding(codePage, EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"))
        ?? throw new InvalidOperationException($"Code page {codePage} is not to be had.");

    /// <summary>The encoding with this name, as a page declares it; null where it is not known.</summary>
    public static Encoding? Named(ReadOnlySpan<char> name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name.ToString(),
            EncoderFallback.ReplacementFallback, new DecoderReplacementFallback("\uFFFD"));
}
