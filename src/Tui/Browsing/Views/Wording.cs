using System.Globalization;
using Tui.Browsing.Listing;
using Tui.Core.Language;

namespace Tui.Browsing.Views;

/// <summary>Numbers as the browser writes them.</summary>
internal static class Wording
{
    private const int CoverageFrom = 60;

    /// <summary>A number with commas between thousands.</summary>
    public static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>A number of articles.</summary>
    public static Phrase Articles(int count) => count == 1 ? "1 article" : (Phrase)$"{count} articles";

    /// <summary>How many articles a search has found, and how far it reaches where that is not to the end.</summary>
    /// <param name="list">Its list.</param>
    /// <param name="width">How wide the screen is, in cells.</param>
    public static Phrase Found(ListState list, int width) => list.Coverage switch
    {
        null => $"{list.Total} found",
        { } coverage when width >= CoverageFrom =>
            (Phrase)$"{list.Total} found · searched {coverage.Searched} of {Articles(coverage.All)}",
        _ => $"{list.Total} found so far",
    };
}
