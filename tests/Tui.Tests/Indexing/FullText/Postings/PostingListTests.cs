using FsCheck;
using FsCheck.Fluent;
using Tui.Core.Indexing.FullText.Merging;
using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Indexing.Storage;

namespace Tui.Tests.Indexing.FullText.Postings;

public sealed class PostingListTests : IDisposable
{
    private readonly Microsoft.Data.Sqlite.SqliteConnection _connection = IndexConnection.OpenInMemory();

    public void Dispose() => _connection.Dispose();

    [Fact]
    public void Every_list_is_read_as_it_was_written()
    {
        var random = new Random(5);
        var lists = new SortedDictionary<Term, uint[]>(Term.Order);
        for (var i = 0; i < 600; i++)
            lists[RandomTerm(random)] = RandomPlaces(random, i % 50 == 0 ? 30_000 : random.Next(1, 40));

        var segment = Write(lists);

        using var blocks = new SegmentBlocks(_connection);
        var reader = new SegmentReader(segment, blocks);
        foreach (var (term, places) in lists)
            Assert.Equal(places, All(reader.Find(term)!));
        Assert.Null(reader.Find(new(1)));
        Assert.Null(reader.Find(Term.OfToken("absent")));
        Assert.Null(reader.Find(Term.OfToken("zzzzzz")));
        Assert.Equal(Scan(segment, blocks), lists.Select(list => (list.Key, string.Join(' ', list.Value))));
    }

    [Fact]
    public void Any_place_is_found_from_any_before_it()
    {
        var random = new Random(6);
        foreach (var count in (int[])[1, 5, 3000, 100_000])
        {
            var places = RandomPlaces(random, count);
            var segment = Write(new(Term.Order) { [new(7)] = places });
            using var blocks = new SegmentBlocks(_connection);
            var found = new ListPlaces(new SegmentReader(segment, blocks).Find(new(7))!);
            for (ulong target = 0; target < places[^1] + 2ul; target += (uint)random.Next(1, 2 + (int)(places[^1] / 50)))
                Assert.Equal(places.FirstOrDefault(place => place >= target, Places.End), found.SeekTo((uint)target));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(3000)]
    [InlineData(100_000)]
    public void Places_of_a_range_are_read_in_runs_each_once(int count)
    {
        var random = new Random(count);
        var places = RandomPlaces(random, count);
        var segment = Write(new(Term.Order) { [new(7)] = places });
        using var blocks = new SegmentBlocks(_connection);
        var found = new ListPlaces(new SegmentReader(segment, blocks).Find(new(7))!);
        uint from = 0;
        for (var at = 0; from <= places[^1]; at++)
        {
            var end = from + (uint)random.Next(1, 1 + (int)(places[^1] / 40) * (1 + (at % 3)));
            Assert.Equal(places.Where(place => place >= from && place < end), ReadAll(found, from, end, 1 + (at % 200)));
            from = end + (uint)(at % 2 * random.Next(100_000));
        }
    }

    [Fact]
    public void A_phrase_stands_where_its_tokens_stand_one_after_another()
    {
        var random = new Random(8);
        var lists = Enumerable.Range(0, 3).ToDictionary(i => i, i => DensePlaces(random, 2000 * (i + 1)));
        var segment = Write(new(Term.Order) { [new(1)] = lists[0], [new(2)] = lists[1], [new(3)] = lists[2] });
        using var blocks = new SegmentBlocks(_connection);
        var reader = new SegmentReader(segment, blocks);
        var wanted = lists[0].Where(place => lists[1].Contains(place + 1) && lists[2].Contains(place + 2)).ToList();
        Assert.True(wanted.Count > 100);
        foreach (var most in (int[])[1, 7, 1000])
        {
            var found = new PhrasePlaces([reader.Find(new(1))!, reader.Find(new(2))!, reader.Find(new(3))!]);
            for (uint from = 0; from < 4000; from += 500)
                Assert.Equal(wanted.Where(place => place >= from && place < from + 450), ReadAll(found, from, from + 450, most));
        }
    }

    [Fact]
    public void Keys_stand_in_the_order_of_the_terms_and_give_them_back()
        => Prop.ForAll(
            Gen.Choose(0, int.MaxValue).Two().ToArbitrary(),
            seeds =>
            {
                var (one, other) = (RandomTerm(new(seeds.Item1)), RandomTerm(new(seeds.Item2)));
                return Term.OfKey(one.ToKey()) == one
                    && Math.Sign(Term.Order.Compare(one, other)) == Math.Sign(one.ToKey().AsSpan().SequenceCompareTo(other.ToKey()));
            }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_token_that_begins_with_some_letters_is_found()
    {
        string[] tokens = ["a", "ab", "abc", "abd", "abda", "ac", "b", "减", "减排", "减少", "减𠮷", "𠮷", "𠮷野"];
        var lists = new SortedDictionary<Term, uint[]>(Term.Order);
        for (var i = 0; i < tokens.Length; i++)
            lists[Term.OfToken(tokens[i])] = [(uint)i];
        var segment = Write(lists);
        using var blocks = new SegmentBlocks(_connection);
        var reader = new SegmentReader(segment, blocks);

        foreach (var prefix in (string[])["a", "ab", "abd", "b", "c", "减", "𠮷", "x"])
        {
            Assert.Equal(
                tokens.Where(token => token.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal),
                reader.FindAll(prefix).Select(list => tokens[All(list)[0]]).Order(StringComparer.Ordinal));
        }
    }

    private Segment Write(SortedDictionary<Term, uint[]> lists)
    {
        using var table = new SegmentTable(_connection);
        var id = table.Create();
        var blocks = new BlockWriter(block => table.AddBlock(id, block));
        foreach (var (term, places) in lists)
        {
            blocks.Begin(term);
            foreach (var place in places)
                blocks.Add(place);
            blocks.End();
        }

        blocks.Finish();
        return new(id, 0, 0, 0, 0);
    }

    private static List<uint> ReadAll(Places places, uint from, uint end, int most)
    {
        var all = new List<uint>();
        while (places.Read(from, end, most) is { IsEmpty: false } read)
            all.AddRange(read);
        return all;
    }

    private static uint[] DensePlaces(Random random, int count)
        => [.. Enumerable.Range(0, count).Select(_ => (uint)random.Next(count * 2)).Distinct().Order()];

    private static uint[] All(PostingList list)
    {
        var places = new ListPlaces(list);
        var all = new List<uint>();
        for (var place = places.SeekTo(0); place != Places.End; place = places.SeekTo(place + 1))
            all.Add(place);
        return [.. all];
    }

    private static IEnumerable<(Term Term, string Places)> Scan(Segment segment, SegmentBlocks blocks)
    {
        var scan = new SegmentScan(segment.Id, blocks);
        while (scan.MoveNext())
        {
            var places = new List<uint>();
            while (scan.MoveToPlace(out var place))
                places.Add(place);
            yield return (scan.Term, string.Join(' ', places));
        }
    }

    private static Term RandomTerm(Random random) => random.Next(3) switch
    {
        0 => new(Term.OfPair((char)random.Next(0x4E00, 0x9FFF), (char)random.Next(0x4E00, 0x9FFF))),
        1 => new(Term.OfCharacter((TextPart)random.Next(3), (char)random.Next(0x4E00, 0x9FFF))),
        _ => Term.OfToken(new string([.. Enumerable.Range(0, random.Next(3, 9)).Select(_ => (char)random.Next('a', 'e'))])),
    };

    private static uint[] RandomPlaces(Random random, int count)
    {
        var place = (uint)random.Next(5_000_000);
        var places = new uint[count];
        for (var i = 0; i < count; i++)
            places[i] = place += (uint)(random.Next(500) switch
            {
                0 => random.Next(1, 5_000_000),
                < 25 => random.Next(1, 100_000),
                _ => random.Next(1, random.Next(2, 300)),
            });
        return places;
    }
}
