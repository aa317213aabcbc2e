using System.Collections.Immutable;
using System.Globalization;

namespace Tui.Core.Typesetting;

/// <summary>Positions in the set text → places in the tree, and back.</summary>
internal static class PlaceFinder
{
    // As many words as tell one passage from another.
    private const int WordsLength = 32;

    // Fewer characters than these may stand in any paragraph.
    private const int TellingLength = 6;

    /// <summary>The place of a position.</summary>
    public static ReadingPlace Of(ImmutableArray<PlacedText> texts, int position)
    {
        if (LastUpTo(texts, position) is not { } text)
            return ReadingPlace.Start with { Offset = position };
        var letters = TextLetters.Of(text.Text);
        var offset = letters.CountBefore(position - text.Position);
        var words = letters.Text.AsSpan(offset);
        if (words.Length > WordsLength)
            words = words[..(char.IsHighSurrogate(words[WordsLength - 1]) ? WordsLength - 1 : WordsLength)];
        var path = string.Join('.', text.Path.Select(part => part.ToString(CultureInfo.InvariantCulture)));
        return new ReadingPlace(path, offset, words.ToString());
    }

    /// <summary>The position of a place: where its words are, else where it would be by its numbers.</summary>
    public static int PositionOf(ImmutableArray<PlacedText> texts, ReadingPlace place)
    {
        if (texts.IsEmpty || place.Path.Length is 0)
            return place.Offset;
        place = place with { Words = place.Words.Replace($"{TextLetters.Divider}", "", StringComparison.Ordinal) };
        var home = Home(texts, place.Path);
        if (Find(texts[home], place) is { } found)
            return found;
        if (place.Words.Length >= TellingLength)
        {
            for (var away = 1; away < texts.Length; away++)
            {
                if (home + away < texts.Length && Find(texts[home + away], place) is { } below)
                    return below;
                if (home - away >= 0 && Find(texts[home - away], place) is { } above)
                    return above;
            }
        }

        return texts[home].Position + TextLetters.Of(texts[home].Text).IndexOf(place.Offset);
    }

    /// <summary>The last text that begins at a position or before it; null where none does.</summary>
    public static PlacedText? LastUpTo(ImmutableArray<PlacedText> texts, int position)
    {
        var (low, high) = (0, texts.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (texts[middle].Position <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low is 0 ? null : texts[low - 1];
    }

    private static int Home(ImmutableArray<PlacedText> texts, string written)
    {
        var path = Array.ConvertAll(
            written.Split('.'), part => int.TryParse(part, CultureInfo.InvariantCulture, out var number) ? number : 0);
        var home = 0;
        while (home + 1 < texts.Length && texts[home + 1].IsUpTo(path))
            home++;
        return home;
    }

    // Of several places with the same words, the one that is nearest to where they were.
    private static int? Find(PlacedText text, ReadingPlace place)
    {
        var letters = TextLetters.Of(text.Text);
        if (place.Words.Length is 0)
            return place.Offset == letters.Text.Length ? text.Position + letters.IndexOf(place.Offset) : null;
        var best = -1;
        for (var at = letters.Text.IndexOf(place.Words, StringComparison.Ordinal); at >= 0;
             at = at + 1 < letters.Text.Length ? letters.Text.IndexOf(place.Words, at + 1, StringComparison.Ordinal) : -1)
        {
            if (best < 0 || Math.Abs(at - place.Offset) < Math.Abs(best - place.Offset))
                best = at;
        }

        return best < 0 ? null : text.Position + letters.IndexOf(best);
    }
}
