using Tui.Browsing.Listing;
using Tui.Core.Language;

namespace Tui.Browsing.Views;

/// <summary>How much a search has found, in words.</summary>
internal static class FoundCount
{
    private const int CoverageFrom = 60;

    /// <summary>How many articles, and how far the search reaches where that is not to the end.</summary>
    /// <param name="list">The search's list.</param>
    /// <param name="width">How wide the screen is, in cells.</param>
    public static Phrase Of(ListState list, int width) => list.Coverage switch
    {
        null => $"{list.Total} found",
        { } coverage when width >= CoverageFrom =>
            (Phrase)$"{list.Total} found · searched {coverage.Searched} of {Wording.Articles(coverage.All)}",
        _ => $"{list.Total} found so far",
    };
}
