using System.Collections.Immutable;
using Color = Terminal.Gui.Drawing.Color;

namespace Tui.Browsing.Pictures;

/// <summary>The cells of pictures in the rows of the article pane.</summary>
internal static class PictureRows
{
    // Numbers that no other program on the terminal is likely to give its pictures: their colours.
    private const int FirstNumber = 0x747500;

    // More than pictures are ever kept at a time.
    private const int Numbers = 256;

    /// <summary>The number that the terminal knows a picture by.</summary>
    public static int NumberOf(ShownPicture picture) => NumberOf(picture.Number);

    /// <summary>The first picture's number from one on whose number on the terminal no picture has.</summary>
    /// <param name="from">The lowest that it may be.</param>
    /// <param name="pictures">The pictures.</param>
    public static int FreeNumber(int from, IEnumerable<ShownPicture> pictures)
    {
        var taken = pictures.Where(picture => picture.Picture is not LoadedPicture.Missing).Select(NumberOf).ToHashSet();
        var next = from;
        while (taken.Contains(NumberOf(next)))
            next++;
        return next;
    }

    private static int NumberOf(int number) => FirstNumber + number % Numbers;

    /// <summary>What stands in a line of the article, and how far from the text's left edge; null where no picture does.</summary>
    public static PictureStrip? At(BrowserState state, int line)
    {
        foreach (var placed in state.Article.Pictures)
        {
            var row = line - placed.Line;
            if (row >= 0 && row < placed.View.Cells.Height)
                return state.Article.Shown.GetValueOrDefault(placed.View) is { } shown ? new(placed.Left, Runs(state, placed, shown, row)) : null;
        }

        return null;
    }

    /// <summary>Whether a picture is on the screen as a whole.</summary>
    public static bool IsWhole(BrowserState state, PlacedPicture placed) =>
        placed.Line >= state.Article.Top && placed.Line + placed.View.Cells.Height <= state.Article.Top + state.Layout.Article.Height;

    private static ImmutableArray<PictureRun> Runs(BrowserState state, PlacedPicture placed, ShownPicture shown, int row) => shown.Picture switch
    {
        LoadedPicture.Drawn drawn => row < drawn.Rows.Length ? drawn.Rows[row] : [],
        LoadedPicture.Data { Protocol: PictureProtocol.Kitty } =>
            [new(Placeholders.Row(row, placed.View.Cells.Width), ColorOf(NumberOf(shown)), Color.None, false)],

        // No row like another, so that what scrolls them is told from what leaves them.
        LoadedPicture.Data when IsWhole(state, placed) =>
            [new(new string('\u00A0', placed.View.Cells.Width), new Color(shown.Number & 255, row, 1), Color.None, false)],
        _ => [],
    };

    private static Color ColorOf(int number) => new(number >> 16, (number >> 8) & 255, number & 255);
}

/// <summary>A row of a picture.</summary>
/// <param name="Left">How far it stands from the text's left edge, in cells.</param>
/// <param name="Runs">Its characters.</param>
internal sealed record PictureStrip(int Left, ImmutableArray<PictureRun> Runs);
