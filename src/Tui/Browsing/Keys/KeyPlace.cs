namespace Tui.Browsing.Keys;

/// <summary>Where a key means something.</summary>
[Flags]
internal enum KeyPlace
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>In the category tree.</summary>
    Tree = 1 << 0,

    /// <summary>In the article list of a category.</summary>
    List = 1 << 1,

    /// <summary>In an article that stands beside or below the list.</summary>
    Article = 1 << 2,

    /// <summary>In an article that fills the screen.</summary>
    ArticleAlone = 1 << 3,

    /// <summary>In the help.</summary>
    Help = 1 << 4,

    /// <summary>While something is being typed.</summary>
    Typing = 1 << 5,

    /// <summary>While an address waits for a yes.</summary>
    Confirm = 1 << 6,

    /// <summary>In the article list that a search has found.</summary>
    Found = 1 << 7,

    /// <summary>In an article that has footnotes, besides where it stands.</summary>
    Noted = 1 << 8,

    /// <summary>In a list to choose from: actions by their names, headings.</summary>
    Palette = 1 << 12,

    /// <summary>While tags are being typed, besides what holds while anything is.</summary>
    Tagging = 1 << 13,

    /// <summary>While what is to be found in an article is being typed, besides typing.</summary>
    Finding = 1 << 16,

    /// <summary>In an article in which something that was looked for is lit, besides where it stands.</summary>
    Matched = 1 << 17,

    /// <summary>In an article that has links or figures, besides where it stands.</summary>
    Linked = 1 << 19,

    /// <summary>At a link or figure of an article, besides where it stands.</summary>
    OnLink = 1 << 20,

    /// <summary>In an article that has headings, besides where it stands.</summary>
    Headed = 1 << 21,

    /// <summary>Among the headings of an article, besides what holds among actions.</summary>
    Outline = 1 << 22,

    /// <summary>In any article list.</summary>
    Lists = List | Found,

    /// <summary>In any article.</summary>
    Reading = Article | ArticleAlone,

    /// <summary>In an article, where there is something in it that not all have.</summary>
    InReading = Noted | Matched | Linked | OnLink | Headed,

    /// <summary>In any pane.</summary>
    Panes = Tree | Lists | Reading,

    /// <summary>Wherever there is something to scroll.</summary>
    Scrolling = Panes | Help,

    /// <summary>Everywhere.</summary>
    Everywhere = Scrolling | Typing | Confirm | Palette,
}
