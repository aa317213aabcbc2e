using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Chooses where the articles of a selection are looked for, by how many there are to be looked at.</summary>
/// <param name="connection">The index.</param>
/// <param name="placeMarks">Brings the marks to the places of their articles, before any are looked for among them.</param>
internal sealed class SourceFinder(SqliteConnection connection, Action? placeMarks = null)
{
    /// <summary>A page of so many is soon found among all articles where one in not too many is in the selection.</summary>
    private const int Page = 50;

    /// <summary>So many categories at most are read side by side.</summary>
    private const int Several = 8;

    /// <summary>To look up one article in so many costs no more than to look at all, one after another.</summary>
    private const int Share = 2;

    /// <summary>The size of what has been counted no further than to its limit: larger than any that is known.</summary>
    private const long Uncounted = int.MaxValue;

    /// <summary>The selection with where a page of it is looked for.</summary>
    /// <remarks>
    /// Of a set that is in no order all articles are looked at. Of n articles, a selection of m fills a page after some n / m
    /// times as many: with m the root of both together, that is m too.
    /// </remarks>
    /// <param name="selection">The selection.</param>
    /// <param name="part">Which articles of it are read.</param>
    /// <param name="side">On which side of the part's place they stand.</param>
    public ArticleSelection ForPage(ArticleSelection selection, ListPart part, PlaceSide side = PlaceSide.From)
    {
        if (!QuerySql.IsCondition(selection))
            return selection;
        var few = CountFew();
        return Find(selection, few, source => source.IsEntered && IsByNewest(selection.Order)
            && (part.Skip > few || !IsTied(source, PlaceSql.StartOf(selection, part, side), side)));
    }

    /// <summary>The selection with where all of it is looked for.</summary>
    public ArticleSelection ForAll(ArticleSelection selection)
        => QuerySql.IsCondition(selection) ? Find(selection, CountAll() / Share, source => source.HasPlaces) : selection;

    /// <summary>The selection with where its articles are counted: of a set that is all that is asked for, none is looked up.</summary>
    public ArticleSelection ForCount(ArticleSelection selection)
        => selection.Category.IsEmpty && SourceSql.IsSet(selection.Query)
            ? Find(selection, CountAll(), source => source.HasPlaces)
            : ForAll(selection);

    /// <summary>The selection with where those of its articles are looked for that are copies of others.</summary>
    public ArticleSelection ForCopies(ArticleSelection selection)
        => Find(selection, CountCopies() / Share, source => source is ArticleSource.Category);

    /// <summary>
    /// Whether so many of a source stand at the time where it is entered that a page is sooner found in the order of all: a source
    /// knows the time alone, and all that stand at the same are put in order before the first of them is known.
    /// </summary>
    private bool IsTied(ArticleSource source, ArticlePlace start, PlaceSide side)
    {
        var few = CountFew();
        var sql = new SqlText().Add("SELECT 0, count(*) FROM (SELECT 1");
        SourceSql.AppendPlaces(sql, source).Add(" AND place.newest = (SELECT place.newest");
        SourceSql.AppendPlaces(sql, source).Add(" AND ");
        PlaceSql.AppendEntry(sql, side, start);
        sql.Add(side == PlaceSide.Before ? " ORDER BY place.newest DESC" : " ORDER BY place.newest").Add(" LIMIT 1) LIMIT ");
        return Read(sql.AddValue(few + 1).Add(")")).Second > few;
    }

    private static bool IsByNewest(ArticleOrder order) => order is ArticleOrder.NewestFirst or ArticleOrder.Relevance;

    /// <summary>Finds the smallest source.</summary>
    /// <param name="selection">The selection.</param>
    /// <param name="most">As many articles may be in a set.</param>
    /// <param name="isEntered">Whether no more of a source is read than is wanted of it, so that it may be of any size.</param>
    private ArticleSelection Find(ArticleSelection selection, long most, Predicate<ArticleSource> isEntered)
    {
        if (selection.Order == ArticleOrder.LastOpened)
            return selection;
        var (best, size) = ((ArticleSource?)null, long.MaxValue);
        var parts = SelectionParts.Of(selection.Query).Where(SourceSql.IsSet).OrderBy(CostOf).ToList();
        if (parts.Exists(part => part.AsksForReadingState))
            placeMarks?.Invoke();
        if (!selection.Category.IsEmpty)
            Take(CategoryOf(selection.Category));
        else if (parts is [Query.Is only] && new ArticleSource.Marked(only) is var marked && isEntered(marked))
            return selection with { Source = marked }; // how many they are makes no difference

        foreach (var part in parts)
            Take(SizeOf(part, Math.Min(size, part is Query.Is ? Math.Max(most, CountFew()) : most)));
        return selection with { Source = best };

        void Take((ArticleSource Source, long Size) found)
        {
            if (found.Size < size && (found.Size <= most || isEntered(found.Source)))
                (best, size) = found;
        }
    }

    /// <summary>What is counted comes last, and no further than to what is known by then.</summary>
    private static int CostOf(Query part) => part switch
    {
        Query.InCategory or Query.Duplicated or Query.CopyOf => 0,
        Query.Is => 2,
        _ => 1,
    };

    private (ArticleSource Source, long Size) CategoryOf(ImmutableArray<string> category)
    {
        var sql = new SqlText().Add("SELECT id, articles FROM category WHERE id = ");
        QuerySql.AppendCategory(sql, category);
        var (id, articles) = Read(sql);
        return (new ArticleSource.Category(id, null), articles);
    }

    private (ArticleSource Source, long Size) SizeOf(Query part, long most) => part switch
    {
        Query.InCategory => SizeOfCategories(part, [part]),
        Query.Or any when any.Parts.All(inner => inner is Query.InCategory) => SizeOfCategories(part, any.Parts),
        Query.Or or => (new ArticleSource.Set(part), or.Parts.Sum(inner => SizeOf(inner, most).Size)),
        Query.Duplicated => (new ArticleSource.Set(part), CountCopies()),
        Query.CopyOf => (new ArticleSource.Set(part), 1),
        Query.Is mark => (new ArticleSource.Marked(mark), CountUpTo(part, most)),
        _ => (new ArticleSource.Set(part), CountUpTo(part, most)),
    };

    private (ArticleSource Source, long Size) SizeOfCategories(Query part, IEnumerable<Query> named)
    {
        var found = named.OfType<Query.InCategory>().SelectMany(NumbersOf).Distinct().ToList();
        ArticleSource source = found switch
        {
            [var (id, _)] => new ArticleSource.Category(id, part),
            { Count: > 0 and <= Several } => new ArticleSource.Categories([.. found.Select(category => category.Id)], part),
            _ => new ArticleSource.Set(part),
        };
        return (source, found.Sum(category => category.Articles));
    }

    private List<(long Id, long Articles)> NumbersOf(Query.InCategory category)
    {
        var sql = new SqlText().Add("SELECT id, articles FROM category WHERE articles > 0 AND id IN (");
        QuerySql.AppendCategories(sql, category);
        using var command = sql.Add(") ORDER BY id").ToCommand(connection);
        using var row = command.ExecuteReader();
        var numbers = new List<(long, long)>();
        while (row.Read())
            numbers.Add((row.GetInt64(0), row.GetInt64(1)));
        return numbers;
    }

    /// <summary>How many answer a part, as far as they are not more than so many.</summary>
    private long CountUpTo(Query part, long most)
    {
        var sql = new SqlText().Add("SELECT 0, count(*) FROM (SELECT 1 FROM (");
        SourceSql.AppendSet(sql, part);
        var found = Read(sql.Add(") LIMIT ").AddValue(most + 1).Add(")")).Second;
        return found > most ? Uncounted : found;
    }

    private long CountFew() => (long)Math.Sqrt((double)Page * CountAll());

    private long CountAll() => Read(new SqlText().Add("SELECT 0, articles FROM total")).Second;

    /// <summary>At most as many are copies of others; what is left of each group makes up for the rest.</summary>
    private long CountCopies() => 2 * Read(new SqlText().Add("SELECT 0, copies FROM total")).Second;

    private (long First, long Second) Read(SqlText sql)
    {
        using var command = sql.ToCommand(connection);
        using var row = command.ExecuteReader();
        return row.Read() ? (row.IsDBNull(0) ? 0 : row.GetInt64(0), row.GetInt64(1)) : (0, 0);
    }
}
