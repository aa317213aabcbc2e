using System.Runtime.InteropServices;

namespace Tui.Text;

/// <summary>
/// Measures runs of common ideographs, four at a time in one register: vectors would be compiled only when the program
/// has been started.
/// </summary>
internal static class IdeographRun
{
    private const int Lanes = sizeof(ulong) / sizeof(char);
    private const ulong HighBytes = 0x00FF_00FF_00FF_00FF;
    private const ulong Signs = 0x8000_8000_8000_8000;

    // Added to a high byte, they set its lane's sign from U+4E00 and from U+A000 on.
    private const ulong FromFirst = 0x7FB2_7FB2_7FB2_7FB2;
    private const ulong FromEnd = 0x7F60_7F60_7F60_7F60;

    /// <summary>How many characters from U+4E00 up to U+9FFF a text begins with.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length + Lanes <= text.Length && AreAll(text.Slice(length, Lanes)))
            length += Lanes;
        while (length < text.Length && CellWidth.IsIdeograph(text[length]))
            length++;
        return length;
    }

    private static bool AreAll(ReadOnlySpan<char> text)
    {
        var high = (MemoryMarshal.Read<ulong>(MemoryMarshal.AsBytes(text)) >> 8) & HighBytes;
        return ((high + FromFirst) & ~(high + FromEnd) & Signs) == Signs;
    }
}
