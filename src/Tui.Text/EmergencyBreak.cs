using System.Text;
using static Tui.Text.LineClass;

namespace Tui.Text;

/// <summary>Finds the least bad place to end a line that has no good one.</summary>
internal static class EmergencyBreak
{
    /// <summary>
    /// The index, after <paramref name="start"/> and at most <paramref name="overflow"/>, at which the next line
    /// begins: the last boundary of clusters that leaves no mark on the wrong side, else the last one.
    /// </summary>
    /// <param name="overflow">The index of the cluster that did not fit.</param>
    public static int Find(ReadOnlySpan<char> text, int start, int overflow)
    {
        var best = overflow;
        var found = false;
        for (var i = start; i < overflow;)
        {
            i += GraphemeClusters.NextLength(text[i..]);
            if (i > overflow || text[i - 1] is ' ' || !MayPart(ClassBefore(text, i), ClassAt(text, i)))
                continue;
            best = i;
            found = true;
        }

        return found ? best : overflow;
    }

    private static bool MayPart(LineClass before, LineClass after) =>
        before is not (Op or OpWide or QuInitial or Sp)
        && after is not (Cl or Cp or Ex or Is or Ns or MiddleDot or QuFinal or In or B2 or Po or Sp or Gl or Wj);

    // No-break spaces do not show at a line's end, but an opening mark before them does.
    private static LineClass ClassBefore(ReadOnlySpan<char> text, int index)
    {
        text = text[..index].TrimEnd('\u00a0');
        Rune.DecodeLastFromUtf16(text, out var rune, out _);
        return CharacterTable.ClassOf(rune.Value);
    }

    private static LineClass ClassAt(ReadOnlySpan<char> text, int index)
    {
        Rune.DecodeFromUtf16(text[index..], out var rune, out _);
        return CharacterTable.ClassOf(rune.Value);
    }
}
