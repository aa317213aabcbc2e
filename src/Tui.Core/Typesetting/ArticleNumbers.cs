using Tui.Core.Articles;

namespace Tui.Core.Typesetting;

/// <summary>The numbers that are printed in one article: of its pictures and of its links' addresses.</summary>
internal sealed class ArticleNumbers
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<string> _addresses = [];
    private int _pictures;

    /// <summary>The numbered addresses, the first one's number being 1.</summary>
    public IReadOnlyList<string> Addresses => _addresses;

    /// <summary>Takes numbers for some pictures and returns the first.</summary>
    public int TakePictures(int count)
    {
        _pictures += count;
        return _pictures - count + 1;
    }

    /// <summary>The number of a link's address, the same for the same address; 0 where none is printed.</summary>
    /// <param name="text">The link's text; an address that is its own text needs no number.</param>
    public int OfLink(string address, string text)
    {
        if (!LinkAddress.LeadsOut(address) || LinkAddress.IsWrittenAs(address, text))
            return 0;
        if (_numbers.TryGetValue(address, out var number))
            return number;
        _addresses.Add(address);
        _numbers.Add(address, _addresses.Count);
        return _addresses.Count;
    }
}
