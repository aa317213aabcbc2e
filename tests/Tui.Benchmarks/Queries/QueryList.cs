using System.Globalization;

namespace Tui.Benchmarks.Queries;

/// <summary>
/// Makes 200 queries from an archive's own words: of one to six characters, Chinese and Latin, rare and in nearly every
/// article, with fields and without. The same articles give the same queries.
/// </summary>
internal sealed class QueryList(IReadOnlyList<ScannedArticle> sample)
{
    private const int OfEachKind = 20;
    private const int LongestRun = 6;

    private readonly Random _random = new(7);

    /// <summary>The queries, each once.</summary>
    public IReadOnlyList<KnownQuery> Make()
    {
        var queries = Enumerable.Range(1, LongestRun).SelectMany(length => Times(() => Word(RunOf(length))))
            .Concat(Frequent(1).Concat(Frequent(2)).Select(Word))
            .Concat(LatinWords().Select(Word))
            .Concat(Enumerable.Range(0, OfEachKind * 2).Select(WithField));
        return [.. queries.DistinctBy(query => query.Text).Take(200)];
    }

    private static KnownQuery Word(string word) => new(word, article => article.Holds(word));

    private static IEnumerable<T> Times<T>(Func<T> make) => Enumerable.Range(0, OfEachKind).Select(_ => make());

    private KnownQuery WithField(int number)
    {
        var word = RunOf(2 + number % 2);
        var article = sample[_random.Next(sample.Count)];
        var author = article.Authors.Split('\n')[0];
        var category = article.Categories.FirstOrDefault() ?? "";
        var year = (article.Date ?? DateTimeOffset.UnixEpoch).UtcDateTime.Year;
        var title = FirstRun(article.Title, 2);
        return (number % 6) switch
        {
            0 => new($"title:{title}", other => ScannedArticle.Holds(other.Title, title)),
            1 => new($"text:{word}", other => ScannedArticle.Holds(other.Body, word)),
            2 => new($"author:\"{author}\" {title}", other => ScannedArticle.Holds(other.Authors, author) && other.Holds(title)),
            3 => new($"category:\"{category}\" {word}", other => other.Holds(word) && IsIn(other, category)),
            4 => new(
                string.Create(CultureInfo.InvariantCulture, $"date:{year} {title}"),
                other => other.Holds(title) && other.Date is { } date && date.UtcDateTime.Year == year),
            _ => new($"{title} -{word}", other => other.Holds(title) && !other.Holds(word)),
        };
    }

    private static bool IsIn(ScannedArticle article, string category)
        => Array.Exists(article.Categories, path => (path + "/").StartsWith(category + "/", StringComparison.OrdinalIgnoreCase));

    /// <summary>So many Chinese characters one after another from some article.</summary>
    private string RunOf(int length)
    {
        while (true)
        {
            var text = sample[_random.Next(sample.Count)].Body;
            var start = _random.Next(text.Length + 1);
            if (start + length <= text.Length && text.AsSpan(start, length).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0)
                return text.Substring(start, length);
        }
    }

    private string FirstRun(string text, int length)
    {
        for (var start = 0; start + length <= text.Length; start++)
        {
            if (text.AsSpan(start, length).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0)
                return text.Substring(start, length);
        }

        return RunOf(length);
    }

    /// <summary>The runs of a length that stand in most articles.</summary>
    private IEnumerable<string> Frequent(int length)
        => sample.SelectMany(article => Enumerable.Range(0, Math.Max(0, article.Body.Length - length))
                .Select(start => article.Body.Substring(start, length))
                .Where(run => run.AsSpan().IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0).Distinct())
            .CountBy(run => run).OrderByDescending(run => run.Value).ThenBy(run => run.Key, StringComparer.Ordinal)
            .Take(OfEachKind).Select(run => run.Key);

    private IEnumerable<string> LatinWords()
        => sample.SelectMany(article => new string([.. article.Body.Select(
                letter => char.IsAsciiLetterOrDigit(letter) ? letter : ScannedArticle.IsWord(letter) ? '?' : ' ')]).Split(' '))
            .Where(word => word.Length is > 0 and <= LongestRun && !word.Contains('?', StringComparison.Ordinal))
            .Distinct().Order(StringComparer.Ordinal).Take(OfEachKind);
}
