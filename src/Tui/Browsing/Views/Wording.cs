using System.Globalization;
using Tui.Core.Language;

namespace Tui.Browsing.Views;

/// <summary>Numbers as the browser writes them.</summary>
internal static class Wording
{
    /// <summary>A number with commas between thousands.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of articles.</summary>
    public static Phrase Articles(int count) => count == 1 ? "1 article" : (Phrase)$"{count} articles";
}
