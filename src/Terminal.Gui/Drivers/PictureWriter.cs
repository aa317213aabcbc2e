using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Pictures over cells → bytes.</summary>
internal static class PictureWriter
{
    // The cells that a picture of its own bytes covers, and the character that kitty draws a part of a picture for.
    private const string Covered = "\u00A0";
    private const string Placeholder = "\U0010EEEE";

    /// <summary>Whether a cell stands for a part of a picture of kitty's: its colour is the picture's number, whatever colours are shown.</summary>
    internal static bool IsPlaceholder(string text) => text.StartsWith(Placeholder, StringComparison.Ordinal);

    /// <summary>The bytes of the pictures that were on the screen and still are, perhaps elsewhere.</summary>
    internal static int CostOf(SixelToRender[] pictures, CellBuffer front)
    {
        var cost = 0;
        foreach (var picture in pictures)
            if (Holds(front, picture.ScreenPosition.X)) cost += picture.SixelData.Length;
        return cost;
    }

    private static bool Holds(CellBuffer screen, int column)
    {
        for (var row = 0; row < screen.Rows && column < screen.Columns; row++)
            if (screen[column, row].Text is Covered) return true;
        return false;
    }

    /// <summary>The pictures some of whose cells are about to be written.</summary>
    /// <param name="pictures">All on the screen.</param>
    /// <param name="front">The screen as it is.</param>
    /// <param name="back">The screen as it is to be.</param>
    internal static List<SixelToRender> Torn(SixelToRender[] pictures, CellBuffer front, CellBuffer back)
    {
        var torn = new List<SixelToRender>();
        foreach (var picture in pictures)
            if (IsTorn(picture, front, back)) torn.Add(picture);
        return torn;
    }

    /// <summary>Writes a picture.</summary>
    internal static void Write(ByteBuilder output, SixelToRender picture, RowWriter rows)
    {
        rows.SetPlain(output);
        rows.Place.MoveTo(output, picture.ScreenPosition.X, picture.ScreenPosition.Y);
        output.Add(picture.SixelData);

        // Where a terminal leaves the cursor differs.
        rows.Place.Lose();
    }

    private static bool IsTorn(SixelToRender picture, CellBuffer front, CellBuffer back)
    {
        var (left, top) = (picture.ScreenPosition.X, picture.ScreenPosition.Y);
        for (var row = top; row < back.Rows && left < back.Columns && back[left, row].Text is Covered; row++)
        {
            for (var column = left; column < back.Columns && back[column, row].Text is Covered; column++)
                if (back[column, row] != front[column, row]) return true;
        }

        return false;
    }
}
