using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Writes the statement that counts the articles of a selection which sets a condition.</summary>
internal sealed class CountSql(SourceFinder sources)
{
    /// <summary>The row of an article that is come to by another index than that of its order.</summary>
    private static readonly RowNames Apart = RowNames.Article with { Newest = "+" + RowNames.Article.Newest };

    /// <summary>So many parts that deny something are counted one by one.</summary>
    private const int Few = 2;

    /// <summary>How many articles of a selection stand before a place in its order; all where there is no place.</summary>
    /// <param name="selection">Which articles.</param>
    /// <param name="before">The place.</param>
    public SqlText Of(ArticleSelection selection, ArticlePlace? before)
    {
        var sql = new SqlText().Add("SELECT ");
        Append(sql, selection with { Folds = false }, before);
        if (selection.Folds)
            AppendCopies(sql.Add(" - "), selection, before);
        return sql;
    }

    private void Append(SqlText sql, ArticleSelection selection, ArticlePlace? before)
    {
        if (!QuerySql.IsCondition(selection))
        {
            SelectionSql.AppendCount(sql.Add("("), selection, before).Add(")");
        }
        else if (IsTime(selection, before))
        {
            AppendTime(sql, selection, before);
        }
        else if (FindDenied(selection) is { } denied)
        {
            // Fewer are denied than not, and those that the rest takes are counted without a look at each.
            Append(sql.Add("("), selection with { Query = Both(denied.Others) }, before);
            Append(sql.Add(" - "), selection with { Query = Both([.. denied.Others, denied.Opposite]) }, before);
            sql.Add(")");
        }
        else
        {
            AppendFound(sql, before is null ? sources.ForCount(selection) : sources.ForAll(selection), before);
        }
    }

    /// <summary>Whether only times are asked for, of which each ends at a place in the order of the newest first.</summary>
    private static bool IsTime(ArticleSelection selection, ArticlePlace? before)
    {
        var parts = SelectionParts.Of(selection.Query).ToList();
        return parts.Count > 0 && parts.TrueForAll(part => part is Query.Published time && PlaceSql.HasPlaces(time))
            && selection is { Category.IsEmpty: true, Order: not ArticleOrder.LastOpened }
            && (before is null || selection.Order != ArticleOrder.Title);
    }

    private static void AppendTime(SqlText sql, ArticleSelection selection, ArticlePlace? before)
    {
        // Those without a date stand behind all times.
        var end = PlaceSql.Nearer(selection, PlaceSide.Before, before is { Date: not null } ? before : new(null, ""));
        SelectionSql.AppendCount(sql.Add("max(0, ("), ArticleSelection.All, end).Add(")");
        if (SelectionParts.Of(selection.Query).Any(part => part is Query.Published { Until: not null }))
            SelectionSql.AppendCount(sql.Add(" - ("), ArticleSelection.All, PlaceSql.Nearer(selection, PlaceSide.From, PlaceSql.First)).Add(")");
        sql.Add(")");
    }

    private static Query Both(List<Query> parts) => parts switch
    {
        [] => Query.Everything,
        [var part] => part,
        _ => new Query.And([.. parts]),
    };

    /// <summary>What is denied where all other parts are counted by an index alone; and those.</summary>
    /// <remarks>Each of a few is taken by itself, which doubles the counts; more than those as one.</remarks>
    private static (List<Query> Others, Query Opposite)? FindDenied(ArticleSelection selection)
    {
        if (selection.Order == ArticleOrder.LastOpened)
            return null;
        var parts = SelectionParts.Of(selection.Query).ToList();
        var denied = parts.FindAll(part => OppositeOf(part) is not null);
        var categories = parts.Count(part => part is Query.InCategory) + (selection.Category.IsEmpty ? 0 : 1);
        if (categories > 1 || parts.Exists(part => part is not (Query.InCategory or Query.Published) && !denied.Contains(part)))
            return null;
        if (denied.Count > Few)
            denied = denied.FindAll(part => part is Query.Not { Inner: var inner } && SourceSql.IsSet(inner));
        else if (denied.Count > 1)
            denied = denied[..1];

        // Many times are told apart as fast by a look at each article.
        return denied.Count == 0 ? null : (parts.FindAll(part => !denied.Contains(part)), Either(denied.ConvertAll(part => OppositeOf(part)!)));
    }

    private static Query Either(List<Query> parts) => parts is [var part] ? part : new Query.Or([.. parts]);

    private static Query? OppositeOf(Query part) => part switch
    {
        Query.Not not when SourceSql.IsSet(not.Inner) => not.Inner,
        Query.Published { From: null, Until: null } => new Query.Not(part),
        Query.Not { Inner: Query.Published time } when time is not { From: null, Until: null } => time,
        _ => null,
    };

    private static void AppendFound(SqlText sql, ArticleSelection selection, ArticlePlace? before)
    {
        var left = SelectionParts.LeftOf(selection);
        var isBare = before is null && left.Count == 0 && !SelectionParts.IsCategoryLeft(selection);
        switch (selection.Source)
        {
            case ArticleSource.Category category when isBare:
                sql.Add("ifnull((SELECT articles FROM category WHERE id = ").AddValue(category.Id).Add("), 0)");
                break;
            case ArticleSource.Set set when isBare:
                SourceSql.AppendSet(sql.Add("(SELECT count(*) FROM ("), set.Asked);
                sql.Add("))");
                break;
            case { HasPlaces: true }:
                AppendInOrder(sql.Add("(SELECT count(*)"), selection, before);
                sql.Add(")");
                break;
            default:
                SourceSql.AppendFrom(sql.Add("(SELECT count(*)"), selection.Source).Add(" WHERE 1");
                AppendConditions(sql, selection, before);
                sql.Add(")");
                break;
        }
    }

    private static void AppendConditions(SqlText sql, ArticleSelection selection, ArticlePlace? before)
    {
        if (before is null)
            SourceSql.AppendLeft(sql, selection);
        else
            SelectionSql.AppendSide(sql, selection, PlaceSide.Before, before);
    }

    /// <summary>Appends from where the articles of a source in order are counted, without their rows where those are not asked for.</summary>
    private static void AppendInOrder(SqlText sql, ArticleSelection selection, ArticlePlace? before, bool needsRow = false)
    {
        var source = selection.Source!;
        var isByTitle = before is not null && selection.Order == ArticleOrder.Title;
        if (needsRow || isByTitle || SelectionParts.LeftOf(selection).Any(SelectionParts.NeedsRow))
            SourceSql.AppendFrom(sql, source).Add(" WHERE 1");
        else
            SourceSql.AppendPlaces(sql, source);
        AppendConditions(sql, selection, before);
    }

    /// <summary>
    /// Appends how many copies are left out. Of copies the newest is taken. With the newest first it stands before all others:
    /// so many are left out as there are copies more than groups of them.
    /// </summary>
    private void AppendCopies(SqlText sql, ArticleSelection selection, ArticlePlace? before)
    {
        if (before is not null && selection.Order == ArticleOrder.Title)
        {
            PlaceSql.AppendTest(sql.Add("(SELECT count(*) FROM article WHERE same IS NOT NULL AND "), selection.Order, PlaceSide.Before, before);
            QuerySql.AppendWhere(sql, selection, " AND ", Apart);
            FoldSql.AppendIsCopy(sql.Add(" AND "), selection);
            sql.Add(")");
            return;
        }

        selection = sources.ForCopies(selection);
        if (selection.Source is { HasPlaces: true } source)
        {
            var same = source is ArticleSource.Category ? "place.same" : "article.same";
            sql.Add("(SELECT count(*) - count(DISTINCT ").Add(same).Add(")");
            AppendInOrder(sql, selection, before, needsRow: source is not ArticleSource.Category);
            sql.Add(" AND ").Add(same).Add(" IS NOT NULL)");
            return;
        }

        SourceSql.AppendFrom(sql.Add("(SELECT count(*) - count(DISTINCT article.same)"), selection.Source)
            .Add(" WHERE article.same IS NOT NULL");
        if (before is not null)
            PlaceSql.AppendTest(sql.Add(" AND "), selection.Order, PlaceSide.Before, before);
        SourceSql.AppendLeft(sql, selection, Apart);
        sql.Add(")");
    }
}
