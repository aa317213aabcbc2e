using System.Buffers;
using System.Text;

namespace Tui.Text.Bidi;

/// <summary>Turns text as it is read into text as it is drawn.</summary>
public static class VisualText
{
    // What they say is in the order of what is drawn; a terminal that reorders would obey them once more.
    private static readonly SearchValues<char> Marks = SearchValues.Create("\u200E\u200F\u061C");

    /// <summary>Whether a character says where text goes and is not drawn itself (UAX #9 2.6).</summary>
    public static bool IsMark(char character) => Marks.Contains(character);

    /// <summary>Whether a text holds such a character.</summary>
    public static bool HasMark(ReadOnlySpan<char> text) => text.ContainsAny(Marks);

    /// <summary>The text without such characters.</summary>
    public static string WithoutMarks(string text) =>
        HasMark(text) ? string.Concat(text.Where(character => !Marks.Contains(character))) : text;

    /// <summary>A part of a text that runs from right to left: its clusters backwards, with mirror images (UAX #9 L3, L4).</summary>
    public static string Reverse(ReadOnlySpan<char> text)
    {
        var result = new char[text.Length];
        var free = text.Length;
        while (!text.IsEmpty)
        {
            var length = GraphemeClusters.NextLength(text);
            free -= length;
            text[..length].CopyTo(result.AsSpan(free));
            result[free] = BidiTable.Mirror(result[free]);
            text = text[length..];
        }

        return new string(result);
    }

    /// <summary>A text of one line as it is drawn.</summary>
    /// <param name="direction">Its direction; null for that of its first letter.</param>
    public static string Of(string text, TextDirection? direction = null)
    {
        if (direction is not TextDirection.RightToLeft && !RightToLeftSearch.MayBeIn(text))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var run in new BidiParagraph(text, direction).RunsOf(0, text.Length))
        {
            var part = text.AsSpan(run.Start..run.End);
            if (run.Direction is TextDirection.RightToLeft)
                result.Append(Reverse(part));
            else
                result.Append(part);
        }

        return WithoutMarks(result.ToString());
    }
}
