using System.Buffers;
using System.Text;
using Tui.Text;

namespace Terminal.Gui.Input;

/// <summary>The bytes of a bracketed paste → one clean text.</summary>
internal sealed class PasteCollector
{
    // More than anybody types into a field; a hostile paste does not fill the memory.
    private const int LongestBytes = 1 << 20;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private int _matched;

    private static ReadOnlySpan<byte> End => "\e[201~"u8;

    /// <summary>Takes a byte. Returns the text where the paste ends with it, else null.</summary>
    internal string? Take(byte value)
    {
        if (value == End[_matched])
        {
            if (++_matched < End.Length) return null;
            return Finish();
        }

        Keep(End[.._matched]);
        _matched = value == End[0] ? 1 : 0;
        if (_matched == 0) Keep([value]);
        return null;
    }

    private string Finish()
    {
        var text = Encoding.UTF8.GetString(_bytes.WrittenSpan);
        _bytes.Clear();
        _matched = 0;
        return TextCleaner.Clean(text.ReplaceLineEndings("\n"));
    }

    private void Keep(ReadOnlySpan<byte> bytes)
    {
        if (_bytes.WrittenCount + bytes.Length <= LongestBytes) _bytes.Write(bytes);
    }
}
