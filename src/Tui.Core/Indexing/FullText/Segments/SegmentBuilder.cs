using Tui.Core.Indexing.FullText.Texts;
using Tui.Core.Querying;

namespace Tui.Core.Indexing.FullText.Segments;

/// <summary>Makes a segment of articles that are held in memory.</summary>
internal sealed class SegmentBuilder(SegmentTable table)
{
    private readonly PostingSort _postings = new();
    private readonly CharacterCounts _characters = new();

    /// <summary>Writes a segment of some articles, in whatever order they come.</summary>
    public void Write(List<TextDocument> documents)
    {
        documents.Sort((a, b) => Compare(a, b));
        var words = RanksOf(documents);
        var segment = table.Create();
        var heads = new DocumentWriter(Add);
        _postings.Clear();
        foreach (var document in documents)
        {
            AddPostings(document.Tokens, heads, words);
            AddFeatures(document.Features, heads.Count);
            heads.Add(document.Head);
        }

        _postings.Sort();
        WritePostings(new(Add), [.. words.Keys]);
        table.Publish(heads.Finish(segment));

        void Add(Block block) => table.AddBlock(segment, block);
    }

    private static int Compare(TextDocument one, TextDocument other)
    {
        var order = one.Head.Newest.CompareTo(other.Head.Newest);
        return order != 0 ? order : Utf8Order.Compare(one.Path, other.Path);
    }

    /// <summary>Every longer word with its place in their order.</summary>
    private static Dictionary<string, int> RanksOf(List<TextDocument> documents)
    {
        var words = new HashSet<string>(StringComparer.Ordinal);
        foreach (var document in documents)
            words.UnionWith(document.Tokens.Words);
        var sorted = words.ToArray();
        Array.Sort(sorted, string.CompareOrdinal);
        var ranks = new Dictionary<string, int>(sorted.Length, StringComparer.Ordinal);
        foreach (var word in sorted)
            ranks.Add(word, ranks.Count);
        return ranks;
    }

    private void AddPostings(ArticleTokens tokens, DocumentWriter heads, Dictionary<string, int> words)
    {
        var ranks = new uint[tokens.Words.Count];
        for (var i = 0; i < ranks.Length; i++)
            ranks[i] = Term.Words | (uint)words[tokens.Words[i]];
        var place = heads.Places;
        ReadOnlySpan<int> ends = [tokens.Title, tokens.Title + tokens.Authors, tokens.Terms.Length];
        var at = 0;
        for (var part = TextPart.Title; part <= TextPart.Body; part++)
        {
            for (; at < ends[(int)part]; at++)
            {
                var term = tokens.Terms[at];
                var isWord = Term.IsWord(term);
                _postings.Add(isWord ? ranks[term - Term.Words] : term, place++);
                _characters.Count(isWord ? tokens.Words[(int)(term - Term.Words)][0] : (char)(term >> 16));
            }

            _characters.MoveTo(_postings, part, heads.Count);
            place++;
        }
    }

    private void AddFeatures(ArticleFeatures features, int document)
    {
        for (var rest = (uint)features; rest != 0; rest &= rest - 1)
            _postings.Add(Term.OfFeature((ArticleFeatures)(rest & (0 - rest))), ArticleAmount.Of(document, 1));
    }

    private void WritePostings(BlockWriter blocks, string[] words)
    {
        for (var i = 0; i < _postings.Count;)
        {
            var term = _postings.TermAt(i);
            blocks.Begin(Term.IsWord(term) ? new(Term.Words, words[term - Term.Words]) : new(term));
            for (; i < _postings.Count && _postings.TermAt(i) == term; i++)
                blocks.Add(_postings.PlaceAt(i));
            blocks.End();
        }

        blocks.Finish();
    }
}
