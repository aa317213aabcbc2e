using Terminal.Gui.Drawing;

namespace Terminal.Gui.Drivers;

/// <summary>
/// Pictures on a terminal that keeps them over its cells, as Konsole does with iTerm2's: what is written over one is not seen,
/// nothing moves it, and only erasing the screen takes it away.
/// </summary>
internal sealed class FloatingPictures
{
    private string[] _shown = [];

    /// <summary>The pictures that nothing lies over, and whether the screen must be erased first of those that were shown before.</summary>
    /// <param name="pictures">All on the screen.</param>
    /// <param name="back">The screen as it is to be.</param>
    internal (SixelToRender[] Pictures, bool Erases) Next(SixelToRender[] pictures, CellBuffer back)
    {
        var whole = Array.FindAll(pictures, picture => PictureWriter.IsUncovered(picture, back));
        var now = Array.ConvertAll(whole, static picture => $"{picture.Id} {picture.ScreenPosition}");
        var erases = Array.Exists(_shown, before => Array.IndexOf(now, before) < 0);
        _shown = now;
        return (whole, erases);
    }
}
