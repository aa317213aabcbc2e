namespace Terminal.Gui.Drivers;

/// <summary>
/// Which terminals draw pictures in place of characters. Others answer that they have kitty's pictures as well, and would
/// show the characters.
/// </summary>
internal static class PlaceholderSupport
{
    private static readonly Version FirstKitty = new(0, 28);

    /// <summary>Whether the terminal of a name draws them.</summary>
    /// <param name="name">The name and version as the terminal tells them (XTVERSION), such as <c>kitty(0.41.1)</c>; null where it told none.</param>
    internal static bool Has(string? name)
    {
        if (name is null || name.StartsWith("ghostty", StringComparison.OrdinalIgnoreCase)) return true;
        return name.StartsWith("kitty(", StringComparison.Ordinal) && name.EndsWith(')')
            && Version.TryParse(name.AsSpan(6, name.Length - 7), out var version) && version >= FirstKitty;
    }
}
