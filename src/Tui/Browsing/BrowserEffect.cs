namespace Tui.Browsing;

/// <summary>Something to be done outside the state; its outcome comes back as a <see cref="BrowserAction"/>.</summary>
internal abstract record BrowserEffect
{
    private BrowserEffect()
    {
    }

    /// <summary>Counts the categories.</summary>
    public sealed record LoadCategories(int Generation) : BrowserEffect;

    /// <summary>Loads a page of a list.</summary>
    public sealed record LoadPage(PageRequest Request, int Generation, int Offset, int Count) : BrowserEffect
    {
        /// <summary>
        /// The article to keep where it is on the screen: the page is moved by as much as the article has moved from
        /// <see cref="AnchorIndex"/>. Null where the offset counts as it is.
        /// </summary>
        public string? Anchor { get; init; }

        /// <summary>Where the anchor stood.</summary>
        public int AnchorIndex { get; init; }
    }

    /// <summary>Reads an article and sets it.</summary>
    public sealed record LoadArticle(ArticleRequest Request) : BrowserEffect;

    /// <summary>Opens an address on the desktop.</summary>
    public sealed record OpenAddress(string Address) : BrowserEffect;

    /// <summary>Ends the browser.</summary>
    public sealed record Quit : BrowserEffect;
}
