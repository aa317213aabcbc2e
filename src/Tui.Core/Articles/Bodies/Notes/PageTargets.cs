using Tui.Core.Articles.Html;

namespace Tui.Core.Articles.Bodies.Notes;

/// <summary>The links of a page that lead to a place in it.</summary>
internal sealed class PageTargets
{
    private readonly Dictionary<string, HtmlElement> _elements = new(StringComparer.Ordinal);
    private readonly Dictionary<HtmlElement, int> _order = [];

    public PageTargets(HtmlElement body)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in body.Descendants)
        {
            if (element.LocalName is not "a" || element.GetAttribute("href") is not ['#', _, ..] address) continue;
            Links.Add(element);
            names.Add(address[1..]);
            names.Add(Uri.UnescapeDataString(address[1..]));
        }

        if (Links.Count > 0) FindTargets(body, names);
    }

    /// <summary>The links, in the order of the page.</summary>
    public List<HtmlElement> Links { get; } = [];

    /// <summary>The elements that links lead to, each with one of its names.</summary>
    public IReadOnlyDictionary<HtmlElement, string> Names =>
        _elements.DistinctBy(entry => entry.Value).ToDictionary(entry => entry.Value, entry => entry.Key);

    /// <summary>The element that a link leads to; null where the page has none of that name.</summary>
    public HtmlElement? Of(HtmlElement link)
    {
        var name = link.GetAttribute("href")![1..];
        return _elements.GetValueOrDefault(name) ?? _elements.GetValueOrDefault(Uri.UnescapeDataString(name));
    }

    /// <summary>Whether the element that a link leads to begins after the link.</summary>
    public bool IsBelow(HtmlElement target, HtmlElement link) => _order[target] > _order[link];

    private void FindTargets(HtmlElement body, HashSet<string> names)
    {
        var links = new HashSet<HtmlElement>(Links);
        var place = 0;
        foreach (var element in body.Descendants)
        {
            place++;
            if (links.Contains(element)) _order[element] = place;
            if (!element.HasAttributes) continue;
            Take(element.GetAttribute("id"));
            if (element.LocalName is "a") Take(element.GetAttribute("name"));

            void Take(string? name)
            {
                if (name is not null && names.Contains(name) && _elements.TryAdd(name, element)) _order[element] = place;
            }
        }
    }
}
