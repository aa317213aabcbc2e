using Terminal.Gui.Drivers;

namespace Terminal.Gui.Input;

/// <summary>Control sequences → keys, as xterm, rxvt, the Linux console and kitty send them.</summary>
internal static class KeySequences
{
    /// <summary>The key of CSI parameters final; null where it is none.</summary>
    internal static Key? OfControlSequence(ReadOnlySpan<int> numbers, char final)
    {
        var first = numbers.Length > 0 ? numbers[0] : 0;
        if (final is '~' or '$' or '^' or '@') return OfTilde(numbers, final);
        if (final == 'Z') return new Key(KeyCode.Tab | KeyCode.ShiftMask);
        if (final is >= 'a' and <= 'd' && numbers.Length == 0) return new Key(Arrow(final - 'a') | KeyCode.ShiftMask);

        // A report of the cursor's place ends as F3 does; a key has 1 as its first number.
        if (first > 1) return null;
        var key = OfLetter(final);
        return key == KeyCode.Null ? null : new Key(key | Modifiers(numbers.Length > 1 ? numbers[1] : 1));
    }

    /// <summary>The key of SS3 final (application and numeric keypad, rxvt's arrows with Ctrl); null where it is none.</summary>
    internal static Key? OfSingleShift(char final)
    {
        if (final is >= 'a' and <= 'd') return new Key(Arrow(final - 'a') | KeyCode.CtrlMask);
        if (final is >= 'j' and <= 'y') return new Key((char)(final - 'j' + '*'));
        var key = final switch { 'M' => KeyCode.Enter, 'I' => KeyCode.Tab, ' ' => KeyCode.Space, _ => OfLetter(final) };
        return key == KeyCode.Null ? null : new Key(key);
    }

    /// <summary>F1 to F5 of the Linux console, CSI [ A to E.</summary>
    internal static Key? OfLinuxConsole(char final) =>
        final is >= 'A' and <= 'E' ? new Key(KeyCode.F1 + (uint)(final - 'A')) : null;

    /// <summary>The key of kitty's CSI code ; modifiers u; null for a release, a modifier alone or a media key.</summary>
    internal static Key? OfUnicode(int code, int modifiers, int eventType)
    {
        if (eventType == 3 || code is <= 0 or > 0x10FFFF or >= 57344 and <= 63743) return null;
        var mask = Modifiers(modifiers);
        var key = code switch { 127 => KeyCode.Backspace, 8 or 9 or 13 or 27 => (KeyCode)code, < 32 => KeyCode.Null, _ => Key.OfScalar(code) };
        return key == KeyCode.Null ? null : new Key(key | mask);
    }

    /// <summary>The key of a C0 control character.</summary>
    internal static KeyCode OfControl(byte value) => value switch
    {
        0 => KeyCode.Space | KeyCode.CtrlMask,
        8 or 127 => KeyCode.Backspace,
        9 => KeyCode.Tab,
        10 or 13 => KeyCode.Enter,
        27 => KeyCode.Esc,
        < 27 => (KeyCode)('A' + value - 1) | KeyCode.CtrlMask,
        _ => (KeyCode)(value + 64) | KeyCode.CtrlMask,
    };

    private static Key? OfTilde(ReadOnlySpan<int> numbers, char final)
    {
        if (numbers.Length == 0) return null;

        // xterm's modifyOtherKeys: CSI 27 ; modifiers ; code ~.
        if (numbers is [27, var held, var code]) return OfUnicode(code, held, 1);
        var key = numbers[0] switch
        {
            1 or 7 => KeyCode.Home,
            2 => KeyCode.Insert,
            3 => KeyCode.Delete,
            4 or 8 => KeyCode.End,
            5 => KeyCode.PageUp,
            6 => KeyCode.PageDown,
            >= 11 and <= 15 => KeyCode.F1 + (uint)(numbers[0] - 11),
            >= 17 and <= 21 => KeyCode.F6 + (uint)(numbers[0] - 17),
            23 or 24 => KeyCode.F11 + (uint)(numbers[0] - 23),
            25 or 26 => KeyCode.F13 + (uint)(numbers[0] - 25),
            28 or 29 => KeyCode.F15 + (uint)(numbers[0] - 28),
            >= 31 and <= 34 => KeyCode.F17 + (uint)(numbers[0] - 31),
            _ => KeyCode.Null,
        };
        if (key == KeyCode.Null) return null;
        var rxvt = final switch { '$' => 2, '^' => 5, '@' => 6, _ => 1 };
        return new Key(key | Modifiers(numbers.Length > 1 ? numbers[1] : rxvt));
    }

    private static KeyCode OfLetter(char final) => final switch
    {
        >= 'A' and <= 'D' => Arrow(final - 'A'),
        'F' => KeyCode.End,
        'H' => KeyCode.Home,
        >= 'P' and <= 'S' => KeyCode.F1 + (uint)(final - 'P'),
        _ => KeyCode.Null,
    };

    private static KeyCode Arrow(int index) => index switch
    {
        0 => KeyCode.CursorUp,
        1 => KeyCode.CursorDown,
        2 => KeyCode.CursorRight,
        _ => KeyCode.CursorLeft,
    };

    // xterm counts from 1: 1 for Shift, 2 for Alt, 4 for Ctrl.
    private static KeyCode Modifiers(int number)
    {
        var bits = Math.Max(0, number - 1);
        return ((bits & 1) != 0 ? KeyCode.ShiftMask : KeyCode.Null)
            | ((bits & 2) != 0 ? KeyCode.AltMask : KeyCode.Null)
            | ((bits & 4) != 0 ? KeyCode.CtrlMask : KeyCode.Null);
    }
}
