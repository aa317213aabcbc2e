using System.Collections.Immutable;
using Terminal.Gui.Input;

namespace Tui.Browsing.Keys;

/// <summary>Keys, where they mean something, and what.</summary>
/// <param name="Section">The heading that they stand under in the help.</param>
/// <param name="Places">Where they mean it.</param>
/// <param name="Keys">The keys.</param>
/// <param name="Action">What they do.</param>
internal sealed record KeyMapEntry(
    string Section, KeyPlace Places, ImmutableArray<KeyStroke> Keys, BrowserAction Action)
{
    /// <summary>
    /// The action's name in the palette and the configuration file: small letters and hyphens. Entries with one name are
    /// one action in several places, or with several keys.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Where they do not mean it, although one of <see cref="Places"/> is there too.</summary>
    public KeyPlace Unless { get; init; }

    /// <summary>Whether they mean it in a place.</summary>
    public bool IsFor(KeyPlace place) => (Places & place) != 0 && (Unless & place) == 0;

    /// <summary>What they do, as the help says it.</summary>
    public required string Description { get; init; }

    /// <summary>One word for the status line; null where they are not named there.</summary>
    public string? Hint { get; init; }
}

/// <summary>A key and how it is written for people.</summary>
internal sealed record KeyStroke(string Name, Key Key)
{
    /// <summary>The key that types a character.</summary>
    public static implicit operator KeyStroke(char character) => new(character.ToString(), new Key(character));
}
