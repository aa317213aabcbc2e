using Terminal.Gui.Drivers;

namespace Tui.Tests.Support;

/// <summary>A cell of a <see cref="VirtualTerminal"/>: its cluster (empty where a wide one covers it), pen and link.</summary>
internal readonly record struct VirtualCell(string Text, Pen Pen, string Url)
{
    internal static VirtualCell Blank { get; } = new(" ", Pen.Plain, "");
}
