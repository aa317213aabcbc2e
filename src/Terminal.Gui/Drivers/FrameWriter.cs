using System.Buffers;
using System.Drawing;
using System.Text;
using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Screens of cells → bytes for a terminal.</summary>
internal sealed class FrameWriter(TerminalTraits traits, Size size)
{
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private CellBuffer _front = new(size.Width, size.Height);
    private bool _known;

    internal bool Force16Colors { get; set; }

    internal static ReadOnlySpan<byte> Farewell => "\e[?1049l"u8;

    internal TerminalTraits Traits => traits;

    internal void Enter() => _known = false;

    internal void Forget() => _known = false;

    internal void Resize(Size size)
    {
        _front = new CellBuffer(size.Width, size.Height);
        _known = false;
    }

    internal ReadOnlySpan<byte> Write(CellBuffer back, Cursor cursor, string raw)
    {
        _bytes.Clear();
        Encoding.UTF8.GetBytes(raw, _bytes);
        var changed = !_known;
        for (var row = 0; row < back.Rows && !changed; row++) changed = !back.Row(row).SequenceEqual(_front.Row(row));
        if (!changed) return _bytes.WrittenSpan;
        _bytes.Write("\e[H"u8);
        for (var row = 0; row < back.Rows; row++)
            foreach (var cell in back.Row(row)) Encoding.UTF8.GetBytes(cell.Text, _bytes);
        _front.CopyFrom(back);
        _known = true;
        return cursor.IsVisible ? _bytes.WrittenSpan : _bytes.WrittenSpan[..];
    }
}
