using System.Text;

namespace Tui.Text.Bidi;

/// <summary>Turns text as it is read into text as it is drawn.</summary>
public static class VisualText
{
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

        return result.ToString();
    }
}
