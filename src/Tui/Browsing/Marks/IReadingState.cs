using System.Collections.Immutable;
using Tui.Browsing.Listing;
using Tui.Core.Querying;

namespace Tui.Browsing.Marks;

/// <summary>What the browser keeps of the reader's own. Used where the archive's index is used, by one thread at a time.</summary>
/// <remarks>Each member throws an <see cref="IOException"/> where nothing can be kept.</remarks>
internal interface IReadingState
{
    /// <summary>Where the reader was when the archive was last left; null where nothing is known.</summary>
    string? Session { get; }

    /// <summary>How long another process that writes is waited for from now on.</summary>
    TimeSpan Patience { set; }

    /// <summary>
    /// Takes some of what is kept into account where it is much, so that others need not wait for all of it; false where there is
    /// more. Where the index has changed meanwhile, it is begun anew once it was taken to its end.
    /// </summary>
    bool TakeSome();

    /// <summary>Sets marks of an article, or takes them away.</summary>
    void Mark(string path, ArticleMarks marks, bool isSet);

    /// <summary>Sets marks of articles, or takes them away, as one change; returns how many did not have it so.</summary>
    int MarkEach(IEnumerable<string> paths, ArticleMarks marks, bool isSet);

    /// <summary>Marks all articles of a list read and returns how many were not.</summary>
    int MarkAllRead(ListScope scope);

    /// <summary>Undoes the last change and returns what it was; null where there is none.</summary>
    string? Undo();

    /// <summary>Notes that an article was opened, and so read.</summary>
    void Open(string path);

    /// <summary>Notes where reading stopped in an article.</summary>
    void SavePlace(string path, string place);

    /// <summary>Notes where the reader is.</summary>
    void SaveSession(string session);

    /// <summary>Gives articles tags of the reader's own and takes others away, as one change; returns how many have changed.</summary>
    int Tag(IEnumerable<string> paths, ImmutableArray<string> added, ImmutableArray<string> removed);

    /// <summary>Notes what was searched for, unless there is a mistake in it.</summary>
    void RememberQuery(string query);

    /// <summary>Keeps a search, or keeps it no longer.</summary>
    void KeepSearch(string query, bool isKept);
}
