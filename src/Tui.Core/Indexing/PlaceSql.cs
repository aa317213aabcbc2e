using Tui.Core.Indexing.Storage;
using Tui.Core.Querying;

namespace Tui.Core.Indexing;

/// <summary>Writes the orders of articles in which a place can be gone to, and on which side of a place they stand.</summary>
internal static class PlaceSql
{
    /// <summary>Before it there is no time to name.</summary>
    private static readonly DateTimeOffset Earliest = DateTimeOffset.MinValue.AddDays(1);

    /// <summary>The order, that of the titles or of the newest first; ties go by the path.</summary>
    public static string OrderOf(ArticleOrder order, RowNames? names = null)
        => order == ArticleOrder.Title ? "title, path" : (names ?? RowNames.Article).Newest + ", path";

    /// <summary>The same backwards.</summary>
    public static string ReverseOf(ArticleOrder order, RowNames? names = null)
        => order == ArticleOrder.Title ? "title DESC, path DESC" : (names ?? RowNames.Article).Newest + " DESC, path DESC";

    /// <summary>Appends the condition that an article stands on a side of a place, for the order's index to be entered there.</summary>
    /// <param name="sql">Where to.</param>
    /// <param name="order">The order.</param>
    /// <param name="side">Which side.</param>
    /// <param name="place">The place.</param>
    public static void Append(SqlText sql, ArticleOrder order, PlaceSide side, ArticlePlace place)
    {
        var (first, value) = KeyOf(order, place);
        Append(sql, RowNames.Article.Row + "." + first, side, (value, place.Path));
    }

    /// <summary>Appends the same condition for articles that are come to by another index.</summary>
    public static void AppendTest(SqlText sql, ArticleOrder order, PlaceSide side, ArticlePlace place)
    {
        var (first, value) = KeyOf(order, place);
        Append(sql, "+" + RowNames.Article.Row + "." + first, side, (value, place.Path));
    }

    /// <summary>
    /// Appends the same condition for the articles of a source that is in the order of the newest first, to be entered in it; the
    /// row of an article itself is read of those alone that stand at the same time as the place.
    /// </summary>
    public static void AppendInSource(SqlText sql, PlaceSide side, ArticlePlace place)
    {
        AppendEntry(sql.Add("("), side, place);
        if (place.Path.Length > 0)
        {
            sql.Add(" AND (").Add(RowNames.Place.Newest).Add(" <> ").AddValue(place.Newest)
                .Add(" OR (SELECT path FROM article AS tied WHERE tied.id = place.article)").Add(SignOf(side)).AddValue(place.Path).Add(")");
        }

        sql.Add(")");
    }

    /// <summary>Appends the part of it that the source is entered by. No path stands before the empty one.</summary>
    public static void AppendEntry(SqlText sql, PlaceSide side, ArticlePlace place)
        => sql.Add(RowNames.Place.Newest)
            .Add(side != PlaceSide.Before ? " >= " : place.Path.Length > 0 ? " <= " : " < ").AddValue(place.Newest);

    /// <summary>Where a part of a selection begins that is in the order of the newest first.</summary>
    public static ArticlePlace StartOf(ArticleSelection selection, ListPart part, PlaceSide side)
        => Nearer(selection, side, part.Place ?? (side == PlaceSide.Before ? Last : First));

    /// <summary>A place before all others with a date.</summary>
    public static ArticlePlace First { get; } = new(DateTimeOffset.MaxValue, "");

    /// <summary>A place behind all others.</summary>
    private static ArticlePlace Last { get; } = new(null, "\U0010FFFF");

    /// <summary>Whether both ends of a time are places; there is none before the first day.</summary>
    public static bool HasPlaces(Query.Published time) => !(time.From < Earliest || time.Until < Earliest);

    /// <summary>
    /// The place, or the end of a time that the selection asks for where that leaves fewer articles on the side: an index is entered
    /// by one of the two.
    /// </summary>
    public static ArticlePlace Nearer(ArticleSelection selection, PlaceSide side, ArticlePlace place)
    {
        foreach (var time in SelectionParts.Of(selection.Query).OfType<Query.Published>())
        {
            if (!HasPlaces(time) || (side == PlaceSide.Before ? time.From : time.Until) is not { } end)
                continue;
            var edge = new ArticlePlace(DateTimeOffset.FromUnixTimeSeconds(end.ToUnixTimeSeconds() - 1), "");
            if (side == PlaceSide.Before ? edge.Newest <= place.Newest : edge.Newest > place.Newest)
                place = edge;
        }

        return place;
    }

    /// <summary>What the order goes by before the path: the name of the column, and what a place has there.</summary>
    public static (string Column, object Value) KeyOf(ArticleOrder order, ArticlePlace place)
        => (ColumnOf(order), order == ArticleOrder.Title ? place.Title : place.Newest);

    /// <summary>The column that the order goes by before the path.</summary>
    public static string ColumnOf(ArticleOrder order) => order == ArticleOrder.Title ? "title" : "newest";

    private static string SignOf(PlaceSide side) => side switch
    {
        PlaceSide.Before => " < ",
        PlaceSide.From => " >= ",
        _ => " > ",
    };

    private static void Append(SqlText sql, string first, PlaceSide side, (object First, string Path) values)
        => sql.Add("(").Add(first).Add(", path)").Add(SignOf(side)).Add("(").AddValue(values.First).Add(", ").AddValue(values.Path).Add(")");
}
