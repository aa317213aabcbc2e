using System.Drawing;
using Terminal.Gui.Drivers;
using Terminal.Gui.Testing;

namespace Tui.Tests.Gui;

/// <summary>How large a cell is, as the system tells it of the terminal.</summary>
public sealed class CellSizeTests
{
    [Theory]
    [InlineData(80, 24, 720, 504, 9, 21)]
    [InlineData(80, 24, 724, 508, 9, 21)]
    [InlineData(109, 30, 872, 540, 8, 18)]
    public void A_cell_is_its_part_of_the_screen(int columns, int rows, int width, int height, int cellWidth, int cellHeight) =>
        Assert.Equal(new Size(cellWidth, cellHeight), CellSize.Of(new(columns, rows), new(width, height)));

    [Theory]
    [InlineData(80, 24, 0, 0)]
    [InlineData(0, 0, 720, 504)]
    [InlineData(80, 24, 80, 24)]
    [InlineData(80, 24, 65535, 65535)]
    [InlineData(80, 24, 720, 65535)]
    [InlineData(80, 24, 1600, 240)]
    public void Numbers_that_are_no_size_of_a_cell_are_not_believed(int columns, int rows, int width, int height) =>
        Assert.Null(CellSize.Of(new(columns, rows), new(width, height)));

    [Fact]
    public void It_is_known_before_anything_was_asked()
    {
        using var terminal = new MemoryTerminal(new(80, 24), new TerminalTraits(ColorDepth.Direct)) { Cell = new Size(9, 21) };
        using var driver = new TerminalDriver(terminal);
        Assert.Equal((false, new Size(9, 21)), (driver.KittyGraphicsSupport!.IsSupported, driver.KittyGraphicsSupport.Resolution));
    }
}
