using Tui.Core.Querying;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>
/// The places that fragments of addresses name: those that the author named so, else headings. Each site has its own way to
/// make the one out of the other: what they share are the letters and digits.
/// </summary>
internal static class ArticleAnchors
{
    /// <summary>The line that a fragment names; null where nothing has that name.</summary>
    /// <param name="text">The article.</param>
    /// <param name="fragment">What stands after <c>#</c>, percent-encoded or not; empty for the article's beginning.</param>
    public static int? LineOf(TypesetArticle text, string fragment)
    {
        var name = Uri.UnescapeDataString(fragment);
        if (text.Landmarks.FirstOrDefault(IsMeant) is { } anchor)
            return anchor.Line;
        var wanted = Letters(name);
        if (wanted is "" or "top")
            return 0;

        // Of several with one name, all but the first are numbered: -1, -2 …
        var met = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var heading in text.Landmarks.Where(landmark => landmark.Kind is LandmarkKind.Heading))
        {
            var letters = Letters(heading.Text);
            var count = met.GetValueOrDefault(letters);
            met[letters] = count + 1;
            if (wanted == (count == 0 ? letters : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{letters}{count}")))
                return heading.Line;
        }

        return null;

        bool IsMeant(Landmark landmark) =>
            landmark.Kind is LandmarkKind.Anchor && (landmark.Text == name || landmark.Text == fragment);
    }

    private static string Letters(string text) => string.Concat(TextFolding.Fold(text).Where(char.IsLetterOrDigit));
}
