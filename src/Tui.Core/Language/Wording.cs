using System.Globalization;

namespace Tui.Core.Language;

/// <summary>Numbers as the program writes them.</summary>
public static class Wording
{
    /// <summary>A number with commas between thousands.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of articles.</summary>
    public static Phrase Articles(int count) => count == 1 ? "1 article" : (Phrase)$"{count} articles";
}
