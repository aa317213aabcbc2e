using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using Terminal.Gui.Drivers;

namespace Terminal.Gui.Input;

/// <summary>Keys as text: "a", "A", "Esc", "Ctrl+P", "Alt+Shift+CursorUp".</summary>
internal static class KeyNames
{
    private const KeyCode Modifiers = KeyCode.ShiftMask | KeyCode.CtrlMask | KeyCode.AltMask;

    private static readonly FrozenDictionary<string, KeyCode> Named = new Dictionary<string, KeyCode>(StringComparer.OrdinalIgnoreCase)
    {
        ["Backspace"] = KeyCode.Backspace,
        ["Tab"] = KeyCode.Tab,
        ["Clear"] = KeyCode.Clear,
        ["Enter"] = KeyCode.Enter,
        ["Esc"] = KeyCode.Esc,
        ["Space"] = KeyCode.Space,
        ["PageUp"] = KeyCode.PageUp,
        ["PageDown"] = KeyCode.PageDown,
        ["Home"] = KeyCode.Home,
        ["End"] = KeyCode.End,
        ["CursorUp"] = KeyCode.CursorUp,
        ["CursorDown"] = KeyCode.CursorDown,
        ["CursorLeft"] = KeyCode.CursorLeft,
        ["CursorRight"] = KeyCode.CursorRight,
        ["PrintScreen"] = KeyCode.PrintScreen,
        ["Insert"] = KeyCode.Insert,
        ["Delete"] = KeyCode.Delete,
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenDictionary<KeyCode, string> Names =
        Named.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);

    /// <summary>The name of a key.</summary>
    internal static string Format(KeyCode code)
    {
        var key = code & ~Modifiers;
        if (key == KeyCode.Null) return "";
        var letter = key is >= KeyCode.A and <= KeyCode.Z;
        var plainLetter = letter && (code & (KeyCode.CtrlMask | KeyCode.AltMask)) == 0;
        var name = plainLetter ? RuneOf(code).ToString() : NameOf(key);
        return (Has(code, KeyCode.CtrlMask) ? "Ctrl+" : "") + (Has(code, KeyCode.AltMask) ? "Alt+" : "")
            + (Has(code, KeyCode.ShiftMask) && !plainLetter ? "Shift+" : "") + name;
    }

    /// <summary>The key of a name.</summary>
    internal static bool TryParse(string text, out KeyCode code)
    {
        var modifiers = KeyCode.Null;
        while (text.IndexOf('+', StringComparison.Ordinal) is > 0 and var plus && plus < text.Length - 1)
        {
            var modifier = ModifierOf(text[..plus]);
            if (modifier == KeyCode.Null) break;
            modifiers |= modifier;
            text = text[(plus + 1)..];
        }

        code = KeyOf(text, modifiers);
        var found = code != KeyCode.Null;
        code |= found ? modifiers : KeyCode.Null;
        return found;
    }

    /// <summary>The character that a key types; U+0000 where it types none.</summary>
    internal static Rune RuneOf(KeyCode code)
    {
        if ((code & (KeyCode.CtrlMask | KeyCode.AltMask)) != 0) return default;
        var key = code & ~Modifiers;
        if (key is >= KeyCode.A and <= KeyCode.Z)
            return new Rune((int)key + (Has(code, KeyCode.ShiftMask) ? 0 : 'a' - 'A'));
        return key >= KeyCode.Space && key != (KeyCode)0x7F && Rune.IsValid((uint)key) ? new Rune((uint)key) : default;
    }

    private static KeyCode KeyOf(string name, KeyCode modifiers)
    {
        if (Named.TryGetValue(name, out var named)) return named;
        if (name.Length > 1 && name[0] is 'F' or 'f'
            && int.TryParse(name.AsSpan(1), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number is >= 1 and <= 24) return KeyCode.F1 + (uint)(number - 1);
        if (Rune.DecodeFromUtf16(name, out var rune, out var length) != System.Buffers.OperationStatus.Done
            || length != name.Length) return KeyCode.Null;

        // "Ctrl+P" is the letter without Shift, "P" alone the letter with it.
        var code = Key.OfScalar(rune.Value);
        return modifiers == KeyCode.Null ? code : code & ~KeyCode.ShiftMask;
    }

    private static KeyCode ModifierOf(string name) => name.ToUpperInvariant() switch
    {
        "CTRL" => KeyCode.CtrlMask,
        "ALT" => KeyCode.AltMask,
        "SHIFT" => KeyCode.ShiftMask,
        _ => KeyCode.Null,
    };

    private static string NameOf(KeyCode key)
    {
        if (Names.TryGetValue(key, out var name)) return name;
        if (key is >= KeyCode.F1 and <= KeyCode.F24) return string.Create(CultureInfo.InvariantCulture, $"F{key - KeyCode.F1 + 1}");
        return Rune.IsValid((uint)key) ? new Rune((uint)key).ToString() : string.Create(CultureInfo.InvariantCulture, $"0x{(uint)key:X}");
    }

    private static bool Has(KeyCode code, KeyCode modifier) => (code & modifier) != 0;
}
