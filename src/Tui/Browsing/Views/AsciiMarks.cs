using System.Buffers;
using System.Text;
using Tui.Text;

namespace Tui.Browsing.Views;

/// <summary>Text with lines and marks → the same in ASCII, each in as many cells as before.</summary>
internal static class AsciiMarks
{
    private const string Marks = "…‹›·•◦▪▣★●○▸▾▶▼";
    private const string Ascii = ".<>.*o-#*o.>v>v";

    /// <summary>Stands by itself where something was cut; a full stop there would read as the end of a sentence.</summary>
    public const string Cut = "…";

    private const string AsciiCut = "~";

    private static readonly SearchValues<char> Marked = SearchValues.Create(Marks);

    /// <summary>The text; the same where there is nothing to change.</summary>
    public static string Of(string text, AmbiguousWidth ambiguous)
    {
        if (!text.AsSpan().ContainsAny(Marked) && !HasLines(text))
            return text;
        if (text is Cut)
            return AsciiCut.PadRight(CellWidth.Of(Cut, ambiguous), AsciiCut[0]);

        var changed = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (InAscii(character) is { } ascii)
                changed.Append(ascii, CellWidth.OfCluster([character], ambiguous));
            else
                changed.Append(character);
        }

        return changed.ToString();
    }

    private static bool HasLines(string text) => text.AsSpan().IndexOfAnyInRange('\u2500', '\u257F') >= 0;

    private static char? InAscii(char character) => character switch
    {
        '─' or '━' or '╌' or '┄' => '-',
        '═' => '=',
        '│' or '┃' or '╎' or '┆' or '║' => '|',
        >= '\u2500' and <= '\u257F' => '+',
        _ when Marks.IndexOf(character, StringComparison.Ordinal) is >= 0 and var index => Ascii[index],
        _ => null,
    };
}
