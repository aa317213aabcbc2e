using System.Buffers.Binary;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>What a posting list is found by: a number, and for longer words the word itself.</summary>
/// <remarks>
/// The number of a token of one or two UTF-16 units is those units, 0 where there is no second. No text begins with a low
/// surrogate, and that part of the numbers stands for all else: longer words, the single characters that tokens of a part of
/// the text begin with, and what articles have in them.
/// </remarks>
/// <param name="Number">The number; of a longer word, <see cref="Words"/>.</param>
/// <param name="Word">The longer word; null for any other term.</param>
internal readonly record struct Term(uint Number, string? Word = null)
{
    /// <summary>The first of the numbers of longer words.</summary>
    public const uint Words = 0xDCu << 24;

    /// <summary>The first byte of the key of what a segment says about its articles; it stands after every term.</summary>
    public const byte DocumentMark = 0xDE;

    private const uint AfterParts = (uint)TextPart.Body + 1;

    private const uint Articles = 0xDDu << 24;

    /// <summary>The order in which terms stand in a segment.</summary>
    public static Comparer<Term> Order { get; } = Comparer<Term>.Create(Compare);

    /// <summary>True where the places are those of articles: see <see cref="ArticleAmount"/>.</summary>
    public bool IsOfArticles => Number >> 24 == Articles >> 24;

    /// <summary>True where a number is that of a longer word.</summary>
    public static bool IsWord(uint number) => number >> 24 == Words >> 24;

    /// <summary>The number of a token of one UTF-16 unit.</summary>
    public static uint OfUnit(char unit) => (uint)unit << 16;

    /// <summary>The number of a token of two UTF-16 units.</summary>
    public static uint OfPair(char first, char second) => ((uint)first << 16) | second;

    /// <summary>The number of a character that tokens of a part of the text begin with.</summary>
    public static uint OfCharacter(TextPart part, char character) => Articles | ((uint)part << 16) | character;

    /// <summary>The number of one thing that articles have in them.</summary>
    public static uint OfFeature(ArticleFeatures feature) => Articles | (AfterParts << 16) | (uint)feature;

    /// <summary>The term of a token.</summary>
    public static Term OfToken(string token) => token switch
    {
        [var unit] => new(OfUnit(unit)),
        [var first, var second] => new(OfPair(first, second)),
        _ => new(Words, token),
    };

    /// <summary>The term that a key was made of.</summary>
    public static Term OfKey(ReadOnlySpan<byte> key)
    {
        if (key[0] != Words >> 24)
            return new(BinaryPrimitives.ReadUInt32BigEndian(key));
        var word = new char[key.Length / sizeof(char)];
        for (var i = 0; i < word.Length; i++)
            word[i] = (char)BinaryPrimitives.ReadUInt16BigEndian(key[(1 + (i * sizeof(char)))..]);
        return new(Words, new string(word));
    }

    /// <summary>Bytes that stand in the same order as the terms.</summary>
    public byte[] ToKey()
    {
        if (Word is null)
        {
            var number = new byte[sizeof(uint)];
            BinaryPrimitives.WriteUInt32BigEndian(number, Number);
            return number;
        }

        var key = new byte[1 + (Word.Length * sizeof(char))];
        key[0] = (byte)(Words >> 24);
        for (var i = 0; i < Word.Length; i++)
            BinaryPrimitives.WriteUInt16BigEndian(key.AsSpan(1 + (i * sizeof(char))), Word[i]);
        return key;
    }

    private static int Compare(Term one, Term other)
    {
        var order = one.Number.CompareTo(other.Number);
        return order != 0 ? order : string.CompareOrdinal(one.Word, other.Word);
    }
}
