using System.Collections.Immutable;
using System.Drawing;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Pictures;

/// <summary>A picture as it is shown in so many cells.</summary>
/// <param name="File">Its file below the archive's folder, divided by <c>/</c>.</param>
/// <param name="Format">The file's format.</param>
/// <param name="Cells">The cells that it is shown in.</param>
internal sealed record PictureView(string File, PictureFormat Format, Size Cells);

/// <summary>A picture in a set article.</summary>
/// <param name="View">The picture.</param>
/// <param name="Line">The index of the first line that is kept free for it.</param>
/// <param name="Left">How far it stands from the text's left edge, in cells.</param>
internal sealed record PlacedPicture(PictureView View, int Line, int Left);

/// <summary>A set article with lines kept free for its pictures.</summary>
/// <param name="Text">The article.</param>
/// <param name="Pictures">The pictures in the order of their lines.</param>
internal sealed record PicturedArticle(TypesetArticle Text, ImmutableArray<PlacedPicture> Pictures);

/// <summary>The room for each picture.</summary>
/// <param name="Rows">The most rows that one may take.</param>
/// <param name="Cell">The size of a cell in pixels.</param>
internal sealed record PictureRoom(int Rows, Size Cell)
{
    private const int LeastRows = 3;
    private const int MostRows = 24;
    private const int MostColumns = 200;

    /// <summary>The room in an article pane of so many rows; null where pictures would leave no room for text.</summary>
    public static PictureRoom? In(int height, Size cell) =>
        height / 3 >= LeastRows ? new(Math.Min(MostRows, height / 3), cell) : null;

    /// <summary>The cells for a picture: no larger than it is, no wider or higher than there is room for, its shape kept.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="columns">The most columns.</param>
    public Size CellsFor(PictureHeader picture, int columns)
    {
        var widest = Math.Min(columns, MostColumns) * Cell.Width;
        var scale = Math.Min(1, Math.Min((double)widest / picture.Width, (double)Rows * Cell.Height / picture.Height));
        return new(
            Math.Clamp((int)Math.Round(picture.Width * scale / Cell.Width), 1, Math.Max(1, Math.Min(columns, MostColumns))),
            Math.Clamp((int)Math.Round(picture.Height * scale / Cell.Height), 1, Rows));
    }
}
