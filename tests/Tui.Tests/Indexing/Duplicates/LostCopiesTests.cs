using System.Globalization;
using System.Numerics;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Duplicates;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Querying;
using Tui.Tests.Support;

namespace Tui.Tests.Indexing.Duplicates;

public sealed class LostCopiesTests : IDisposable
{
    private const int Files = 20;
    private const int Stories = 2;
    private const int Steps = 40;
    private const int Rounds = 30;

    private static readonly ArticleSelection Folded = ArticleSelection.All with { Folds = true };

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(1, false)]
    [InlineData(2, false)]
    [InlineData(3, true)]
    [InlineData(4, true)]
    public void Whatever_comes_changes_and_goes_the_copies_are_those_of_a_fresh_index(int seed, bool isInterrupted)
    {
        var random = new Random(seed);
        using var index = ArticleIndex.OpenInMemory();
        var parted = 0;
        for (var round = 0; round < Rounds; round++)
        {
            var before = Groups(index);
            Change(random);
            if (isInterrupted)
                UpdateUntil(index, random.Next(1, 4));
            index.Update(new(_folder.FullPath), PlainArticles.Parsing);
            using var fresh = ArticleIndex.OpenInMemory();
            fresh.Update(new(_folder.FullPath), PlainArticles.Parsing);

            Assert.Equal(Groups(fresh), Groups(index));
            Assert.Equal(Rows(fresh), Rows(index));
            parted += HasParted(before, Groups(index)) ? 1 : 0;
        }

        Assert.InRange(parted, 2, Rounds);
    }

    [Fact]
    public void Two_that_only_a_third_had_in_common_are_copies_no_more_once_it_is_gone()
    {
        using var index = ArticleIndex.OpenInMemory();
        var (one, between, other) = Chain();
        for (var file = 0; file < 3; file++)
            Write(file, story: 0, ((int[])[one, between, other])[file]);
        index.Update(new(_folder.FullPath), PlainArticles.Parsing);
        Assert.Equal(1, index.Count(Folded));

        File.Delete(_folder[FileOf(1)]);
        index.Update(new(_folder.FullPath), PlainArticles.Parsing);

        Assert.Equal(2, index.Count(Folded));
        Assert.Empty(Found(index, "has:duplicate"));
    }

    /// <summary>Whether articles that were copies before are there still and are copies no more.</summary>
    private static bool HasParted(List<string> before, List<string> after)
    {
        var pairs = after.SelectMany(PairsOf).ToHashSet(StringComparer.Ordinal);
        var there = after.SelectMany(group => group.Split(' ')).ToHashSet(StringComparer.Ordinal);
        return before.SelectMany(PairsOf).Any(pair => !pairs.Contains(pair) && pair.Split(' ').All(there.Contains));
    }

    private static IEnumerable<string> PairsOf(string group)
    {
        var names = group.Split(' ');
        return names.SelectMany(_ => names, (one, other) => one + " " + other);
    }

    /// <summary>Three steps of a story of which the second is like the first and the third, and those are not alike.</summary>
    private static (int One, int Between, int Other) Chain()
    {
        var prints = Enumerable.Range(0, Steps)
            .Select(step => (ulong)SimHash.Of(ArticleTokens.Of("Title", [], TextOf(story: 0, step)))!.Value).ToArray();
        var steps = Enumerable.Range(0, Steps).ToArray();
        return (from one in steps
                from between in steps
                from other in steps
                where AreAlike(prints[one], prints[between]) && AreAlike(prints[between], prints[other]) && !AreAlike(prints[one], prints[other])
                select (one, between, other)).First();
    }

    private static bool AreAlike(ulong one, ulong other) => BitOperations.PopCount(one ^ other) <= SimHash.MostBits;

    private void Change(Random random)
    {
        for (var i = random.Next(1, 6); i > 0; i--)
        {
            var file = random.Next(Files);
            if (random.Next(5) > 1)
                Write(file, random.Next(Stories), random.Next(Steps));
            else
                File.Delete(_folder[FileOf(file)]);
        }
    }

    private void UpdateUntil(ArticleIndex index, int reads)
    {
        using var stop = new CancellationTokenSource();
        var parsing = PlainArticles.Parsing with
        {
            Read = (path, bytes) =>
            {
                if (Interlocked.Decrement(ref reads) == 0)
                    stop.Cancel();
                return PlainArticles.Read(path, bytes);
            },
        };
        try
        {
            index.Update(new(_folder.FullPath), parsing, null, stop.Token);
        }
        catch (OperationCanceledException)
        {
            // as it is meant to be, where so many were to be read
        }
    }

    private void Write(int file, int story, int step) => _folder.Write(FileOf(file), $"Title {file}\n{TextOf(story, step)}");

    /// <summary>A story of which each step has a few sentences more of another than the step before.</summary>
    private static string TextOf(int story, int step) => string.Join(' ', Enumerable.Range(0, 160).Select(number => string.Create(
        CultureInfo.InvariantCulture, $"story{story} keeper{number} wrote{number * 7} height{number * 11 % (number < step * 4 ? 89 : 97)}")));

    private static string FileOf(int file) => $"{file:00}.md";

    /// <summary>For each article itself and its copies.</summary>
    private static List<string> Groups(ArticleIndex index) =>
        [.. index.List(ArticleSelection.All, 0, Files)
            .Select(row => string.Join(' ', Found(index, "copies:" + row.Path))).Order(StringComparer.Ordinal)];

    private static IEnumerable<string> Rows(ArticleIndex index) =>
        [.. index.List(Folded, 0, Files).Select(row => $"{row.Path} {row.Copies}"), .. Found(index, "has:duplicate"), $"{index.Count(Folded)}"];

    private static IEnumerable<string> Found(ArticleIndex index, string query) =>
        index.List(new(QueryParser.Parse(query, new(DateTimeOffset.UnixEpoch, TimeZoneInfo.Utc))), 0, Files).Select(row => row.Path);
}
