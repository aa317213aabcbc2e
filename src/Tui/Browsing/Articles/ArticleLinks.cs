using System.Collections.Immutable;
using System.Globalization;
using Tui.Browsing.Effects;
using Tui.Browsing.Prompts;
using Tui.Core.Typesetting;

namespace Tui.Browsing.Articles;

/// <summary>The links and pictures of a set article.</summary>
internal static class ArticleLinks
{
    /// <summary>What the label of a picture begins with.</summary>
    public const string PicturePrefix = "p";

    /// <summary>
    /// The links that can be opened, each address once, by the numbers that are printed, those without a printed number by
    /// the numbers that follow; then every picture by a <c>p</c> and its number.
    /// </summary>
    public static ImmutableArray<NumberedLink> Of(TypesetArticle? article)
    {
        if (article is null)
            return [];

        var places = article.Landmarks.ToLookup(landmark => landmark.Kind);
        var links = places[LandmarkKind.Link]
            .Where(link => link.Address is { } address && !address.StartsWith('#')
                && (OpenableAddress.OfWeb(address) is not null || OpenableAddress.IsRelative(address)))
            .DistinctBy(link => link.Address, StringComparer.Ordinal)
            .OrderBy(link => link.Number == 0).ThenBy(link => link.Number).ToList();
        var next = links.Count == 0 ? 1 : links.Max(link => link.Number) + 1;
        return
        [
            .. links.Select(link => Label("", link.Number == 0 ? next++ : link.Number, link)),
            .. places[LandmarkKind.Figure].Select(picture => Label(PicturePrefix, picture.Number, picture)),
        ];
    }

    /// <summary>Whether it is a picture.</summary>
    public static bool IsPicture(NumberedLink link) => link.Label.StartsWith(PicturePrefix, StringComparison.Ordinal);

    private static NumberedLink Label(string prefix, int number, Landmark landmark) =>
        new(prefix + number.ToString(CultureInfo.InvariantCulture), landmark.Address!);
}
