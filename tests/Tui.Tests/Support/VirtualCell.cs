using Terminal.Gui.Drivers;

namespace Tui.Tests.Support;

/// <summary>A cell of a <see cref="VirtualTerminal"/>: its cluster (empty where a wide one covers it), pen and link.</summary>
internal readonly record struct VirtualCell(string Text, Pen Pen, string Url)
{
    /// <summary>The part of a picture that is seen there, as <c>column,row</c> of it; null where none is.</summary>
    internal string? Picture { get; init; }

    internal static VirtualCell Blank { get; } = new(" ", Pen.Plain, "");
}
