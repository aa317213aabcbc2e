using Tui.Core.Indexing.FullText.Texts;

namespace Tui.Core.Indexing.FullText.Answers;

/// <summary>Gives articles that answer a query, the newest first.</summary>
internal abstract class AnswerSource
{
    /// <summary>The newest first; one that has not looked yet before what it may turn out to stand before.</summary>
    public static Comparer<AnswerSource> Order { get; } = Comparer<AnswerSource>.Create(Compare);

    /// <summary>True once it has found an article.</summary>
    public bool IsFound { get; protected set; }

    /// <summary>The column <c>newest</c> of the article; before one is found, no more than that of any.</summary>
    public long Newest { get; protected set; }

    /// <summary>The number of the article.</summary>
    public int Article { get; protected set; }

    /// <summary>The path of the article.</summary>
    public abstract string Path { get; }

    /// <summary>Finds the next article; false where there is none.</summary>
    public abstract bool MoveNext();

    private static int Compare(AnswerSource one, AnswerSource other)
    {
        if (one.Newest != other.Newest)
            return one.Newest.CompareTo(other.Newest);
        return one.IsFound && other.IsFound
            ? Utf8Order.Compare(one.Path, other.Path)
            : one.IsFound.CompareTo(other.IsFound);
    }
}
