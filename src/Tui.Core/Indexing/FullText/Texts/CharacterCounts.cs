using Tui.Core.Indexing.FullText.Segments;

namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>
/// Counts the characters that the tokens of a part of an article begin with, so that one alone is found without a look at all
/// tokens that begin with it.
/// </summary>
internal sealed class CharacterCounts
{
    private readonly int[] _counts = new int[char.MaxValue + 1];
    private readonly List<char> _met = [];

    /// <summary>True for a character that is looked up so.</summary>
    public static bool IsCounted(char unit) => !char.IsSurrogate(unit);

    /// <summary>Counts the first unit of a token.</summary>
    public void Count(char first)
    {
        if (_counts[first]++ == 0)
            _met.Add(first);
    }

    /// <summary>Adds the characters of a part to the postings and begins anew.</summary>
    public void MoveTo(PostingSort postings, TextPart part, int document)
    {
        foreach (var character in _met)
        {
            if (IsCounted(character))
                postings.Add(Term.OfCharacter(part, character), ArticleAmount.Of(document, _counts[character]));
            _counts[character] = 0;
        }

        _met.Clear();
    }
}
