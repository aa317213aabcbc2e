using System.Globalization;
using System.Text;

namespace Terminal.Gui.Drivers;

/// <summary>Addresses as OSC 8 takes them: printable ASCII, the rest percent-encoded.</summary>
internal static class LinkAddress
{
    // What common terminals take.
    private const int LongestBytes = 2083;

    /// <summary>The address; empty where there is none or it is too long to be one.</summary>
    internal static string Clean(string? address)
    {
        if (string.IsNullOrEmpty(address) || address.Length > LongestBytes) return "";
        if (!address.AsSpan().ContainsAnyExceptInRange('!', '~')) return address;
        var clean = new StringBuilder(address.Length + 16);
        foreach (var value in Encoding.UTF8.GetBytes(address))
        {
            if (value is > (byte)' ' and < 127) clean.Append((char)value);
            else clean.Append(CultureInfo.InvariantCulture, $"%{value:X2}");
        }

        return clean.Length > LongestBytes ? "" : clean.ToString();
    }
}
