using System.Collections.Immutable;

namespace Tui.Browsing.Trees;

/// <summary>A category's place in the tree, comparable by value.</summary>
internal sealed record CategoryPath
{
    // No clean text holds a control character, so that it can divide names that hold slashes.
    private const char Divider = '\u001F';

    private CategoryPath(string key) => Key = key;

    /// <summary>The whole archive.</summary>
    public static CategoryPath All { get; } = new("");

    /// <summary>The names in one string, divided by a character that no name holds.</summary>
    public string Key { get; }

    /// <summary>Whether this is the whole archive.</summary>
    public bool IsAll => Key.Length == 0;

    /// <summary>How many names it has; 0 for the whole archive.</summary>
    public int Depth => IsAll ? 0 : Key.AsSpan().Count(Divider) + 1;

    /// <summary>The names from the widest to the narrowest.</summary>
    public ImmutableArray<string> Names => IsAll ? [] : [.. Key.Split(Divider)];

    /// <summary>The narrowest name; empty for the whole archive.</summary>
    public string Name => Key[(Key.LastIndexOf(Divider) + 1)..];

    /// <summary>The category that holds this one; the whole archive for a category at the top.</summary>
    public CategoryPath Parent => Key.LastIndexOf(Divider) is var at and >= 0 ? new(Key[..at]) : All;

    /// <summary>The category with these names.</summary>
    public static CategoryPath Of(params IEnumerable<string> names) => new(string.Join(Divider, names));

    /// <summary>The category with a <see cref="Key"/>.</summary>
    public static CategoryPath OfKey(string key) => new(key);

    /// <summary>The names, readable. The text that records are given would go from parent to parent for ever.</summary>
    public override string ToString() => IsAll ? "All" : string.Join(" › ", Names);
}
