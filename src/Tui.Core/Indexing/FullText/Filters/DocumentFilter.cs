namespace Tui.Core.Indexing.FullText.Filters;

/// <summary>A condition on the articles of a segment, asked of them from the first to the last.</summary>
internal abstract class DocumentFilter
{
    /// <summary>Stands after the last article.</summary>
    public const int End = int.MaxValue;

    /// <summary>True where <see cref="Next"/> is cheaper than a look at every article.</summary>
    public virtual bool CanSeek => true;

    /// <summary>The first article from one on that fulfils it; <see cref="End"/> where none does. It never goes back.</summary>
    public abstract int Next(int from);

    /// <summary>Whether an article fulfils it.</summary>
    public virtual bool Matches(int document) => Next(document) == document;
}
