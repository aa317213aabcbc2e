using Tui.Text;

namespace Tui.Core.Articles.Bodies;

/// <summary>An address as written → an address without anything a terminal would obey.</summary>
internal static class AddressReader
{
    /// <summary>The address; null where there is none.</summary>
    public static string? Read(string? written)
    {
        if (string.IsNullOrWhiteSpace(written)) return null;
        var address = TextCleaner.CleanLine(written).Trim();
        return address.Length > 0 ? address.Replace(" ", "%20", StringComparison.Ordinal) : null;
    }
}
