namespace Tui.Core.Articles;

/// <summary>Tells the addresses that lead somewhere from those that do not.</summary>
internal static class LinkAddress
{
    private static readonly string[] Inert = ["#", "javascript:", "data:", "about:", "vbscript:"];

    /// <summary>Whether a link to the address leads out of the article.</summary>
    public static bool LeadsOut(string address) =>
        !string.IsNullOrWhiteSpace(address)
        && !Array.Exists(Inert, start => address.StartsWith(start, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a link to the address leads to another place of the same article.</summary>
    public static bool LeadsWithin(string address) => address is ['#', _, ..];

    /// <summary>Whether the text says the address, with or without its scheme and its last solidus.</summary>
    public static bool IsWrittenAs(string address, string text) =>
        Bare(address).Equals(Bare(text), StringComparison.OrdinalIgnoreCase)
        || (address.Contains("%20", StringComparison.Ordinal)
            && Bare(address.Replace("%20", " ", StringComparison.Ordinal)).Equals(Bare(text), StringComparison.OrdinalIgnoreCase));

    private static ReadOnlySpan<char> Bare(string address)
    {
        var bare = address.AsSpan().Trim();
        foreach (var scheme in (ReadOnlySpan<string>)["https://", "http://", "mailto:", "//"])
        {
            if (bare.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
            {
                bare = bare[scheme.Length..];
                break;
            }
        }

        return bare.TrimEnd('/');
    }
}
