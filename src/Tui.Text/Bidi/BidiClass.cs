namespace Tui.Text.Bidi;

/// <summary>How a character behaves among text of both directions (Bidi_Class, UAX #9 table 4).</summary>
internal enum BidiClass : byte
{
    /// <summary>A letter written from left to right.</summary>
    L,

    /// <summary>A letter written from right to left, not Arabic.</summary>
    R,

    /// <summary>An Arabic letter.</summary>
    AL,

    /// <summary>A European digit.</summary>
    EN,

    /// <summary>What stands between two European numbers: plus, minus.</summary>
    ES,

    /// <summary>What stands beside a European number: per cent, currencies.</summary>
    ET,

    /// <summary>An Arabic digit.</summary>
    AN,

    /// <summary>What stands between two numbers of one kind: comma, colon, full stop.</summary>
    CS,

    /// <summary>A mark on the character before it.</summary>
    NSM,

    /// <summary>A character that the algorithm passes over.</summary>
    BN,

    /// <summary>What ends a paragraph.</summary>
    B,

    /// <summary>What divides segments: the tab.</summary>
    S,

    /// <summary>White space.</summary>
    WS,

    /// <summary>Other marks and symbols.</summary>
    ON,

    /// <summary>Left-to-right embedding.</summary>
    LRE,

    /// <summary>Left-to-right override.</summary>
    LRO,

    /// <summary>Right-to-left embedding.</summary>
    RLE,

    /// <summary>Right-to-left override.</summary>
    RLO,

    /// <summary>The end of an embedding or override.</summary>
    PDF,

    /// <summary>Left-to-right isolate.</summary>
    LRI,

    /// <summary>Right-to-left isolate.</summary>
    RLI,

    /// <summary>First strong isolate.</summary>
    FSI,

    /// <summary>The end of an isolate.</summary>
    PDI,
}
