using System.Collections.Immutable;
using System.Text;
using Tui.Core.Querying;
using Tui.Core.Typesetting;

namespace Tui.Core.Finding;

/// <summary>
/// The text of an article as it is looked through: as it was before it was divided into lines, folded as the archive's
/// search folds it, white space as one space, without the numbers of links.
/// </summary>
public sealed class SearchableText
{
    // Between two texts of the article; nothing that is looked for holds it.
    private const char Border = '\n';

    private readonly StringBuilder _folding = new();
    private readonly List<int> _starts = [];
    private readonly List<int> _ends = [];
    private readonly string _folded;

    /// <summary>Takes the text of an article.</summary>
    public SearchableText(TypesetArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        foreach (var text in article.Texts)
        {
            Add(text.Text, text.Position);
            Append(Border, text.Position + text.Text.Length);
        }

        _folded = _folding.ToString();
        _folding.Clear();
    }

    /// <summary>Takes a text that is no set article: positions are those of its characters.</summary>
    public SearchableText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Add(text, 0);
        _folded = _folding.ToString();
        _folding.Clear();
    }

    /// <summary>Every place of some words, in their order; none where nothing of the words can be looked for.</summary>
    /// <param name="words">The words as they were typed, to be found as they stand.</param>
    public ImmutableArray<FoundText> Find(string words)
    {
        ArgumentNullException.ThrowIfNull(words);
        var folded = Fold(words);
        var found = ImmutableArray.CreateBuilder<FoundText>();
        if (folded.Length == 0)
            return [];
        for (var at = IndexOf(folded, 0); at >= 0; at = IndexOf(folded, at + folded.Length))
            found.Add(Found(at, at + folded.Length));
        return found.DrainToImmutable();
    }

    /// <summary>Every place of some phrases, in their order; where two overlap they are one.</summary>
    public ImmutableArray<FoundText> Find(IEnumerable<SearchPhrase> phrases)
    {
        var found = phrases.SelectMany(phrase => new PhraseSearch(_folded, phrase).Places().Select(place => Found(place.Start, place.End)))
            .OrderBy(place => place.Start).ToList();
        var merged = ImmutableArray.CreateBuilder<FoundText>();
        foreach (var place in found)
        {
            if (merged.Count > 0 && place.Start < merged[^1].End)
                merged[^1] = merged[^1] with { End = Math.Max(place.End, merged[^1].End) };
            else
                merged.Add(place);
        }

        return merged.DrainToImmutable();
    }

    private static string Fold(string words)
    {
        var folded = new StringBuilder(words.Length);
        foreach (var letter in words.Trim())
        {
            if (!char.IsWhiteSpace(letter))
                FoldOnto(folded, letter);
            else if (folded.Length > 0 && folded[^1] != ' ')
                folded.Append(' ');
        }

        return folded.ToString();
    }

    private static void FoldOnto(StringBuilder folded, char letter)
    {
        if (TextFolding.IsMark(letter) || FlatText.IsUnseen(letter))
            return;
        Span<char> form = stackalloc char[TextFolding.Longest];
        folded.Append(form[..TextFolding.FoldTo(form, letter)]);
    }

    private int IndexOf(string folded, int from) =>
        from < _folded.Length ? _folded.IndexOf(folded, from, StringComparison.Ordinal) : -1;

    private FoundText Found(int start, int end) => new(_starts[start], _ends[end - 1]);

    private void Add(string text, int position)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is FlatText.Glue)
                i += TextLetters.NumberLength(text.AsSpan(i + 1));
            else if (char.IsWhiteSpace(text[i]))
                AddSpace(position + i);
            else
                Append(text[i], position + i);
        }
    }

    private void AddSpace(int position)
    {
        if (_folding.Length > 0 && _folding[^1] is ' ')
            _ends[^1] = position + 1;
        else
            Append(' ', position);
    }

    private void Append(char letter, int position)
    {
        var before = _folding.Length;
        FoldOnto(_folding, letter);
        for (var i = before; i < _folding.Length; i++)
        {
            _starts.Add(position);
            _ends.Add(position + 1);
        }

        // A mark belongs to its letter.
        if (_folding.Length == before && before > 0 && TextFolding.IsMark(letter))
            _ends[^1] = position + 1;
    }
}
