namespace Tui.Text.Bidi;

/// <summary>The direction in which a text is read; its value is the embedding level of UAX #9.</summary>
public enum TextDirection
{
    /// <summary>As Latin and Chinese.</summary>
    LeftToRight = 0,

    /// <summary>As Arabic and Hebrew.</summary>
    RightToLeft = 1,
}
