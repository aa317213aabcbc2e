using System.Globalization;

namespace Tui.Benchmarks.Queries;

/// <summary>
/// Makes 200 queries from an archive's own words: of one to six characters, Chinese and Latin, rare and in nearly every
/// article, beginnings of words, with fields and without, fields alone, what an article has, and what it has not. The same articles give
/// the same queries.
/// </summary>
internal sealed class QueryList(IReadOnlyList<ScannedArticle> sample)
{
    private const int Count = 200;
    private const int OfEachKind = 16;
    private const int OfFewKinds = 6;
    private const int WithFields = 36;
    private const int LongestRun = 6;

    private readonly Random _random = new(7);

    /// <summary>The queries, each once.</summary>
    public IReadOnlyList<KnownQuery> Make()
    {
        var latin = Words(char.IsAsciiLetter);
        var numbers = Words(char.IsAsciiDigit);
        var frequent = Frequent(1).Concat(Frequent(2)).ToList();
        var queries = Has()
            .Concat(new FieldQueries(sample).Make())
            .Concat(frequent.Select(Word))
            .Concat(MostAndLeast(latin, OfEachKind).Select(Word))
            .Concat(MostAndLeast(numbers, OfFewKinds).Select(Word))
            .Concat(MostAndLeast(latin, OfFewKinds).Concat(MostAndLeast(numbers, OfFewKinds))
                .Select((word, i) => Beginning(word[..Math.Min(word.Length, 1 + (i % 3))])))
            .Concat(frequent.Take(2).Concat(MostAndLeast(latin, 2)).Append(RunOf(2)).Append(RunOf(3)).Select(Without))
            .Concat(Enumerable.Range(0, WithFields).Select(WithField));

        // And runs of each length, as many as are still wanted.
        return [.. queries.Concat(Enumerable.Range(0, Count * LongestRun).Select(i => Word(RunOf(1 + (i % LongestRun)))))
            .DistinctBy(query => query.Text).Take(Count)];
    }

    private static KnownQuery Word(string word) => new(word, article => article.Holds(word));

    private static KnownQuery Without(string word) => new("-" + word, article => !article.Holds(word));

    private static KnownQuery Beginning(string word) => new(word + "*", article => article.HoldsBeginning(word));

    private static IEnumerable<KnownQuery> Has() =>
    [
        new("has:image", article => article.HasImage),
        new("has:link", article => article.HasLink),
        new("has:problem", article => article.HasProblem),
        new("-has:link", article => !article.HasLink),
    ];

    private static IEnumerable<string> MostAndLeast(List<string> words, int count)
        => words.Take(count / 2).Concat(words.AsEnumerable().Reverse().Take(count - (count / 2)));

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
            3 => new($"category:\"{category}\" {word}", other => other.Holds(word) && FieldQueries.IsIn(other, category)),
            4 => new(
                string.Create(CultureInfo.InvariantCulture, $"date:{year} {title}"),
                other => other.Holds(title) && other.Date is { } date && date.UtcDateTime.Year == year),
            _ => new($"{title} -{word}", other => other.Holds(title) && !other.Holds(word)),
        };
    }

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

    /// <summary>The words of ASCII letters and digits that begin so, those in most articles first.</summary>
    private List<string> Words(Predicate<char> begins)
        => [.. sample.SelectMany(article => new string([.. article.Body.Select(
                letter => char.IsAsciiLetterOrDigit(letter) ? letter : ScannedArticle.IsWord(letter) ? '?' : ' ')]).Split(' ')
                .Where(word => word.Length is > 0 and <= LongestRun && begins(word[0]) && !word.Contains('?', StringComparison.Ordinal))
                .Distinct(StringComparer.Ordinal))
            .CountBy(word => word).OrderByDescending(word => word.Value).ThenBy(word => word.Key, StringComparer.Ordinal)
            .Select(word => word.Key)];
}
