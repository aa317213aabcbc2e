using System.Drawing;
using System.Globalization;
using System.Text;
using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>Pictures over cells → bytes.</summary>
internal static class PictureWriter
{
    // The cells that a picture of its own bytes covers, and the character that kitty draws a part of a picture for.
    private const string Covered = "\u00A0";
    private const string Placeholder = "\U0010EEEE";

    // Like no cell that is ever to be shown.
    private static readonly ScreenCell Lost = ScreenCell.Blank with { Text = "" };

    /// <summary>
    /// Whether a cell stands for a part of a picture of kitty's: the placeholder and two marks, for row and column. Its colour
    /// is the picture's number, whatever colours are shown.
    /// </summary>
    internal static bool IsPlaceholder(ReadOnlySpan<char> text) =>
        text.StartsWith(Placeholder, StringComparison.Ordinal) && MarksIn(text[Placeholder.Length..]) == 2;

    private static int MarksIn(ReadOnlySpan<char> text)
    {
        var marks = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.NonSpacingMark) return -1;
            marks++;
        }

        return marks;
    }

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

    /// <summary>Notes that a picture has been written over what lies over it.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="front">The screen as it was before.</param>
    internal static void Cover(SixelToRender picture, CellBuffer front)
    {
        var area = AreaOf(picture, front);
        for (var row = area.Top; row < area.Bottom; row++)
            if (!IsShown(area, row, front)) front.Fill(area with { Y = row, Height = 1 }, Lost);
    }

    private static bool IsTorn(SixelToRender picture, CellBuffer front, CellBuffer back)
    {
        var area = AreaOf(picture, back);
        for (var row = area.Top; row < area.Bottom; row++)
            if (IsShown(area, row, back) && !back.Row(row).Matches(front.Row(row), area.Left, area.Right)) return true;
        return false;
    }

    /// <summary>Whether nothing lies over a picture.</summary>
    internal static bool IsUncovered(SixelToRender picture, CellBuffer back)
    {
        var area = AreaOf(picture, back);
        for (var row = area.Top; row < area.Bottom; row++)
            if (!IsShown(area, row, back)) return false;
        return true;
    }

    /// <summary>Whether a row of a picture is seen: nothing lies over it.</summary>
    private static bool IsShown(Rectangle area, int row, CellBuffer back)
    {
        for (var column = area.Left; column < area.Right; column++)
            if (back[column, row].Text is not Covered) return false;
        return true;
    }

    private static Rectangle AreaOf(SixelToRender picture, CellBuffer screen) =>
        Rectangle.Intersect(
        new(picture.ScreenPosition, new(NumberOf(picture, ";width="), NumberOf(picture, ";height="))),
        new(0, 0, screen.Columns, screen.Rows));

    private static int NumberOf(SixelToRender picture, string name)
    {
        var (data, number) = (picture.SixelData, 0);
        var at = data.IndexOf(name, StringComparison.Ordinal);
        for (var i = at + name.Length; at >= 0 && i < data.Length && char.IsAsciiDigit(data[i]); i++) number = 10 * number + data[i] - '0';
        return number;
    }
}
