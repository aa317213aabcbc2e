using Terminal.Gui.Input;

namespace Tui.Browsing.Keys;

/// <summary>Keys as they are written for people: <c>x</c>, <c>Ctrl-F</c>, <c>Shift-Tab</c>, <c>PgDn</c>, <c>↑</c>.</summary>
internal static class KeyNotation
{
    /// <summary>Names that differ from the interface's own, and how they are shown.</summary>
    private static readonly (string Written, string Key, string Shown)[] Names =
    [
        ("PgDn", "PageDown", "PgDn"), ("PageDown", "PageDown", "PgDn"),
        ("PgUp", "PageUp", "PgUp"), ("PageUp", "PageUp", "PgUp"),
        ("↑", "CursorUp", "↑"), ("Up", "CursorUp", "↑"), ("↓", "CursorDown", "↓"), ("Down", "CursorDown", "↓"),
        ("←", "CursorLeft", "←"), ("Left", "CursorLeft", "←"), ("→", "CursorRight", "→"), ("Right", "CursorRight", "→"),
        ("Escape", "Esc", "Esc"), ("Return", "Enter", "Enter"), ("Del", "Delete", "Delete"),
        ("Esc", "Esc", "Esc"), ("Enter", "Enter", "Enter"), ("Tab", "Tab", "Tab"), ("Space", "Space", "Space"),
        ("Home", "Home", "Home"), ("End", "End", "End"), ("Insert", "Insert", "Insert"), ("Delete", "Delete", "Delete"),
        ("Backspace", "Backspace", "Backspace"),
    ];

    private static readonly string[] Modifiers = ["Ctrl", "Alt", "Shift"];

    /// <summary>The key that a text stands for; null where it stands for none.</summary>
    public static KeyStroke? Read(string written)
    {
        var (rest, held) = (written, "");
        while (ModifierOf(rest) is { } modifier)
        {
            held += modifier + "-";
            rest = rest[(modifier.Length + 1)..];
        }

        var name = NameOf(rest, isHeld: held.Length > 0);
        return name is { } found && Key.TryParse(held.Replace('-', '+') + found.Key, out var key)
            ? new(held + found.Shown, key)
            : null;
    }

    /// <summary>Whether a key types a character, so that it cannot be a command while one types.</summary>
    public static bool IsTyped(Key key) => key is { IsCtrl: false, IsAlt: false } && key.AsGrapheme.Length > 0;

    /// <summary>The key that terminals send in the place of one, so that it cannot be told from it; null where there is none.</summary>
    public static string? SentAs(Key key) => key.KeyCode switch
    {
        var code when code == Key.I.WithCtrl.KeyCode => "Tab",
        var code when code == Key.M.WithCtrl.KeyCode || code == Key.J.WithCtrl.KeyCode => "Enter",
        _ => null,
    };

    private static string? ModifierOf(string text)
    {
        foreach (var modifier in Modifiers)
        {
            if (text.Length > modifier.Length + 1 && text[modifier.Length] is '-' or '+'
                && text.StartsWith(modifier, StringComparison.OrdinalIgnoreCase))
            {
                return modifier;
            }
        }

        return null;
    }

    private static (string Key, string Shown)? NameOf(string text, bool isHeld)
    {
        foreach (var (written, key, shown) in Names)
        {
            if (written.Equals(text, StringComparison.OrdinalIgnoreCase))
                return (key, shown);
        }

        // A letter with Ctrl or Alt is written large, as it stands on the keyboard.
        if (text.Length == 1)
            return (text, isHeld ? text.ToUpperInvariant() : text);
        return Key.TryParse(text, out var found) ? (text, found.ToString()) : null;
    }
}
