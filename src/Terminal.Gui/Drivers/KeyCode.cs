namespace Terminal.Gui.Drivers;

/// <summary>Keys as numbers: a Unicode scalar value in the low 20 bits, or a key without a character, with modifier bits above.</summary>
[Flags]
public enum KeyCode : uint
{
    /// <summary>No key.</summary>
    Null = 0,

    /// <summary>Backspace.</summary>
    Backspace = 8,

    /// <summary>Tab.</summary>
    Tab = 9,

    /// <summary>Clear.</summary>
    Clear = 0xC,

    /// <summary>Enter.</summary>
    Enter = 0xD,

    /// <summary>Escape.</summary>
    Esc = 0x1B,

    /// <summary>The space bar.</summary>
    Space = 0x20,

    /// <summary>The digit 0.</summary>
    D0 = 0x30,

    /// <summary>The digit 1.</summary>
    D1 = 0x31,

    /// <summary>The digit 2.</summary>
    D2 = 0x32,

    /// <summary>The digit 3.</summary>
    D3 = 0x33,

    /// <summary>The digit 4.</summary>
    D4 = 0x34,

    /// <summary>The digit 5.</summary>
    D5 = 0x35,

    /// <summary>The digit 6.</summary>
    D6 = 0x36,

    /// <summary>The digit 7.</summary>
    D7 = 0x37,

    /// <summary>The digit 8.</summary>
    D8 = 0x38,

    /// <summary>The digit 9.</summary>
    D9 = 0x39,

    /// <summary>The letter A, without Shift its small letter.</summary>
    A = 0x41,

    /// <summary>The letter B, without Shift its small letter.</summary>
    B = 0x42,

    /// <summary>The letter C, without Shift its small letter.</summary>
    C = 0x43,

    /// <summary>The letter D, without Shift its small letter.</summary>
    D = 0x44,

    /// <summary>The letter E, without Shift its small letter.</summary>
    E = 0x45,

    /// <summary>The letter F, without Shift its small letter.</summary>
    F = 0x46,

    /// <summary>The letter G, without Shift its small letter.</summary>
    G = 0x47,

    /// <summary>The letter H, without Shift its small letter.</summary>
    H = 0x48,

    /// <summary>The letter I, without Shift its small letter.</summary>
    I = 0x49,

    /// <summary>The letter J, without Shift its small letter.</summary>
    J = 0x4A,

    /// <summary>The letter K, without Shift its small letter.</summary>
    K = 0x4B,

    /// <summary>The letter L, without Shift its small letter.</summary>
    L = 0x4C,

    /// <summary>The letter M, without Shift its small letter.</summary>
    M = 0x4D,

    /// <summary>The letter N, without Shift its small letter.</summary>
    N = 0x4E,

    /// <summary>The letter O, without Shift its small letter.</summary>
    O = 0x4F,

    /// <summary>The letter P, without Shift its small letter.</summary>
    P = 0x50,

    /// <summary>The letter Q, without Shift its small letter.</summary>
    Q = 0x51,

    /// <summary>The letter R, without Shift its small letter.</summary>
    R = 0x52,

    /// <summary>The letter S, without Shift its small letter.</summary>
    S = 0x53,

    /// <summary>The letter T, without Shift its small letter.</summary>
    T = 0x54,

    /// <summary>The letter U, without Shift its small letter.</summary>
    U = 0x55,

    /// <summary>The letter V, without Shift its small letter.</summary>
    V = 0x56,

    /// <summary>The letter W, without Shift its small letter.</summary>
    W = 0x57,

    /// <summary>The letter X, without Shift its small letter.</summary>
    X = 0x58,

    /// <summary>The letter Y, without Shift its small letter.</summary>
    Y = 0x59,

    /// <summary>The letter Z, without Shift its small letter.</summary>
    Z = 0x5A,

    /// <summary>The part of the value that holds a Unicode scalar value.</summary>
    CharMask = 0xFFFFF,

    /// <summary>The part that holds modifiers and keys without a character.</summary>
    SpecialMask = 0xFFF00000,

    /// <summary>Shift is held.</summary>
    ShiftMask = 0x10000000,

    /// <summary>Ctrl is held.</summary>
    CtrlMask = 0x40000000,

    /// <summary>Alt is held.</summary>
    AltMask = 0x80000000,

    /// <summary>The last Unicode scalar value; keys without a character lie above.</summary>
    MaxCodePoint = 0x10FFFF,

    /// <summary>Page Up.</summary>
    PageUp = 0x110020,

    /// <summary>Page Down.</summary>
    PageDown = 0x110021,

    /// <summary>End.</summary>
    End = 0x110022,

    /// <summary>Home.</summary>
    Home = 0x110023,

    /// <summary>Left.</summary>
    CursorLeft = 0x110024,

    /// <summary>Up.</summary>
    CursorUp = 0x110025,

    /// <summary>Right.</summary>
    CursorRight = 0x110026,

    /// <summary>Down.</summary>
    CursorDown = 0x110027,

    /// <summary>Print Screen.</summary>
    PrintScreen = 0x11002B,

    /// <summary>Insert.</summary>
    Insert = 0x11002C,

    /// <summary>Delete.</summary>
    Delete = 0x11002D,

    /// <summary>F1.</summary>
    F1 = 0x11006F,

    /// <summary>F2.</summary>
    F2 = 0x110070,

    /// <summary>F3.</summary>
    F3 = 0x110071,

    /// <summary>F4.</summary>
    F4 = 0x110072,

    /// <summary>F5.</summary>
    F5 = 0x110073,

    /// <summary>F6.</summary>
    F6 = 0x110074,

    /// <summary>F7.</summary>
    F7 = 0x110075,

    /// <summary>F8.</summary>
    F8 = 0x110076,

    /// <summary>F9.</summary>
    F9 = 0x110077,

    /// <summary>F10.</summary>
    F10 = 0x110078,

    /// <summary>F11.</summary>
    F11 = 0x110079,

    /// <summary>F12.</summary>
    F12 = 0x11007A,

    /// <summary>F13.</summary>
    F13 = 0x11007B,

    /// <summary>F14.</summary>
    F14 = 0x11007C,

    /// <summary>F15.</summary>
    F15 = 0x11007D,

    /// <summary>F16.</summary>
    F16 = 0x11007E,

    /// <summary>F17.</summary>
    F17 = 0x11007F,

    /// <summary>F18.</summary>
    F18 = 0x110080,

    /// <summary>F19.</summary>
    F19 = 0x110081,

    /// <summary>F20.</summary>
    F20 = 0x110082,

    /// <summary>F21.</summary>
    F21 = 0x110083,

    /// <summary>F22.</summary>
    F22 = 0x110084,

    /// <summary>F23.</summary>
    F23 = 0x110085,

    /// <summary>F24.</summary>
    F24 = 0x110086,
}
