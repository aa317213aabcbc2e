using Tui.Core.Querying;
using Tui.Core.Typesetting;

namespace Tui.Browsing;

/// <summary>
/// The headings that fragments of addresses name. Each site has its own way to make the one out of the other: what they
/// share are the letters and digits.
/// </summary>
internal static class ArticleAnchors
{
    /// <summary>The line that a fragment names; null where no heading has that name.</summary>
    /// <param name="text">The article.</param>
    /// <param name="fragment">What stands after <c>#</c>, percent-encoded or not; empty for the article's beginning.</param>
    public static int? LineOf(TypesetArticle text, string fragment)
    {
        var wanted = Letters(Uri.UnescapeDataString(fragment));
        if (wanted is "" or "top")
            return 0;

        // Of several with one name, all but the first are numbered: -1, -2 …
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in text.Landmarks.Where(landmark => landmark.Kind is LandmarkKind.Heading))
        {
            var name = Letters(heading.Text);
            var count = met.GetValueOrDefault(name);
            met[name] = count + 1;
            if (wanted == (count == 0 ? name : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{name}{count}")))
                return heading.Line;
        }

        return null;
    }

    private static string Letters(string text) => string.Concat(TextFolding.Fold(text).Where(char.IsLetterOrDigit));
}
