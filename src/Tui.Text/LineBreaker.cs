using System.Text;

namespace Tui.Text;

/// <summary>
/// Divides a paragraph into lines by UAX #14 with East Asian tailoring (JIS X 4051, CLREQ): closing marks begin no
/// line, opening marks end none, and a word wider than a line is divided between grapheme clusters.
/// </summary>
public static class LineBreaker
{
    /// <summary>Adds the paragraph's lines to a list; a text without characters is one empty line.</summary>
    /// <param name="text">The paragraph; a line feed ends a line.</param>
    /// <param name="widths">How wide the lines may be, in cells; a cluster wider than its line stands alone.</param>
    /// <param name="lines">Where the lines are added.</param>
    public static void Break(ReadOnlySpan<char> text, LineWidths widths, ICollection<LineRange> lines)
    {
        var filler = new LineFiller(text, widths, lines);
        var state = new BreakState();
        var address = default(AddressScan);
        for (var i = 0; i < text.Length;)
        {
            var character = text[i];
            if (character is '\n')
            {
                filler.EndLine(i, i + 1);
                state = new BreakState();
                i++;
                continue;
            }

            var width = CellWidth.OfPlain(text, i);
            var length = 1;
            bool allowed;
            if (width > 0)
            {
                allowed = state.Advance(ClassOf(character), text[(i + 1)..]);
            }
            else
            {
                length = GraphemeClusters.NextLength(text[i..]);
                width = CellWidth.OfCluster(text.Slice(i, length));
                allowed = AdvanceCluster(ref state, text[i..], length);
            }

            if (character is '/' || i < address.End)
                allowed = address.Allows(text, i, allowed);
            if (character is ' ')
                filler.AddSpace();
            else
                filler.Add(i, length, width, allowed);
            i += length;
        }

        filler.EndLine(text.Length, text.Length);
    }

    private static LineClass ClassOf(char character) =>
        character is >= '\u4E00' and < '\uA000' ? LineClass.Id : CharacterTable.ClassOf(character);

    private static bool AdvanceCluster(ref BreakState state, ReadOnlySpan<char> text, int length)
    {
        var allowed = false;
        for (var i = 0; i < length;)
        {
            Rune.DecodeFromUtf16(text[i..], out var rune, out var consumed);
            var here = state.Advance(CharacterTable.ClassOf(rune.Value), text[(i + consumed)..]);
            allowed = i is 0 ? here : allowed;
            i += consumed;
        }

        return allowed;
    }
}
