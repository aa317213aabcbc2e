using System.Text.RegularExpressions;
using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Benchmarks.Queries;

/// <summary>
/// Holds answers of an index against a plain look at what <c>tui FOLDER --export text --sort path</c> has written, with
/// nothing of the program's own in between: <c>exported INDEX FILE</c>.
/// </summary>
/// <remarks>
/// What is asked for is runs of ideographs and ASCII words of which no occurrence stands beside a letter that is no ASCII,
/// since there a word is where its letters are, neither more nor less.
/// </remarks>
internal sealed partial class ExportBenchmark(string index, string exported, TextWriter output)
{
    private const int OfEachKind = 40;
    private const int LongestRun = 6;
    private const char Divider = '\f';

    private readonly Random _random = new(11);

    /// <summary>Runs it.</summary>
    /// <returns>Whether every answer was what the text says.</returns>
    public bool Run()
    {
        var bodies = File.ReadAllText(exported).Split(Divider).Select(BodyOf).ToList();
        using var articles = ArticleIndex.OpenReadOnly(index);
        var paths = articles.Stream(new(Query.Everything, ArticleOrder.Path)).Select(article => article.Path).ToList();
        if (bodies.Count != paths.Count)
        {
            output.WriteLine($"{bodies.Count} texts are exported of {paths.Count} articles");
            return false;
        }

        List<Asked> asked = [.. Runs(bodies).Select(AsRun), .. Words(bodies).Select(AsWord)];
        var wrong = asked.Count(query => !IsAnswered(articles, query.Text, paths.Where((_, i) => query.Holds(bodies[i]))));
        output.WriteLine($"{asked.Count - wrong} of {asked.Count} queries answered as a plain look at the exported text does");
        return wrong == 0;
    }

    private static Asked AsRun(string run) => new(run, body => body.Contains(run, StringComparison.Ordinal));

    private static Asked AsWord(string word) => new(word, new Regex(
        $"(?<![A-Za-z0-9]){word}(?![A-Za-z0-9])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, Regex.InfiniteMatchTimeout).IsMatch);

    private bool IsAnswered(ArticleIndex articles, string text, IEnumerable<string> wanted)
    {
        var query = QueryParser.Parse($"text:\"{text}\"", new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc));
        var found = articles.Stream(new(query, ArticleOrder.Path)).Select(article => article.Path);
        if (found.SequenceEqual(wanted, StringComparer.Ordinal))
            return true;
        output.WriteLine($"another answer than the exported text gives: {text}");
        return false;
    }

    /// <summary>What stands below the title, the authors and the categories.</summary>
    private static string BodyOf(string article)
    {
        const string Blank = "\n\n";
        var end = article.IndexOf(Blank, StringComparison.Ordinal);
        return end < 0 ? "" : article[(end + Blank.Length)..];
    }

    private List<string> Runs(List<string> bodies)
    {
        var runs = new SortedSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < OfEachKind * 1000 && runs.Count < OfEachKind; i++)
        {
            var (body, length) = (bodies[_random.Next(bodies.Count)], 1 + (i % LongestRun));
            var start = _random.Next(body.Length + 1);
            if (start + length <= body.Length && body.AsSpan(start, length).IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0)
                runs.Add(body.Substring(start, length));
        }

        return [.. runs];
    }

    private List<string> Words(List<string> bodies)
    {
        var words = new SortedSet<string>(StringComparer.Ordinal);
        var mixed = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (Match word in bodies.SelectMany(body => AsciiWord().Matches(body)))
        {
            if (word.Groups["beside"].Length > 0)
                mixed.Add(word.Groups["word"].Value);
            else
                words.Add(word.Groups["word"].Value.ToLowerInvariant());
        }

        var all = words.Where(word => !mixed.Contains(word)).ToArray();
        _random.Shuffle(all);
        return [.. all.Take(OfEachKind)];
    }

    /// <summary>A word of ASCII letters and digits, and the letter beside it that is neither one of them nor an ideograph.</summary>
    [GeneratedRegex(
        @"(?<beside>[\p{L}\p{M}\p{N}\p{S}_\p{Cf}-[A-Za-z0-9\u3040-\u9FFF]])?(?<word>[A-Za-z0-9]+)"
            + @"(?<beside>[\p{L}\p{M}\p{N}\p{S}_\p{Cf}-[A-Za-z0-9\u3040-\u9FFF]])?",
        RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant,
        -1)]
    private static partial Regex AsciiWord();

    /// <summary>What is asked for, and whether a text holds it.</summary>
    private sealed record Asked(string Text, Predicate<string> Holds);
}
