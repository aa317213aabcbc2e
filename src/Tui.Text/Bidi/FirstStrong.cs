namespace Tui.Text.Bidi;

/// <summary>Finds the direction that a text has by itself.</summary>
public static class FirstStrong
{
    /// <summary>The direction of the first letter outside of isolates; null where there is none.</summary>
    /// <param name="controls">The isolates that markup asks for, in the order of the text.</param>
    public static TextDirection? Of(string text, IReadOnlyList<BidiControl> controls) => Of(BidiControl.PutInto(text, controls));

    /// <summary>The direction of the first letter outside of isolates (UAX #9 P2 and P3); null where there is none.</summary>
    public static TextDirection? Of(ReadOnlySpan<char> text)
    {
        var depth = 0;
        for (var i = 0; i < text.Length; i++)
        {
            switch (BidiTable.ClassAt(text, i))
            {
                case BidiClass.LRI or BidiClass.RLI or BidiClass.FSI:
                    depth++;
                    break;
                case BidiClass.PDI when depth > 0:
                    depth--;
                    break;
                case BidiClass.L when depth is 0 && !char.IsLowSurrogate(text[i]):
                    return TextDirection.LeftToRight;
                case BidiClass.R or BidiClass.AL when depth is 0:
                    return TextDirection.RightToLeft;
            }
        }

        return null;
    }
}
