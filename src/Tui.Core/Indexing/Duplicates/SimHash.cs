using System.Numerics;
using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.Duplicates;

/// <summary>
/// The fingerprint of an article's text: two texts that differ in little have prints that differ in few bits.
/// </summary>
/// <remarks>
/// M. S. Charikar's simhash over every three tokens that follow each other, each such three once, so that it goes by what
/// is said and not by which words are frequent or how long a drawn line is. The print of a text too short for that is a
/// plain hash of it and its title, which only an equal one shares.
/// </remarks>
internal static class SimHash
{
    /// <summary>Prints of texts that are nearly the same differ in so many bits at most.</summary>
    public const int MostBits = 3;

    /// <summary>A text of fewer tokens says too little to be called a copy of another.</summary>
    private const int FewestTokens = 12;

    /// <summary>A shorter text is the same only where every token is.</summary>
    private const int FewestForNear = 100;

    private const ulong First = 0x9E3779B97F4A7C15;
    private const ulong Second = 0xC2B2AE3D27D4EB4F;
    private const ulong Third = 0x165667B19E3779F9;

    /// <summary>The print of an article's body; null where it has next to no text.</summary>
    public static long? Of(ArticleTokens tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var start = tokens.Title + tokens.Authors;
        var length = tokens.Terms.Length - start;
        if (length < FewestTokens)
            return null;
        var hasher = new TokenHasher(tokens);
        return (long)(length < FewestForNear ? HashOf(tokens, hasher) : Simhash(tokens.Terms.AsSpan(start), hasher));
    }

    private static ulong HashOf(ArticleTokens tokens, TokenHasher hasher)
    {
        var hash = Third;
        for (var i = 0; i < tokens.Terms.Length; i++)
        {
            // Authors are written now so, now so.
            if (i < tokens.Title || i >= tokens.Title + tokens.Authors)
                hash = Mix((hash * First) ^ hasher.HashOf(tokens.Terms[i]));
        }

        return hash;
    }

    /// <summary>
    /// Each bit is the one that most of the hashes have there. The 64 counts are added up at once: what they have at the
    /// same place in binary stands in one word.
    /// </summary>
    private static ulong Simhash(ReadOnlySpan<uint> terms, TokenHasher hasher)
    {
        Span<ulong> counts = stackalloc ulong[32];
        counts.Clear();
        var met = new BitField(terms.Length);
        var distinct = 0;
        var (before, last) = (hasher.HashOf(terms[0]), hasher.HashOf(terms[1]));
        for (var i = 2; i < terms.Length; i++)
        {
            var next = hasher.HashOf(terms[i]);
            var hash = Mix((before * First) ^ (last * Second) ^ next);
            (before, last) = (last, next);
            if (!met.Set(hash))
                continue;
            Add(hash, counts);
            distinct++;
        }

        return MoreThan(distinct / 2, counts);
    }

    private static void Add(ulong hash, Span<ulong> counts)
    {
        var carry = hash;
        for (var place = 0; carry != 0; place++)
        {
            var sum = counts[place] ^ carry;
            carry &= counts[place];
            counts[place] = sum;
        }
    }

    /// <summary>The bits whose counts are greater than a number.</summary>
    private static ulong MoreThan(int number, ReadOnlySpan<ulong> counts)
    {
        var (more, equal) = (0UL, ulong.MaxValue);
        for (var place = counts.Length - 1; place >= 0; place--)
        {
            if ((number >> place & 1) != 0)
            {
                equal &= counts[place];
                continue;
            }

            more |= equal & counts[place];
            equal &= ~counts[place];
        }

        return more;
    }

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 32)) * Third;
        return value ^ (value >> 29) ^ BitOperations.RotateLeft(value, 17);
    }

    /// <summary>Remembers hashes, some of them as one: that is the same for the same text.</summary>
    /// <param name="expected">How many hashes there will be.</param>
    private readonly struct BitField(int expected)
    {
        private const int Room = 8;

        private readonly ulong[] _bits = new ulong[BitOperations.RoundUpToPowerOf2((uint)(expected * Room / 64) + 1)];

        /// <summary>Takes a hash; false where it was there.</summary>
        public bool Set(ulong hash)
        {
            ref var word = ref _bits[(hash >> 6) & (ulong)(_bits.Length - 1)];
            var bit = 1UL << (int)(hash & 63);
            var isNew = (word & bit) == 0;
            word |= bit;
            return isNew;
        }
    }

    /// <summary>Hashes of tokens that are the same for the same token of any article.</summary>
    private readonly ref struct TokenHasher
    {
        private readonly ulong[] _words;

        public TokenHasher(ArticleTokens tokens)
        {
            _words = new ulong[tokens.Words.Count];
            for (var i = 0; i < _words.Length; i++)
                _words[i] = OfWord(tokens.Words[i]);
        }

        public ulong HashOf(uint term) => Term.IsWord(term) ? _words[term - Term.Words] : Mix(term * First);

        private static ulong OfWord(string word)
        {
            var hash = Second;
            foreach (var letter in word)
                hash = (hash ^ letter) * First;
            return Mix(hash);
        }
    }
}
