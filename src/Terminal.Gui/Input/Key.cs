using System.Diagnostics.CodeAnalysis;
using Terminal.Gui.Drivers;

namespace Terminal.Gui.Input;

/// <summary>A key as it was pressed, with its modifiers.</summary>
public class Key : EventArgs
{
    private const KeyCode Modifiers = KeyCode.ShiftMask | KeyCode.CtrlMask | KeyCode.AltMask;

    /// <summary>No key.</summary>
    public Key()
    {
    }

    /// <summary>A key by its number.</summary>
    public Key(KeyCode k) => KeyCode = k;

    /// <summary>The key that types a character; a capital letter of ASCII is the letter with Shift.</summary>
    public Key(char ch) => KeyCode = OfScalar(ch);

    /// <summary>The key of a name, as <see cref="ToString()"/> gives it.</summary>
    /// <exception cref="ArgumentException">There is no such key.</exception>
    public Key(string str)
    {
        ArgumentNullException.ThrowIfNull(str);
        KeyCode = KeyNames.TryParse(str, out var code) ? code : throw new ArgumentException($"No such key: '{str}'.", nameof(str));
    }

    /// <summary>No key.</summary>
    public static new Key Empty => new(KeyCode.Null);

    /// <summary>Enter.</summary>
    public static Key Enter => new(KeyCode.Enter);

    /// <summary>Escape.</summary>
    public static Key Esc => new(KeyCode.Esc);

    /// <summary>Tab.</summary>
    public static Key Tab => new(KeyCode.Tab);

    /// <summary>The space bar.</summary>
    public static Key Space => new(KeyCode.Space);

    /// <summary>Backspace.</summary>
    public static Key Backspace => new(KeyCode.Backspace);

    /// <summary>Delete.</summary>
    public static Key Delete => new(KeyCode.Delete);

    /// <summary>Home.</summary>
    public static Key Home => new(KeyCode.Home);

    /// <summary>End.</summary>
    public static Key End => new(KeyCode.End);

    /// <summary>Page Up.</summary>
    public static Key PageUp => new(KeyCode.PageUp);

    /// <summary>Page Down.</summary>
    public static Key PageDown => new(KeyCode.PageDown);

    /// <summary>Up.</summary>
    public static Key CursorUp => new(KeyCode.CursorUp);

    /// <summary>Down.</summary>
    public static Key CursorDown => new(KeyCode.CursorDown);

    /// <summary>Left.</summary>
    public static Key CursorLeft => new(KeyCode.CursorLeft);

    /// <summary>Right.</summary>
    public static Key CursorRight => new(KeyCode.CursorRight);

    /// <summary>The letter A; without Shift its small letter.</summary>
    public static Key A => new(KeyCode.A);

    /// <summary>The letter B; without Shift its small letter.</summary>
    public static Key B => new(KeyCode.B);

    /// <summary>The letter C; without Shift its small letter.</summary>
    public static Key C => new(KeyCode.C);

    /// <summary>The letter D; without Shift its small letter.</summary>
    public static Key D => new(KeyCode.D);

    /// <summary>The letter E; without Shift its small letter.</summary>
    public static Key E => new(KeyCode.E);

    /// <summary>The letter F; without Shift its small letter.</summary>
    public static Key F => new(KeyCode.F);

    /// <summary>The letter G; without Shift its small letter.</summary>
    public static Key G => new(KeyCode.G);

    /// <summary>The letter H; without Shift its small letter.</summary>
    public static Key H => new(KeyCode.H);

    /// <summary>The letter I; without Shift its small letter.</summary>
    public static Key I => new(KeyCode.I);

    /// <summary>The letter J; without Shift its small letter.</summary>
    public static Key J => new(KeyCode.J);

    /// <summary>The letter K; without Shift its small letter.</summary>
    public static Key K => new(KeyCode.K);

    /// <summary>The letter L; without Shift its small letter.</summary>
    public static Key L => new(KeyCode.L);

    /// <summary>The letter M; without Shift its small letter.</summary>
    public static Key M => new(KeyCode.M);

    /// <summary>The letter N; without Shift its small letter.</summary>
    public static Key N => new(KeyCode.N);

    /// <summary>The letter O; without Shift its small letter.</summary>
    public static Key O => new(KeyCode.O);

    /// <summary>The letter P; without Shift its small letter.</summary>
    public static Key P => new(KeyCode.P);

    /// <summary>The letter Q; without Shift its small letter.</summary>
    public static Key Q => new(KeyCode.Q);

    /// <summary>The letter R; without Shift its small letter.</summary>
    public static Key R => new(KeyCode.R);

    /// <summary>The letter S; without Shift its small letter.</summary>
    public static Key S => new(KeyCode.S);

    /// <summary>The letter T; without Shift its small letter.</summary>
    public static Key T => new(KeyCode.T);

    /// <summary>The letter U; without Shift its small letter.</summary>
    public static Key U => new(KeyCode.U);

    /// <summary>The letter V; without Shift its small letter.</summary>
    public static Key V => new(KeyCode.V);

    /// <summary>The letter W; without Shift its small letter.</summary>
    public static Key W => new(KeyCode.W);

    /// <summary>The letter X; without Shift its small letter.</summary>
    public static Key X => new(KeyCode.X);

    /// <summary>The letter Y; without Shift its small letter.</summary>
    public static Key Y => new(KeyCode.Y);

    /// <summary>The letter Z; without Shift its small letter.</summary>
    public static Key Z => new(KeyCode.Z);

    /// <summary>F1.</summary>
    public static Key F1 => new(KeyCode.F1);

    /// <summary>F2.</summary>
    public static Key F2 => new(KeyCode.F2);

    /// <summary>F3.</summary>
    public static Key F3 => new(KeyCode.F3);

    /// <summary>F4.</summary>
    public static Key F4 => new(KeyCode.F4);

    /// <summary>F5.</summary>
    public static Key F5 => new(KeyCode.F5);

    /// <summary>F6.</summary>
    public static Key F6 => new(KeyCode.F6);

    /// <summary>F7.</summary>
    public static Key F7 => new(KeyCode.F7);

    /// <summary>F8.</summary>
    public static Key F8 => new(KeyCode.F8);

    /// <summary>F9.</summary>
    public static Key F9 => new(KeyCode.F9);

    /// <summary>F10.</summary>
    public static Key F10 => new(KeyCode.F10);

    /// <summary>F11.</summary>
    public static Key F11 => new(KeyCode.F11);

    /// <summary>F12.</summary>
    public static Key F12 => new(KeyCode.F12);

    /// <summary>The key as a number.</summary>
    public KeyCode KeyCode { get; init; }

    /// <summary>Whether a view has dealt with the key.</summary>
    public bool Handled { get; set; }

    /// <summary>Whether it is a key at all.</summary>
    public bool IsValid => (KeyCode & ~Modifiers) != KeyCode.Null;

    /// <summary>Whether Ctrl is held.</summary>
    public bool IsCtrl => (KeyCode & KeyCode.CtrlMask) != 0;

    /// <summary>Whether Alt is held.</summary>
    public bool IsAlt => (KeyCode & KeyCode.AltMask) != 0;

    /// <summary>The text that the key types; empty where it types none.</summary>
    public string AsGrapheme => KeyNames.RuneOf(KeyCode) is { Value: not 0 } rune ? rune.ToString() : "";

    /// <summary>The same key with Shift.</summary>
    public Key WithShift => new(KeyCode | KeyCode.ShiftMask);

    /// <summary>The same key with Ctrl.</summary>
    public Key WithCtrl => new(KeyCode | KeyCode.CtrlMask);

    /// <summary>The same key with Alt.</summary>
    public Key WithAlt => new(KeyCode | KeyCode.AltMask);

    /// <summary>The same key without Alt.</summary>
    public Key NoAlt => new(KeyCode & ~KeyCode.AltMask);

    /// <summary>The key that types a character.</summary>
    public static implicit operator Key(char ch) => new(ch);

    /// <summary>The key of a name.</summary>
    public static implicit operator Key(string str) => new(str);

    /// <summary>A key by its number.</summary>
    public static implicit operator Key(KeyCode keyCode) => new(keyCode);

    /// <summary>Whether both are the same key with the same modifiers.</summary>
    public static bool operator ==(Key? a, Key? b) => a?.KeyCode == b?.KeyCode;

    /// <summary>Whether they are different keys or have different modifiers.</summary>
    public static bool operator !=(Key? a, Key? b) => !(a == b);

    /// <summary>Reads a key's name, as <see cref="ToString()"/> gives it. Names of keys and modifiers in any case.</summary>
    public static bool TryParse(string text, [NotNullWhen(true)] out Key? key)
    {
        key = KeyNames.TryParse(text, out var code) ? new Key(code) : null;
        return key is not null;
    }

    /// <summary>The name of a key by its number.</summary>
    public static string ToString(KeyCode key) => KeyNames.Format(key);

    /// <summary>The key's name: "a", "A", "Esc", "Ctrl+P", "Alt+Shift+CursorUp".</summary>
    public override string ToString() => KeyNames.Format(KeyCode);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Key other && this == other;

    /// <inheritdoc/>
    public override int GetHashCode() => (int)KeyCode;

    /// <summary>The number of the key that types a character.</summary>
    internal static KeyCode OfScalar(int scalar) => scalar switch
    {
        >= 'a' and <= 'z' => (KeyCode)(scalar - 'a' + 'A'),
        >= 'A' and <= 'Z' => (KeyCode)scalar | KeyCode.ShiftMask,
        _ => (KeyCode)scalar,
    };
}
