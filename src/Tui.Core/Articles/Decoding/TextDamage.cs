using System.Buffers;
using System.Globalization;
using Tui.Core.Articles.Matter;
using Tui.Core.Language;

namespace Tui.Core.Articles.Decoding;

/// <summary>Names what in a decoded text no author has written.</summary>
internal static class TextDamage
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> Controls = SearchValues.Create(
        "\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\u000b\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f\u007f"
        + "\u0080\u0081\u0082\u0083\u0084\u0086\u0087\u0088\u0089\u008a\u008b\u008c\u008d\u008e\u008f"
        + "\u0090\u0091\u0092\u0093\u0094\u0095\u0096\u0097\u0098\u0099\u009a\u009b\u009c\u009d\u009e\u009f");

    // Embeddings, overrides and isolates (UAX #9), with which a text can show in another order than it is read.
    private static readonly SearchValues<char> BidiControls =
        SearchValues.Create("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");

    /// <summary>Whether a text has controls of direction, of which its reader is told.</summary>
    public static bool HasBidiControls(string text) => text.AsSpan().ContainsAny(BidiControls);

    /// <summary>Adds what is wrong, each kind once, on the line where it is met first.</summary>
    /// <param name="damaged">The encoding in which some bytes are not valid; null where all are.</param>
    public static void Report(string text, string? damaged, List<MatterProblem> problems)
    {
        if (text.IndexOf(Replacement, StringComparison.Ordinal) is var lost and >= 0)
        {
            var count = Count(text, Replacement);
            Add(problems, text, lost, damaged is null
                ? (Phrase)$"characters lost in an earlier conversion ({count}); each shows as {Replacement}"
                : $"bytes that are not {damaged} ({count}); each shows as {Replacement}");
        }

        if (text.IndexOf('\0', StringComparison.Ordinal) is var nul and >= 0)
            Add(problems, text, nul, $"NUL characters ({Count(text, '\0')}); they are left out");
        if (text.AsSpan().IndexOfAny(Controls) is var control and >= 0)
        {
            var code = ((int)text[control]).ToString("X4", CultureInfo.InvariantCulture);
            Add(problems, text, control, $"control characters ({CountOf(Controls, text.AsSpan(control))}, the first is U+{code}); they are left out");
        }

        if (text.AsSpan().IndexOfAny(BidiControls) is var bidi and >= 0)
        {
            var code = ((int)text[bidi]).ToString("X4", CultureInfo.InvariantCulture);
            Add(problems, text, bidi,
                $"bidirectional controls ({CountOf(BidiControls, text.AsSpan(bidi))}, the first is U+{code}); they are left out");
        }
    }

    private static void Add(List<MatterProblem> problems, string text, int at, Phrase reason) =>
        problems.Add(new MatterProblem(text.AsSpan(0, at).Count('\n') + 1, reason));

    private static int Count(string text, char character) => text.AsSpan().Count(character);

    private static int CountOf(SearchValues<char> characters, ReadOnlySpan<char> text)
    {
        var count = 0;
        for (var at = text.IndexOfAny(characters); at >= 0; at = text.IndexOfAny(characters))
        {
            count++;
            text = text[(at + 1)..];
        }

        return count;
    }
}
