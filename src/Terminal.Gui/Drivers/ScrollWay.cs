namespace Terminal.Gui.Drivers;

/// <summary>How cells are moved up or down on a terminal.</summary>
internal enum ScrollWay
{
    /// <summary>Whole rows, in a region (DECSTBM).</summary>
    Region,

    /// <summary>A part of rows, between margins at its left and right (DECSLRM in DECLRMM).</summary>
    Margins,

    /// <summary>A part of rows, as a rectangle that is copied (DECCRA).</summary>
    Copy,
}
