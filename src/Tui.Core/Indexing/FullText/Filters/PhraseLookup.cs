using System.Collections.Immutable;
using Tui.Core.Indexing.FullText.Postings;
using Tui.Core.Indexing.FullText.Relevance;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>Finds a word or phrase in one segment.</summary>
internal sealed class PhraseLookup(SegmentReader segment, Query.Contains words)
{
    private readonly ImmutableArray<string> _tokens = words.Phrase.Tokens;

    private TextPart? Part => words.Where switch
    {
        TextField.Title => TextPart.Title,
        TextField.Authors => TextPart.Authors,
        TextField.Body => TextPart.Body,
        _ => null,
    };

    /// <summary>The articles that hold it, and how much of it they hold.</summary>
    public FoundPhrase Find()
    {
        if (IsCharacter)
            return FindCharacter();
        if (IsPrefix)
            return FindPrefix();
        return Found(FindPlaces() ?? new ArrayPlaces([]));
    }

    /// <summary>The beginning of a token that is a single character, which has lists of its own.</summary>
    private bool IsCharacter
        => IsPrefix && _tokens[0].Length == 1 && CharacterCounts.IsCounted(_tokens[0][0]);

    private bool IsPrefix => words.Phrase.LastIsPrefix && _tokens.Length == 1;

    private FoundPhrase FindCharacter()
    {
        var found = new List<(float Weight, ListPlaces Places)>();
        foreach (var part in Part is { } only ? [only] : (TextPart[])[TextPart.Title, TextPart.Authors, TextPart.Body])
        {
            if (segment.Find(new(Term.OfCharacter(part, _tokens[0][0]))) is { } list)
                found.Add((PartWeights.Of(part), new(list)));
        }

        var filter = new AmountFilter(segment.Documents.Count, [.. found]);
        return new(filter, filter);
    }

    private FoundPhrase FindPrefix()
    {
        var lists = segment.FindAll(_tokens[0]).ToList();
        if (lists.Count <= 1)
            return Found(lists.Count == 0 ? new ArrayPlaces([]) : new ListPlaces(lists[0]));
        var sums = new float[segment.Documents.Count];
        var weights = new PlaceWeights(Part);
        foreach (var list in lists)
            AddWeights(new(list), weights, sums);
        var filter = new WeightsFilter(sums);
        return new(filter, filter);
    }

    private void AddWeights(ListPlaces places, PlaceWeights weights, float[] sums)
    {
        var document = 0;
        while (places.Read(0, Places.End, int.MaxValue) is { IsEmpty: false } read)
        {
            for (var rest = read; !rest.IsEmpty;)
            {
                document = segment.Documents.DocumentAt(rest[0], document);
                sums[document] += weights.Take(ref rest, segment.Documents.BoundsOf(document));
            }
        }
    }

    private FoundPhrase Found(Places places)
    {
        var filter = new PlacesFilter(segment.Documents, places, Part);
        return new(filter, filter);
    }

    /// <summary>Where the phrase begins; null where it stands nowhere.</summary>
    private Places? FindPlaces()
    {
        var whole = words.Phrase.LastIsPrefix ? _tokens.Length - 1 : _tokens.Length;
        var lists = new PostingList[whole];
        for (var i = 0; i < whole; i++)
        {
            if (segment.Find(Term.OfToken(_tokens[i])) is not { } list)
                return null;
            lists[i] = list;
        }

        Places phrase = whole == 1 ? new ListPlaces(lists[0]) : new PhrasePlaces(lists);
        return words.Phrase.LastIsPrefix ? FollowedByPrefix(phrase, whole) : phrase;
    }

    /// <summary>Those of the places that a token with the last letters follows.</summary>
    private ArrayPlaces FollowedByPrefix(Places phrase, int length)
    {
        var places = new List<uint>();
        for (var place = phrase.SeekTo(0); place != Places.End; place = phrase.SeekTo(place + 1))
            places.Add(place);

        var isFollowed = new bool[places.Count];
        foreach (var list in segment.FindAll(_tokens[^1]))
        {
            var next = new ListPlaces(list);
            for (var i = 0; i < isFollowed.Length;)
            {
                var place = next.SeekTo(places[i] + (uint)length);
                if (place == Places.End)
                    break;
                var found = places.BinarySearch(i, isFollowed.Length - i, place - (uint)length, null);
                i = found >= 0 ? found + 1 : ~found;
                if (found >= 0)
                    isFollowed[found] = true;
            }
        }

        return new([.. places.Where((_, i) => isFollowed[i])]);
    }
}

/// <summary>What was found of a word or phrase in a segment. Both are asked of one article after another.</summary>
/// <param name="Filter">The articles that hold it.</param>
/// <param name="Weight">How much of it an article holds that the filter has come to.</param>
internal sealed record FoundPhrase(DocumentFilter Filter, IDocumentWeight Weight);
