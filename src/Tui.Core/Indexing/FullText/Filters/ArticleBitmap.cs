namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>A set of articles by their numbers, one bit each.</summary>
internal sealed class ArticleBitmap
{
    private ulong[] _bits = [];

    /// <summary>Adds an article.</summary>
    public void Add(long article)
    {
        var word = (int)(article / 64);
        if (word >= _bits.Length)
            Array.Resize(ref _bits, Math.Max(word + 1, _bits.Length * 2));
        _bits[word] |= 1UL << (int)(article % 64);
    }

    /// <summary>Whether an article is in it.</summary>
    public bool Contains(long article)
        => article / 64 < _bits.Length && (_bits[(int)(article / 64)] & (1UL << (int)(article % 64))) != 0;
}
