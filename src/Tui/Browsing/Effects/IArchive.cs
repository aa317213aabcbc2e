using System.Collections.Immutable;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Browsing.Trees;
using Tui.Core.Articles;
using Tui.Core.Indexing.Following;
using Tui.Core.Language;
using Tui.Core.Querying;

namespace Tui.Browsing.Effects;

/// <summary>What the browser asks of an archive. Every member may be called from a background thread.</summary>
internal interface IArchive
{
    /// <summary>Every category from the widest to the narrowest, parents before their children.</summary>
    /// <param name="counts">Whether what was read is counted, which takes time.</param>
    /// <param name="kind">What to go by; all but categories takes time too.</param>
    ArchiveCategories Categories(bool counts, TreeKind kind = TreeKind.Categories);

    /// <summary>What is the reader's own.</summary>
    IReadingState Reading { get; }

    /// <summary>A stretch of the articles in a scope, the newest first.</summary>
    /// <param name="scope">Which articles.</param>
    /// <param name="offset">How many to pass over.</param>
    /// <param name="count">How many at most.</param>
    /// <exception cref="QueryException">The scope's query cannot be understood.</exception>
    ArchivePage Page(ListScope scope, int offset, int count);

    /// <summary>Where an article stands in a scope, from 0; null where it is not in it.</summary>
    int? IndexOf(ListScope scope, string path);

    /// <summary>Where in a scope a text leads to that is typed, from 0: to a date, or to a title by its first letters.</summary>
    /// <param name="scope">Which articles; they go by dates or by titles.</param>
    /// <param name="typed">The text.</param>
    /// <returns>The index of the article that is met first there, or of the number of them; null where the text means no place.</returns>
    int? IndexAt(ListScope scope, string typed);

    /// <summary>The file of the article that a link leads to; null where it is none of this archive.</summary>
    /// <param name="from">The file of the article that the link is in.</param>
    /// <param name="address">The link's address, relative or of the web.</param>
    string? Resolve(string from, string address);

    /// <summary>
    /// Where the picture that an address leads to is on the machine, links followed; null where it is no PNG, JPEG, GIF or
    /// WebP file of this archive.
    /// </summary>
    /// <param name="from">The file of the article that the picture is in.</param>
    /// <param name="address">The picture's address as the article has it.</param>
    string? PictureOf(string from, string address);

    /// <summary>Where the file of an article is on the machine.</summary>
    string FileOf(string path);

    /// <summary>Reads an article from its file.</summary>
    /// <exception cref="IOException">The file is gone or cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be read.</exception>
    Article Load(string path);

    /// <summary>The number of the article that came last to the archive; those that come later have higher ones.</summary>
    long LastNumber();

    /// <summary>The file of an article that has a content and came later than another; null where the archive has none.</summary>
    string? PathOf(ArticleKey key, long after);

    /// <summary>What others have written since it was last read here.</summary>
    ArchiveNews Look();

    /// <summary>Brings the archive up to date with what may have changed in its folder and returns whether anything did.</summary>
    bool Update(FolderChanges changes, Action<UpdateProgress> report, CancellationToken cancellation);
}

/// <summary>The categories of an archive.</summary>
/// <param name="Total">How many articles there are.</param>
/// <param name="Nodes">The categories in the order of the tree, parents before their children.</param>
internal sealed record ArchiveCategories(int Total, ImmutableArray<CategoryNode> Nodes)
{
    /// <summary>What the nodes go by.</summary>
    public TreeKind Kind { get; init; }

    /// <summary>How many articles are unread; null where it is not known yet.</summary>
    public int? Unread { get; init; }

    /// <summary>How many articles are starred.</summary>
    public int Starred { get; init; }

    /// <summary>The searches that are kept.</summary>
    public ImmutableArray<SavedSearch> Saved { get; init; } = [];

    /// <summary>The reader's own tags, in the order of their names.</summary>
    public ImmutableArray<string> OwnTags { get; init; } = [];

    /// <summary>What was searched for, the latest first.</summary>
    public ImmutableArray<string> History { get; init; } = [];

    /// <summary>Where the reader was before the archive was moved; null where that was known from the start or is not known.</summary>
    public string? FormerSession { get; init; }

    /// <summary>Why nothing of the reader's own is known or kept; null where it is.</summary>
    public Phrase? Problem { get; init; }
}

/// <summary>A category, how many articles are in it and below it, and how many of them were read.</summary>
internal sealed record CategoryNode(CategoryPath Path, int Count, int Read = 0);

/// <summary>A search that is kept.</summary>
/// <param name="Query">The search as it was typed.</param>
/// <param name="Count">How many articles it finds; null where its words can no longer be understood.</param>
internal sealed record SavedSearch(string Query, int? Count);

/// <summary>A stretch of a list.</summary>
/// <param name="Total">How many articles the whole list has.</param>
/// <param name="Offset">The index of the first row, from 0.</param>
/// <param name="Rows">The rows.</param>
internal sealed record ArchivePage(int Total, int Offset, ImmutableArray<ListedArticle> Rows)
{
    /// <summary>How far a search has reached; null where it has reached every article.</summary>
    public SearchCoverage? Coverage { get; init; }
}

/// <summary>How far a search reaches while articles are still to be read.</summary>
/// <param name="Searched">How many articles were searched.</param>
/// <param name="All">How many there are.</param>
internal sealed record SearchCoverage(int Searched, int All);

/// <summary>An article as its row in the list shows it.</summary>
/// <param name="Path">Its file's path below the archive's folder.</param>
/// <param name="Title">Its title, clean and on one line.</param>
/// <param name="Date">When it was published; null where the file does not say.</param>
internal sealed record ListedArticle(string Path, string Title, DateTimeOffset? Date)
{
    /// <summary>What it is known by wherever its file stands; unknown until the file has been read.</summary>
    public ArticleKey Key { get; init; }

    /// <summary>Who wrote it, the first of several; empty where the file does not say.</summary>
    public string Author { get; init; } = "";

    /// <summary>How many copies of it are folded under it.</summary>
    public int Copies { get; init; }

    /// <summary>The reader's own tags of it.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>What the reader has made of it; null where it is not known.</summary>
    public ArticleMarks? Marks { get; init; }

    /// <summary>Where reading stopped in it; null where it never began.</summary>
    public string? Place { get; init; }

    /// <summary>Whether it is known to be unread.</summary>
    public bool IsUnread => Marks is { } marks && !marks.HasFlag(ArticleMarks.Read);

    /// <summary>Whether it is known to be starred.</summary>
    public bool IsStarred => Marks is { } marks && marks.HasFlag(ArticleMarks.Starred);
}

/// <summary>How far an update has come.</summary>
/// <param name="Done">Files looked at.</param>
/// <param name="Total">Files to look at.</param>
/// <param name="Changed">Whether the archive can show more than before.</param>
internal readonly record struct UpdateProgress(int Done, int Total, bool Changed);
