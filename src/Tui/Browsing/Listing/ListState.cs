using System.Collections.Immutable;
using Tui.Browsing.Effects;

namespace Tui.Browsing.Listing;

/// <summary>The article list. It holds a window of rows around what is on show, never the whole archive.</summary>
internal sealed record ListState
{
    /// <summary>A list without articles.</summary>
    public static ListState Empty { get; } = new();

    /// <summary>Which articles are listed.</summary>
    public ListScope Scope { get; init; } = ListScope.All;

    /// <summary>Which articles the user asked for; differs from <see cref="Scope"/> until they are there.</summary>
    public ListScope Wanted { get; init; } = ListScope.All;

    /// <summary>Where the reader was in the list that is wanted, until it is there; null where that is not known.</summary>
    public BrowserPlace? Resume { get; init; }

    /// <summary>Whether the same list is wanted once more, at <see cref="Resume"/>.</summary>
    public bool IsSeeking { get; init; }

    /// <summary>How many articles are listed.</summary>
    public int Total { get; init; }

    /// <summary>How far the search reaches whose answers are listed; null where it is none or reaches every article.</summary>
    public SearchCoverage? Coverage { get; init; }

    /// <summary>The index of the selected article.</summary>
    public int Selected { get; init; }

    /// <summary>The index of the first article on show.</summary>
    public int Top { get; init; }

    /// <summary>The index of the first article in <see cref="Window"/>.</summary>
    public int WindowStart { get; init; }

    /// <summary>The articles that are in memory.</summary>
    public ImmutableArray<ListedArticle> Window { get; init; } = [];

    /// <summary>The articles that the user has picked.</summary>
    public Picks Picks { get; init; } = Picks.None;

    /// <summary>Whether the user has moved in this list, so that the selected article is one that was chosen.</summary>
    public bool Moved { get; init; }

    /// <summary>The archive's generation that the window is of.</summary>
    public int Generation { get; init; }

    /// <summary>What is being loaded; null where nothing is.</summary>
    public PageRequest? Request { get; init; }

    /// <summary>What could not be loaded since the last key, so that it is not asked for again at once; null where nothing was.</summary>
    public BrowserEffect.LoadPage? Failed { get; init; }

    /// <summary>The selected article; null where there is none or it is not in memory yet.</summary>
    public ListedArticle? Current => At(Selected);

    /// <summary>Whether the list shows what the user asked for.</summary>
    public bool IsSettled => Scope == Wanted && !IsSeeking;

    /// <summary>The same list with the row of an article changed, where it is in memory.</summary>
    public ListState With(string path, Func<ListedArticle, ListedArticle> change)
    {
        for (var index = 0; index < Window.Length; index++)
        {
            if (Window[index].Path == path)
                return this with { Window = Window.SetItem(index, change(Window[index])) };
        }

        return this;
    }

    /// <summary>The article at an index; null where it is not in memory.</summary>
    public ListedArticle? At(int index) =>
        index >= WindowStart && index < WindowStart + Window.Length ? Window[index - WindowStart] : null;
}

/// <summary>A page of a list that is being loaded.</summary>
/// <param name="Token">The number that its answer must carry.</param>
/// <param name="Scope">Which list.</param>
internal sealed record PageRequest(int Token, ListScope Scope);
