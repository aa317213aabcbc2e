using System.Collections.Immutable;
using Terminal.Gui.Input;

namespace Tui.Browsing.Keys;

/// <summary>What each key does in each place: the table of <see cref="KeyMap"/>, or what a user has made of it.</summary>
/// <param name="entries">The table; of two entries that claim a key in a place the first has it.</param>
internal sealed class KeyTable(ImmutableArray<KeyMapEntry> entries)
{
    // What ends or moves in a question, and the help's own keys, mean nothing without it.
    private const KeyPlace Runnable = KeyPlace.Panes | KeyPlace.Noted | KeyPlace.Matched | KeyPlace.Linked | KeyPlace.OnLink | KeyPlace.Headed;

    /// <summary>The keys as they are unless a user has changed them.</summary>
    public static KeyTable Default { get; } = new(KeyMap.Entries);

    /// <summary>Every action with its keys.</summary>
    public ImmutableArray<KeyMapEntry> Entries => entries;

    /// <summary>The actions that can be run by their names, each once.</summary>
    public IEnumerable<KeyMapEntry> Actions =>
        entries.Where(entry => (entry.Places & Runnable) != 0).DistinctBy(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>Whether a key does something anywhere.</summary>
    public bool Has(Key key) => entries.Any(entry => entry.Keys.Any(stroke => stroke.Key.KeyCode == key.KeyCode));

    /// <summary>What a key does in a place; null where it does nothing.</summary>
    public BrowserAction? Find(KeyPlace place, Key key)
    {
        foreach (var entry in entries)
        {
            if (!entry.IsFor(place))
                continue;

            foreach (var stroke in entry.Keys)
            {
                if (stroke.Key.KeyCode == key.KeyCode)
                    return entry.Action;
            }
        }

        return null;
    }

    /// <summary>The keys that the status line names in a place, the most useful first.</summary>
    public IEnumerable<KeyHint> Hints(KeyPlace place) =>
        from entry in entries
        where entry.IsFor(place) && !entry.Keys.IsEmpty
        let word = entry.Hint
        where word is not null
        select new KeyHint(entry.Keys[0].Name, word, entry.Action);

    /// <summary>The names of an action's keys, each once.</summary>
    public ImmutableArray<string> KeysOf(string name) =>
    [
        .. entries.Where(entry => entry.Name == name).SelectMany(entry => entry.Keys)
            .Select(stroke => stroke.Name).Distinct(StringComparer.Ordinal),
    ];

    /// <summary>The first key of an action, to be named in a sentence; where it has none, how it is run by its name.</summary>
    public string KeyOf(string name) => KeysOf(name) is [var key, ..] ? key : $"{KeysOf("commands").FirstOrDefault(":")} {name}";

    /// <summary>The keys as the help lists them: keys that do the same stand in one line.</summary>
    public ImmutableArray<KeyHelp> HelpLines =>
    [
        .. from entry in entries
           orderby KeyMap.Sections.IndexOf(entry.Section)
           group entry by (entry.Section, entry.Name, entry.Description) into same
           let names = same.SelectMany(entry => entry.Keys).Select(stroke => stroke.Name)
           select new KeyHelp(same.Key.Section, same.Key.Name, [.. names.Distinct(StringComparer.Ordinal)], same.Key.Description),
    ];

    /// <summary>The rows of a Markdown table with three columns: the keys, the action's name, and what it does.</summary>
    public IEnumerable<string> MarkdownRows() =>
        from help in HelpLines
        let keys = string.Join(' ', help.Keys.Select(name => $"`{name}`"))
        select $"| {keys} | `{help.Name}` | {help.Description} |";
}

/// <summary>A key, one word for what it does, and what it does.</summary>
internal sealed record KeyHint(string Key, string Word, BrowserAction Action);

/// <summary>A line of the help.</summary>
internal sealed record KeyHelp(string Section, string Name, ImmutableArray<string> Keys, string Description);
