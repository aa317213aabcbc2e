using System.Collections.Immutable;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Texts;

/// <summary>The tokens of an article: those of the title, then those of the authors, then those of the body.</summary>
/// <param name="Terms">Their numbers; the rank of a longer word is its place in <paramref name="Words"/>.</param>
/// <param name="Words">The longer words, each once.</param>
/// <param name="Title">How many are of the title.</param>
/// <param name="Authors">How many are of the authors.</param>
internal sealed record ArticleTokens(uint[] Terms, IReadOnlyList<string> Words, int Title, int Authors)
{
    /// <summary>No tokens.</summary>
    public static ArticleTokens None { get; } = new([], [], 0, 0);

    /// <summary>Cuts an article's texts.</summary>
    public static ArticleTokens Of(string title, ImmutableArray<string> authors, string body)
    {
        var collector = new Collector(title.Length + body.Length + 16);
        SearchTokens.Cut(title, collector);
        var titleEnd = collector.Count;
        foreach (var author in authors)
            SearchTokens.Cut(author, collector);
        var authorsEnd = collector.Count;
        SearchTokens.Cut(body, collector);
        return new(collector.Terms, collector.Words, titleEnd, authorsEnd - titleEnd);
    }

    private sealed class Collector(int expected) : TokenSink
    {
        private readonly Dictionary<string, int> _ranks = new(StringComparer.Ordinal);
        private uint[] _terms = new uint[expected];

        public int Count { get; private set; }

        public List<string> Words { get; } = [];

        public uint[] Terms => Count == _terms.Length ? _terms : _terms[..Count];

        public override void Add(ReadOnlySpan<char> token) => Add(token switch
        {
            [var unit] => Term.OfUnit(unit),
            [var first, var second] => Term.OfPair(first, second),
            _ => Term.Words | (uint)RankOf(token),
        });

        public override void AddPair(char first, char second) => Add(Term.OfPair(first, second));

        private void Add(uint term)
        {
            if (Count == _terms.Length)
                Array.Resize(ref _terms, Count * 2);
            _terms[Count++] = term;
        }

        private int RankOf(ReadOnlySpan<char> token)
        {
            var ranks = _ranks.GetAlternateLookup<ReadOnlySpan<char>>();
            if (ranks.TryGetValue(token, out var rank))
                return rank;
            Words.Add(token.ToString());
            return ranks[token] = Words.Count - 1;
        }
    }
}
