namespace Terminal.Gui.Drivers;

/// <summary>How many colours a terminal shows.</summary>
internal enum ColorDepth
{
    /// <summary>None: bold, underline and reverse only.</summary>
    None,

    /// <summary>The sixteen of the palette.</summary>
    Sixteen,

    /// <summary>The 256 of xterm.</summary>
    Indexed,

    /// <summary>24 bits.</summary>
    Direct,
}
