using System.Collections.Immutable;
using Tui.Browsing.Articles;
using Tui.Browsing.Listing;
using Tui.Browsing.Pictures;
using Tui.Browsing.Trees;
using Tui.Core.Articles;
using Tui.Core.Querying;

namespace Tui.Browsing.Effects;

/// <summary>Something to be done outside the state; its outcome comes back as a <see cref="BrowserAction"/>.</summary>
internal abstract record BrowserEffect
{
    private BrowserEffect()
    {
    }

    /// <summary>Counts the categories.</summary>
    public sealed record LoadCategories(int Generation, TreeKind Kind = TreeKind.Categories) : BrowserEffect;

    /// <summary>Loads a page of a list.</summary>
    public sealed record LoadPage(PageRequest Request, int Generation, int Offset, int Count) : BrowserEffect
    {
        /// <summary>
        /// The article to keep where it is on the screen: the page is moved by as much as the article has moved from
        /// <see cref="AnchorIndex"/>. Null where the offset counts as it is.
        /// </summary>
        public string? Anchor { get; init; }

        /// <summary>The anchor's content, by which it is found again where its file was renamed.</summary>
        public ArticleKey AnchorKey { get; init; }

        /// <summary>Where the anchor stood.</summary>
        public int AnchorIndex { get; init; }

        /// <summary>Whether the archive is being brought up to date, so that of a renamed file both names may be there for a while.</summary>
        public bool IsUpdating { get; init; }
    }

    /// <summary>Finds where in a list a text leads to that was typed.</summary>
    /// <param name="Token">The number that the answer must carry.</param>
    /// <param name="Scope">The list.</param>
    /// <param name="Typed">A date, or the first letters of a title.</param>
    public sealed record FindPlace(int Token, ListScope Scope, string Typed) : BrowserEffect;

    /// <summary>Reads a line of each of some articles of a list.</summary>
    public sealed record LoadSnippets(ListScope Scope, int Generation, ImmutableArray<string> Paths) : BrowserEffect;

    /// <summary>Reads an article and sets it.</summary>
    public sealed record LoadArticle(ArticleRequest Request) : BrowserEffect;

    /// <summary>Reads a picture.</summary>
    public sealed record LoadPicture(PictureView View) : BrowserEffect;

    /// <summary>Finds the article that a link leads to.</summary>
    /// <param name="Token">The number that the answer must carry.</param>
    /// <param name="From">The file of the article that the link is in.</param>
    /// <param name="Address">The link's address.</param>
    /// <param name="Scope">The list to stay in where the article is in it too.</param>
    public sealed record ResolveLink(int Token, string From, string Address, ListScope Scope) : BrowserEffect;

    /// <summary>Finds the list that an article is in that is gone back to.</summary>
    /// <param name="Token">The number that the answer must carry.</param>
    /// <param name="Visit">The article, and the list that it was in.</param>
    public sealed record Locate(int Token, Visit Visit) : BrowserEffect;

    /// <summary>Finds the file that a picture's address leads to.</summary>
    /// <param name="Token">The number that the answer must carry.</param>
    /// <param name="Picture">The picture.</param>
    public sealed record FindPicture(int Token, PictureSource Picture) : BrowserEffect;

    /// <summary>Opens an address on the desktop.</summary>
    public sealed record OpenAddress(string Address) : BrowserEffect;

    /// <summary>Opens a picture's file on the desktop, where it is still the one that was asked about.</summary>
    /// <param name="Picture">The picture.</param>
    /// <param name="File">The full path that was shown.</param>
    public sealed record OpenPicture(PictureSource Picture, string File) : BrowserEffect;

    /// <summary>Copies a text.</summary>
    public sealed record Copy(CopiedText Copied) : BrowserEffect;

    /// <summary>Copies the address of an article, or its text.</summary>
    public sealed record CopyArticle(string Path, CopyKind Kind) : BrowserEffect;

    /// <summary>Sets marks of an article, or takes them away.</summary>
    public sealed record Mark(string Path, ArticleMarks Marks, bool IsSet) : BrowserEffect;

    /// <summary>Sets marks of several articles, or takes them away.</summary>
    public sealed record MarkEach(ArticleSet Set, ArticleMarks Marks, bool IsSet) : BrowserEffect;

    /// <summary>Writes articles to a place as it was typed.</summary>
    public sealed record Export(ArticleSet Set, string Target) : BrowserEffect
    {
        /// <summary>What was picked when it was asked for.</summary>
        public Picks Picks { get; init; } = Picks.None;
    }

    /// <summary>Gives articles tags, and takes others away.</summary>
    public sealed record Tag(ArticleSet Set, ImmutableArray<string> Added, ImmutableArray<string> Removed) : BrowserEffect;

    /// <summary>Marks all articles of a list read.</summary>
    public sealed record MarkAllRead(ListScope Scope) : BrowserEffect;

    /// <summary>Undoes the last change of marks or tags.</summary>
    public sealed record Undo : BrowserEffect;

    /// <summary>Notes that an article was opened.</summary>
    public sealed record NoteOpened(string Path) : BrowserEffect;

    /// <summary>Notes where reading stopped in an article.</summary>
    public sealed record SavePlace(string Path, string Place) : BrowserEffect;

    /// <summary>Notes where the reader is in the archive.</summary>
    public sealed record SaveSession(string Session) : BrowserEffect;

    /// <summary>Notes what was searched for.</summary>
    public sealed record RememberQuery(string Query) : BrowserEffect;

    /// <summary>Keeps a search in the tree, or no longer.</summary>
    public sealed record KeepSearch(string Query, bool IsKept) : BrowserEffect;

    /// <summary>Ends the browser.</summary>
    public sealed record Quit : BrowserEffect;
}
