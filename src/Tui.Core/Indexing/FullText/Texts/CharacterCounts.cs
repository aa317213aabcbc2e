using System.Text;
using Tui.Core.Indexing.FullText.Segments;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>
/// Counts the characters of scripts without spaces in a part of an article, so that one alone is found without a look at
/// all pairs that begin with it.
/// </summary>
internal sealed class CharacterCounts
{
    /// <summary>How many bits of a place tell how often the character stands there.</summary>
    public const int AmountBits = 2;

    private readonly bool[] _isUnspaced = new bool[char.MaxValue + 1];
    private readonly int[] _counts = new int[char.MaxValue + 1];
    private readonly List<char> _met = [];

    public CharacterCounts()
    {
        for (var i = 0; i <= char.MaxValue; i++)
            _isUnspaced[i] = IsCounted((char)i);
    }

    /// <summary>True for a character that is looked up so.</summary>
    public static bool IsCounted(char unit)
        => !char.IsSurrogate(unit) && SearchScript.ClassOf(new Rune(unit)) == SearchClass.Unspaced;

    /// <summary>About how often a character stands in a part, from its place in a posting list.</summary>
    public static int AmountIn(uint place) => 1 << (int)(place & ((1 << AmountBits) - 1));

    /// <summary>Counts the first unit of a token.</summary>
    public void Count(char first)
    {
        if (_isUnspaced[first] && _counts[first]++ == 0)
            _met.Add(first);
    }

    /// <summary>Adds the characters of a part to the postings and begins anew.</summary>
    public void MoveTo(PostingSort postings, TextPart part, int document)
    {
        foreach (var character in _met)
        {
            var amount = Math.Min(int.Log2(_counts[character]), (1 << AmountBits) - 1);
            postings.Add(Term.OfCharacter(part, character), ((uint)document << AmountBits) | (uint)amount);
            _counts[character] = 0;
        }

        _met.Clear();
    }
}
