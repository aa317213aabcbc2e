using System.Globalization;

namespace Tui.Benchmarks.Queries;

/// <summary>Makes queries that ask for no words, of what most of an archive's articles have and of what few have.</summary>
internal sealed class FieldQueries(IReadOnlyList<ScannedArticle> sample)
{
    /// <summary>The queries.</summary>
    public IEnumerable<KnownQuery> Make() =>
    [
        .. Ends(sample.SelectMany(article => article.Categories.SelectMany(AllAbove).Distinct(StringComparer.Ordinal)))
            .SelectMany(InCategory),
        .. Ends(sample.SelectMany(article => article.Authors.Split('\n', StringSplitOptions.RemoveEmptyEntries)))
            .Select(author => new KnownQuery($"author:\"{author}\"", article => ScannedArticle.Holds(article.Authors, author))),
        .. Ends(sample.SelectMany(article => article.Tags)).Select(tag => new KnownQuery(
            $"tag:\"{tag}\"", article => article.Tags.Contains(tag, StringComparer.OrdinalIgnoreCase))),
        .. Ends(sample.Select(article => article.Date).OfType<DateTimeOffset>()
                .Select(date => date.UtcDateTime.Year.ToString("0000", CultureInfo.InvariantCulture)))
            .SelectMany(year => AtTime(int.Parse(year, CultureInfo.InvariantCulture))),
        .. Marked(),
        .. Ends(sample.Select(article => article.Path[(article.Path.LastIndexOf('/') + 1)..][..1])).Concat(["md", "20"]).Select(OnPath),
        new("has:duplicate", article => article.IsDuplicate),
        new("-has:duplicate", article => !article.IsDuplicate),
    ];

    /// <summary>Whether an article is in a category or below it.</summary>
    public static bool IsIn(ScannedArticle article, string category)
        => Array.Exists(article.Categories, path => (path + "/").StartsWith(category + "/", StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<KnownQuery> Marked() =>
    [
        new("is:unread", article => !article.IsRead),
        new("is:read", article => article.IsRead),
        new("-is:starred", _ => true),
    ];

    private static IEnumerable<KnownQuery> InCategory(string category)
    {
        var last = category[(category.LastIndexOf('/') + 1)..];
        return
        [
            new($"category:\"{category}\"", article => IsIn(article, category)),
            new($"-category:\"{category}\"", article => !IsIn(article, category)),
            new($"category:\"{category}\" is:unread", article => IsIn(article, category) && !article.IsRead),
            new($"category:\"*/{last}\"", article => Array.Exists(
                article.Categories, path => ("/" + path + "/").Contains("/" + last + "/", StringComparison.OrdinalIgnoreCase))),
        ];
    }

    private static IEnumerable<KnownQuery> AtTime(int year)
    {
        var start = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var end = start.AddYears(1);
        var name = year.ToString("0000", CultureInfo.InvariantCulture);
        return
        [
            new($"date:{name}", article => article.Date >= start && article.Date < end),
            new($"after:{name}", article => article.Date >= start),
            new($"before:{name}", article => article.Date < start),
            new($"-date:{name}", article => !(article.Date >= start && article.Date < end)),
        ];
    }

    private static KnownQuery OnPath(string part)
        => new($"path:\"{part}\"", article => article.Path.Contains(part, StringComparison.OrdinalIgnoreCase));

    private static IEnumerable<string> AllAbove(string category)
        => Enumerable.Range(0, category.Length + 1).Where(end => end == category.Length || category[end] == '/').Select(end => category[..end]);

    /// <summary>That which most articles of the sample have, and that which the fewest have.</summary>
    private static List<string> Ends(IEnumerable<string> names)
    {
        var counted = names.CountBy(name => name, StringComparer.Ordinal)
            .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => name.Key).ToList();
        return counted.Count > 1 ? [counted[0], counted[^1]] : counted;
    }
}
