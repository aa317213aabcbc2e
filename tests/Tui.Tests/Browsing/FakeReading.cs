using System.Collections.Immutable;
using Tui.Browsing.Listing;
using Tui.Browsing.Marks;
using Tui.Core.Querying;

namespace Tui.Tests.Browsing;

/// <summary>What is the reader's own, in memory.</summary>
/// <param name="find">The paths of a list.</param>
internal sealed class FakeReading(Func<ListScope, IEnumerable<string>> find) : IReadingState
{
    private readonly Stack<(string Label, Dictionary<string, ArticleMarks> Before)> _changes = [];

    public Dictionary<string, ArticleMarks> Marks { get; } = [];

    public Dictionary<string, string> Places { get; } = [];

    /// <summary>What was opened, in order.</summary>
    public List<string> Opened { get; } = [];

    public List<string> History { get; } = [];

    public List<string> Saved { get; } = [];

    public Dictionary<string, ImmutableArray<string>> Tags { get; } = [];

    /// <summary>Why nothing can be kept; null where it can.</summary>
    public string? Problem { get; set; }

    public string? Session { get; set; }

    public TimeSpan Patience { get; set; }

    /// <summary>What happens before a change is kept.</summary>
    public Action OnChange { get; set; } = () => { };

    /// <summary>In how many parts what is kept is taken into account.</summary>
    public int Parts { get; set; } = 1;

    public bool TakeSome() => --Parts <= 0;

    public ArticleMarks MarksOf(string path) => Marks.GetValueOrDefault(path);

    public void Mark(string path, ArticleMarks marks, bool isSet)
    {
        Remember(ChangeLabels.Of(marks, isSet));
        Marks[path] = isSet ? MarksOf(path) | marks : MarksOf(path) & ~marks;
    }

    public int MarkEach(IEnumerable<string> paths, ArticleMarks marks, bool isSet)
    {
        Remember(ChangeLabels.Of(marks, isSet));
        var changed = paths.Where(path => MarksOf(path).HasFlag(marks) != isSet).ToList();
        foreach (var path in changed)
            Marks[path] = isSet ? MarksOf(path) | marks : MarksOf(path) & ~marks;
        return changed.Count;
    }

    public int MarkAllRead(ListScope scope)
    {
        Remember(ChangeLabels.MarkedAllRead);
        var unread = find(scope).Where(path => !MarksOf(path).HasFlag(ArticleMarks.Read)).ToList();
        foreach (var path in unread)
            Marks[path] = MarksOf(path) | ArticleMarks.Read;
        return unread.Count;
    }

    public string? Undo()
    {
        if (!_changes.TryPop(out var change))
            return null;
        Marks.Clear();
        foreach (var (path, marks) in change.Before)
            Marks[path] = marks;
        return change.Label;
    }

    public void Open(string path)
    {
        Opened.Add(path);
        Marks[path] = MarksOf(path) | ArticleMarks.Read;
    }

    public void SavePlace(string path, string place) => Places[path] = place;

    public void SaveSession(string session) => Session = session;

    public ImmutableArray<string> TagsOf(string path) => Tags.GetValueOrDefault(path, []);

    public int Tag(IEnumerable<string> paths, ImmutableArray<string> added, ImmutableArray<string> removed)
    {
        var each = paths.ToList();
        foreach (var path in each)
            Tags[path] = [.. TagsOf(path).Except(removed).Union(added)];
        return each.Count;
    }

    public void RememberQuery(string query) => History.Insert(0, query);

    public void KeepSearch(string query, bool isKept)
    {
        Saved.Remove(query);
        if (isKept)
            Saved.Add(query);
    }

    public void Remember(string label)
    {
        OnChange();
        if (Problem is not null)
            throw new IOException(Problem);
        _changes.Push((label, new(Marks)));
    }
}
