namespace Terminal.Gui.Drivers;

/// <summary>How a part of a terminal's screen can be scrolled.</summary>
internal enum ScrollSupport
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>DECSTBM with line feeds and reverse line feeds at its edges (VT100).</summary>
    Index,

    /// <summary>DECSTBM with SU and SD (ECMA-48).</summary>
    Pan,
}
