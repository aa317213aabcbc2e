namespace Terminal.Gui.Input;

/// <summary>What a key or a button asks a view to do.</summary>
public enum Command
{
    /// <summary>Nothing.</summary>
    NotBound = 0,

    /// <summary>Take what is entered or chosen.</summary>
    Accept = 1,

    /// <summary>The view's hot key was pressed.</summary>
    HotKey = 2,

    /// <summary>Choose or change the item.</summary>
    Activate = 3,

    /// <summary>One line up.</summary>
    Up = 4,

    /// <summary>One line down.</summary>
    Down = 5,

    /// <summary>One cell or cluster left.</summary>
    Left = 6,

    /// <summary>One cell or cluster right.</summary>
    Right = 7,

    /// <summary>One page up.</summary>
    PageUp = 8,

    /// <summary>One page down.</summary>
    PageDown = 9,

    /// <summary>To the start.</summary>
    Start = 14,

    /// <summary>To the end.</summary>
    End = 16,

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

    /// <summary>Delete all text.</summary>
    DeleteAll = 43,

    /// <summary>Scroll down without moving the selection.</summary>
    ScrollDown = 54,

    /// <summary>Scroll up without moving the selection.</summary>
    ScrollUp = 55,

    /// <summary>Delete from the cursor to the end of the line.</summary>
    CutToEndOfLine = 63,

    /// <summary>Delete from the start of the line to the cursor.</summary>
    CutToStartOfLine = 64,

    /// <summary>To the next view.</summary>
    NextTabStop = 65,

    /// <summary>To the view before.</summary>
    PreviousTabStop = 66,

    /// <summary>Switch over.</summary>
    Toggle = 70,

    /// <summary>Open a branch.</summary>
    Expand = 71,

    /// <summary>Close a branch.</summary>
    Collapse = 73,

    /// <summary>Give up what was begun.</summary>
    Cancel = 75,

    /// <summary>Stop the running window.</summary>
    Quit = 76,

    /// <summary>Draw the whole screen again.</summary>
    Refresh = 77,

    /// <summary>Stop the process until it is resumed (Ctrl+Z).</summary>
    Suspend = 78,

    /// <summary>Open.</summary>
    Open = 79,
}
