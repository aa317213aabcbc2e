using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Tui.Core.Articles;
using Tui.Core.Indexing;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing;

/// <summary>
/// Lists by chance of an archive by chance, in which many articles are of one day or of none, have copies, and stand in
/// several categories.
/// </summary>
public sealed class SelectionListTests : IDisposable
{
    private const int Articles = 160;
    private const int Selections = 300;

    private static readonly string[] Categories = ["sea", "sea/tide", "sea/tide/high", "land", "land/tide", "Land", "rare", "rare/once", "tide"];
    private static readonly string[] Titles = ["Tide", "tide", "apple", "Äpfel", "潮水", "𠀀 rare", "zebra"];
    private static readonly string[] Authors = ["Ann", "Bob", "Annabel", "安娜"];
    private static readonly string[] Tags = ["wet", "Dry", "own"];

    private readonly TemporaryFolder _folder = new();
    private readonly ArticleIndex _index = ArticleIndex.OpenInMemory();
    private readonly SortedDictionary<string, SelectionModel.Known> _known = new(StringComparer.Ordinal);
    private readonly Random _random = new(5);

    public void Dispose()
    {
        _index.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void A_list_its_pages_and_its_places_are_what_a_look_at_every_article_gives()
    {
        for (var i = 0; i < Articles; i++)
            Write(i);
        CheckAll();

        // What has changed and gone meanwhile leaves no place behind where it stood.
        for (var i = 0; i < Articles; i += _random.Next(1, 5))
            Write(i);
        foreach (var path in _known.Keys.Where(_ => _random.Next(6) == 0).ToList())
        {
            File.Delete(_folder[path]);
            _known.Remove(path);
        }

        CheckAll();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    [InlineData(60)]
    [InlineData(199)]
    public void Of_any_number_of_denials_what_is_left_is_counted(int denials)
    {
        for (var i = 0; i < Articles; i++)
            Write(i);
        MakeIndex();
        var model = new SelectionModel(_known.Values);
        Query[][] denied =
        [
            [.. Enumerable.Range(0, denials).Select(i => new Query.Published(Day(i - 2), Day(i - 1)))],
            [.. Enumerable.Range(0, denials).Select(i => new Query.InCategory(i < 3 ? Categories[i] : $"absent{i}", i % 2 == 0))],
            [.. Enumerable.Range(0, denials).Select(i => new Query.Tagged(i < 2 ? Tags[i] : $"absent{i}"))],
            [.. Enumerable.Range(0, denials).Select(i => new Query.Is(i % 2 == 0 ? ArticleMarks.Starred : ArticleMarks.Read))],
        ];
        var mixed = Enumerable.Range(0, denials).Select(i => denied[i % 4][i]).ToArray();
        foreach (var all in denied.Append(mixed))
        {
            ImmutableArray<Query> parts = [.. all.Select(part => new Query.Not(part))];
            foreach (var query in (Query[])[new Query.And(parts), new Query.And([.. parts, new Query.InCategory("sea", false)])])
                CheckCounts(model, new(query));
        }
    }

    private void CheckCounts(SelectionModel model, ArticleSelection selection)
    {
        foreach (var asked in (ArticleSelection[])[selection, selection with { Folds = true }, selection with { Category = ["land"] }])
        {
            Assert.Equal(model.List(asked).Count, _index.Count(asked));
            var place = RandomPlace();
            Assert.Equal(model.CountBefore(asked, place), new ArticleListing(_index, asked).IndexAt(place));
        }
    }

    private void CheckAll()
    {
        MakeIndex();
        var model = new SelectionModel(_known.Values);
        for (var i = 0; i < Selections; i++)
            Check(model, RandomSelection());
    }

    private void MakeIndex()
    {
        _index.Update(new(_folder.FullPath), PlainArticles.Parsing);
        _index.Marks.Clear();
        foreach (var known in _known.Values)
            _index.Marks.Put(ArticleKey.Of(File.ReadAllBytes(_folder[known.Path])), known.Marks, known.Opened, known.OwnTags);
        _index.Marks.Settle();
    }

    private void Check(SelectionModel model, ArticleSelection selection)
    {
        var wanted = model.List(selection);
        var name = $"{selection}, category {string.Join('/', selection.Category)}, {string.Join(", ", SelectionParts.Of(selection.Query))}";

        Assert.True(wanted.SequenceEqual(_index.Stream(selection).Select(Named)), "stream: " + name);
        Assert.True(wanted.Count == _index.Count(selection), "count: " + name);
        Assert.True(wanted.Skip(2).Take(5).SequenceEqual(_index.List(selection, 2, 5).Select(Named)), "list: " + name);
        if (selection.Order is not (ArticleOrder.NewestFirst or ArticleOrder.Title))
            return;
        var listing = new ArticleListing(_index, selection);
        for (var i = 0; i < 6; i++)
        {
            var (offset, count) = (i == 0 ? 0 : _random.Next(wanted.Count + 3), _random.Next(9));
            Assert.True(wanted.Skip(offset).Take(count).SequenceEqual(listing.Page(offset, count).Select(Named)), $"page {offset} {count}: {name}");
            var place = RandomPlace();
            Assert.True(model.CountBefore(selection, place) == listing.IndexAt(place), $"place {place}: {name}");
            var path = Chosen([.. _known.Keys]);
            var index = wanted.FindIndex(row => row.StartsWith(path + " ", StringComparison.Ordinal));
            Assert.True(index == (listing.IndexOf(path) ?? -1), $"{path}: {name}");
        }
    }

    private static string Named(ArticleSummary row) => string.Create(CultureInfo.InvariantCulture, $"{row.Path} {row.Copies}");

    private ArticlePlace RandomPlace()
    {
        var known = _known[Chosen([.. _known.Keys])];
        return _random.Next(3) switch
        {
            0 => new(known.Article.Date, known.Path) { Title = known.Article.Title },
            1 => new(known.Article.Date, "") { Title = Chosen(Titles) },
            _ => new(known.Article.Date?.AddHours(_random.Next(-30, 30)), "m") { Title = known.Article.Title[..1] },
        };
    }

    private ArticleSelection RandomSelection() => new(RandomQuery(2), Chosen(Enum.GetValues<ArticleOrder>()))
    {
        Folds = _random.Next(2) == 0,
        Category = _random.Next(3) > 0 ? [] : [.. _random.Next(12) == 0 ? ["absent"] : Chosen(Categories).Split('/')],
    };

    private Query RandomQuery(int depth)
    {
        if (_random.Next(5) == 0)
            return Query.Everything;
        if (depth == 0 || _random.Next(3) == 0)
            return _random.Next(4) == 0 ? new Query.Not(RandomTerm()) : RandomTerm();
        ImmutableArray<Query> parts = [.. Enumerable.Range(0, _random.Next(2, 4)).Select(_ => RandomQuery(depth - 1))];
        return _random.Next(5) switch
        {
            0 => new Query.Not(new Query.And(parts)),
            1 => new Query.Not(new Query.Or(parts)),
            2 => new Query.Or(parts),
            _ => new Query.And(parts),
        };
    }

    private Query RandomTerm() => _random.Next(10) switch
    {
        0 or 1 => new Query.InCategory(Chosen(Categories).ToUpperInvariant(), _random.Next(2) == 0),
        2 => new Query.Tagged(Chosen(Tags)),
        3 => new Query.Is(ArticleMarks.Read),
        4 => new Query.Is(ArticleMarks.Starred),
        5 => new Query.WrittenBy(Chosen(Authors)),
        6 => new Query.PathContains(Chosen(["3", "a/", "B/1", "none"])),
        7 => _random.Next(3) == 0 ? new Query.Has(ArticleFeatures.Problem) : new Query.Duplicated(),
        8 => new Query.CopyOf(Chosen([.. _known.Keys])),
        _ => new Query.Published(
            _random.Next(3) == 0 ? null : Day(_random.Next(-2, 14)), _random.Next(3) == 0 ? null : Day(_random.Next(-2, 20))),
    };

    private static DateTimeOffset Day(int day) => new DateTimeOffset(2021, 3, 2, 0, 0, 0, TimeSpan.Zero).AddDays(day);

    private T Chosen<T>(T[] all) => all[_random.Next(all.Length)];

    private void Write(int number)
    {
        var path = $"{Chosen(["a", "b"])}{number % 3}/{number}.md";
        string[]? categories = null;
        foreach (var former in _known.Keys.Where(known => known.EndsWith($"/{number}.md", StringComparison.Ordinal)).ToList())
        {
            if (_random.Next(2) == 0)
                (path, categories) = (former, [.. _known[former].Article.Categories.Select(names => string.Join('/', names))]);
            File.Delete(_folder[former]);
            _known.Remove(former);
        }

        // The number makes each a file of its own, by which the reader's marks are told apart.
        var story = _random.Next(Articles * 3 / 4);
        var text = new StringBuilder().Append(Chosen(Titles)).Append(' ').Append(number % 9).Append('\n');
        foreach (var category in categories ?? Categories.Where((_, i) => _random.Next(i < 2 ? 2 : 7) == 0))
            text.Append("category: ").Append(category).Append('\n');
        foreach (var author in Authors.Where(_ => _random.Next(3) == 0))
            text.Append("author: ").Append(author).Append('\n');
        foreach (var tag in Tags.Where(_ => _random.Next(4) == 0))
            text.Append("tag: ").Append(tag).Append('\n');
        if (_random.Next(4) > 0)
            text.Append("date: ").Append(Day(_random.Next(12)).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)).Append("T00:00:00Z\n");
        if (_random.Next(9) == 0)
            text.Append("problem: odd\n");
        text.Append(CultureInfo.InvariantCulture, $"number: {number}\n").Append(TextOf(story));
        _folder.Write(path, text.ToString());
        var article = PlainArticles.Read(path, File.ReadAllBytes(_folder[path]));
        _known[path] = new(article, story, RandomMarks(), _random.Next(8) == 0 ? ["OWN", "wet"] : [])
        {
            Opened = _random.Next(3) == 0 ? _random.Next(9) : null,
        };
    }

    private ArticleMarks RandomMarks()
        => (_random.Next(3) > 0 ? ArticleMarks.Read : default) | (_random.Next(9) == 0 ? ArticleMarks.Starred : default);

    /// <summary>Words of chance, so that no two texts are alike.</summary>
    private static string TextOf(int story)
    {
        var random = new Random(story);
        return string.Join(' ', Enumerable.Range(0, 120).Select(_ => "w" + random.Next(100_000).ToString(CultureInfo.InvariantCulture)));
    }
}
