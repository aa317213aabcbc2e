using System.Collections.Immutable;
using Tui.Core.Language;
using Tui.Core.Settings;

namespace Tui.Browsing.Keys;

/// <summary>Gives actions the keys that a user has chosen for them.</summary>
internal static class KeyRemap
{
    private static readonly KeyPlace[] Places =
        [.. Enumerable.Range(0, 31).Select(bit => (KeyPlace)(1 << bit)).Where(place => KeyMap.Entries.Any(entry => (entry.Places & place) != 0))];

    /// <summary>The table with other keys; an action that is not named keeps its own.</summary>
    /// <exception cref="SettingsException">There is no such action or key, or a key would mean two things in one place.</exception>
    public static KeyTable Apply(KeyTable table, ImmutableArray<KeySetting> settings)
    {
        var entries = table.Entries;
        foreach (var setting in settings)
            entries = Apply(entries, setting);
        foreach (var setting in settings)
            RefuseConflicts(entries, setting);
        RefuseNoWayOut(entries, settings);
        return new(entries);
    }

    private static ImmutableArray<KeyMapEntry> Apply(ImmutableArray<KeyMapEntry> entries, KeySetting setting)
    {
        if (!entries.Any(entry => entry.Name == setting.Action))
            throw new SettingsException(setting.Line, $"there is no action '{setting.Action}'; {Suggestion(entries, setting.Action)}");

        ImmutableArray<KeyStroke> keys = [.. setting.Keys.Select(key => Read(key, setting))];
        var taken = false;
        var next = entries.Select(entry =>
        {
            if (entry.Name != setting.Action)
                return entry;

            // A letter that quits everywhere else is still a letter to one who types, and a key that the action has only
            // in some places stays there.
            var usable = IsForTyping(entry) ? keys.RemoveAll(stroke => KeyNotation.IsTyped(stroke.Key)) : keys;
            taken |= usable.Length == keys.Length;
            usable = usable.RemoveAll(stroke => !Has(entry, stroke) && entries.Any(other => other.Name == entry.Name && Has(other, stroke)));
            return usable.IsEmpty && IsForTyping(entry) && !keys.IsEmpty ? entry : entry with { Keys = usable };
        }).ToImmutableArray();
        return taken
            ? next
            : throw new SettingsException(setting.Line, $"'{setting.Action}' is for the time while one types, when '{keys[0].Name}' is a letter");
    }

    private static bool Has(KeyMapEntry entry, KeyStroke stroke) => entry.Keys.Any(key => key.Key.KeyCode == stroke.Key.KeyCode);

    private static KeyStroke Read(string written, KeySetting setting)
    {
        var stroke = KeyNotation.Read(written) ?? throw new SettingsException(
            setting.Line, $"there is no key '{written}'; keys are written as in x, X, Ctrl-X, Alt-x, Shift-Tab, F5, Space, Enter, PgDn, Up");
        return KeyNotation.SentAs(stroke.Key) is { } sent
            ? throw new SettingsException(setting.Line, $"terminals send {sent} for {stroke.Name}, which cannot be told from it")
            : stroke;
    }

    private static bool IsForTyping(KeyMapEntry entry) => (entry.Places & (KeyPlace.Typing | KeyPlace.Palette | KeyPlace.Tagging)) != 0;

    private static void RefuseConflicts(ImmutableArray<KeyMapEntry> entries, KeySetting setting)
    {
        foreach (var mine in entries.Where(entry => entry.Name == setting.Action))
        {
            foreach (var stroke in mine.Keys)
            {
                var other = entries.FirstOrDefault(entry => entry.Action != mine.Action
                    && Has(entry, stroke) && Places.Any(place => Overlaps(entry, mine, place)));
                if (other is not null)
                {
                    throw new SettingsException(
                        setting.Line, $"'{stroke.Name}' is both {setting.Action} and {other.Name}; give {other.Name} another key in 'keys:' as well");
                }
            }
        }
    }

    // Without these one would be shut in; all else can be run by its name.
    private static void RefuseNoWayOut(ImmutableArray<KeyMapEntry> entries, ImmutableArray<KeySetting> settings)
    {
        if (entries.Any(entry => entry.Action is BrowserAction.Quit && !entry.Keys.IsEmpty) || settings is [])
            return;
        var last = settings.Last(setting => entries.Any(entry => entry.Name == setting.Action && entry.Action is BrowserAction.Quit));
        throw new SettingsException(last.Line, "no key is left that quits");
    }

    // What is for an article with footnotes, or with something else in it, is for an article.
    private static bool Overlaps(KeyMapEntry a, KeyMapEntry b, KeyPlace place) =>
        (WhereOf(a) & WhereOf(b) & place) != 0 && (a.Unless & b.Places) == 0 && (b.Unless & a.Places) == 0;

    private static KeyPlace WhereOf(KeyMapEntry entry) =>
        (entry.Places & KeyPlace.InReading) != 0 ? entry.Places | KeyPlace.Reading : entry.Places;

    private static Phrase Suggestion(ImmutableArray<KeyMapEntry> entries, string name)
    {
        var parts = name.Split('-', '_', ' ');
        var near = entries.Select(entry => entry.Name).Distinct(StringComparer.Ordinal)
            .MaxBy(known => parts.Count(part => part.Length > 1 && known.Contains(part, StringComparison.OrdinalIgnoreCase)) * 16
                + CommonStart(known, name))!;
        return CommonStart(near, name) > 1 || parts.Any(part => part.Length > 1 && near.Contains(part, StringComparison.OrdinalIgnoreCase))
            ? (Phrase)$"is '{near}' meant? The browser lists all under ':'"
            : "the browser lists all under ':'";
    }

    private static int CommonStart(string a, string b) => a.AsSpan().CommonPrefixLength(b);
}
