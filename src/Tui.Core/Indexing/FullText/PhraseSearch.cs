using System.Collections.Immutable;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText;

/// <summary>Finds a word or phrase in one segment.</summary>
internal sealed class PhraseSearch(SegmentReader segment, Query.Contains words)
{
    private readonly ImmutableArray<string> _tokens = words.Phrase.Tokens;

    private TextPart? Part => words.Where switch
    {
        TextField.Title => TextPart.Title,
        TextField.Authors => TextPart.Authors,
        TextField.Body => TextPart.Body,
        _ => null,
    };

    /// <summary>The articles that hold it.</summary>
    public DocumentFilter Filter()
    {
        if (IsCharacter)
            return new OrFilter([.. CharacterPlaces().Select(found => new CharacterFilter(found.Places))]);
        if (IsPrefix)
            return FilterOfPrefix();
        return FindPlaces() is { } places ? new PlacesFilter(segment.Documents, places, Part) : new OrFilter([]);
    }

    /// <summary>How much of it an article holds.</summary>
    public IDocumentWeight Weight()
    {
        if (IsCharacter)
            return new CharacterWeight([.. CharacterPlaces()]);
        if (IsPrefix)
            return WeightOfPrefix();
        return new PlacesWeight(segment.Documents, FindPlaces() ?? new ArrayPlaces([]), Part);
    }

    /// <summary>A single character of a script without spaces, which has lists of its own.</summary>
    private bool IsCharacter
        => IsPrefix && _tokens[0].Length == 1 && CharacterCounts.IsCounted(_tokens[0][0]);

    private bool IsPrefix => words.Phrase.LastIsPrefix && _tokens.Length == 1;

    private IEnumerable<(TextPart Part, Places Places)> CharacterPlaces()
    {
        var parts = Part is { } only ? [only] : (TextPart[])[TextPart.Title, TextPart.Authors, TextPart.Body];
        foreach (var part in parts)
        {
            if (segment.Find(new(Term.OfCharacter(part, _tokens[0][0]))) is { } list)
                yield return (part, new ListPlaces(list));
        }
    }

    private BitFilter FilterOfPrefix()
    {
        var found = new BitFilter(segment.Documents.Count);
        foreach (var list in segment.FindAll(_tokens[0]))
        {
            var filter = new PlacesFilter(segment.Documents, new ListPlaces(list), Part);
            for (var document = filter.Next(0); document != DocumentFilter.End; document = filter.Next(document + 1))
                found.Add(document);
        }

        return found;
    }

    private SummedWeight WeightOfPrefix()
    {
        var sum = new SummedWeight(segment.Documents.Count);
        foreach (var list in segment.FindAll(_tokens[0]))
        {
            var weight = new PlacesWeight(segment.Documents, new ListPlaces(list), Part);
            var filter = new PlacesFilter(segment.Documents, new ListPlaces(list), Part);
            for (var document = filter.Next(0); document != DocumentFilter.End; document = filter.Next(document + 1))
                sum.Add(document, weight.In(document));
        }

        return sum;
    }

    /// <summary>Where the phrase begins; null where it stands nowhere.</summary>
    private Places? FindPlaces()
    {
        var whole = words.Phrase.LastIsPrefix ? _tokens.Length - 1 : _tokens.Length;
        var places = new Places[whole];
        for (var i = 0; i < whole; i++)
        {
            if (segment.Find(Term.OfToken(_tokens[i])) is not { } list)
                return null;
            places[i] = new ListPlaces(list);
        }

        var phrase = whole == 1 ? places[0] : new PhrasePlaces(places);
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
