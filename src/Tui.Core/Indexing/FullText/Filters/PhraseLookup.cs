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
        var found = new PlacesFilter(segment.Documents, FindPlaces() ?? new ArrayPlaces([]), Part);
        return new(found, found);
    }

    /// <summary>A single character of a script without spaces, which has lists of its own.</summary>
    private bool IsCharacter
        => IsPrefix && _tokens[0].Length == 1 && CharacterCounts.IsCounted(_tokens[0][0]);

    private bool IsPrefix => words.Phrase.LastIsPrefix && _tokens.Length == 1;

    private FoundPhrase FindCharacter()
    {
        var parts = Part is { } only ? [only] : (TextPart[])[TextPart.Title, TextPart.Authors, TextPart.Body];
        var found = new List<(TextPart Part, Places Places)>();
        foreach (var part in parts)
        {
            if (segment.Find(new(Term.OfCharacter(part, _tokens[0][0]))) is { } list)
                found.Add((part, new ListPlaces(list)));
        }

        return new(
            new OrFilter([.. found.Select(character => new CharacterFilter(character.Places))]),
            new CharacterWeight([.. found]));
    }

    private FoundPhrase FindPrefix()
    {
        var filter = new BitFilter(segment.Documents.Count);
        var sum = new SummedWeight(segment.Documents.Count);
        foreach (var list in segment.FindAll(_tokens[0]))
        {
            var found = new PlacesFilter(segment.Documents, new ListPlaces(list), Part);
            for (var document = found.Next(0); document != DocumentFilter.End; document = found.Next(document + 1))
            {
                filter.Add(document);
                sum.Add(document, found.In(document));
            }
        }

        return new(filter, sum);
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
            for (var i = 0; i < isFollowed.Length; i++)
                isFollowed[i] |= next.SeekTo(places[i] + (uint)length) == places[i] + (uint)length;
        }

        return new([.. places.Where((_, i) => isFollowed[i])]);
    }
}

/// <summary>What was found of a word or phrase in a segment. Both are asked of one article after another.</summary>
/// <param name="Filter">The articles that hold it.</param>
/// <param name="Weight">How much of it an article holds that the filter has come to.</param>
internal sealed record FoundPhrase(DocumentFilter Filter, IDocumentWeight Weight);
