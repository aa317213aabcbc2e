namespace Terminal.Gui.Input;

/// <summary>What a key or a button asks a view to do.</summary>
public enum Command
{
    /// <summary>Nothing.</summary>
    NotBound = 0,

    /// <summary>One cell or cluster left.</summary>
    Left = 6,

    /// <summary>One cell or cluster right.</summary>
    Right = 7,

    /// <summary>To the start of the line.</summary>
    LeftStart = 17,

    /// <summary>To the end of the line.</summary>
    RightEnd = 18,

    /// <summary>One word left.</summary>
    WordLeft = 19,

    /// <summary>One word right.</summary>
    WordRight = 20,

    /// <summary>Delete the word to the right.</summary>
    KillWordRight = 34,

    /// <summary>Delete the word to the left.</summary>
    KillWordLeft = 35,

    /// <summary>Delete the cluster to the right.</summary>
    DeleteCharRight = 40,

    /// <summary>Delete the cluster to the left.</summary>
    DeleteCharLeft = 41,

    /// <summary>Delete from the cursor to the end of the line.</summary>
    CutToEndOfLine = 63,

    /// <summary>Delete from the start of the line to the cursor.</summary>
    CutToStartOfLine = 64,
}
