namespace Tui.Core.Indexing.FullText.Answers;

/// <summary>Gives articles that are listed but whose text is not in the index yet.</summary>
internal sealed class ListedSource(IEnumerator<ListedSource.Row> rows) : AnswerSource
{
    /// <inheritdoc/>
    public override string Path => rows.Current.Path;

    /// <inheritdoc/>
    public override bool MoveNext()
    {
        if (!rows.MoveNext())
            return false;
        (Article, Newest, IsFound) = (rows.Current.Article, rows.Current.Newest, true);
        return true;
    }

    /// <summary>An article: its number, its column <c>newest</c>, its path.</summary>
    internal sealed record Row(int Article, long Newest, string Path);
}
