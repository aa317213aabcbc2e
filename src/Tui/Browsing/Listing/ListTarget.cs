using Tui.Core.Indexing;
using Tui.Core.Querying;

namespace Tui.Browsing.Listing;

/// <summary>The place in a list that is meant by what is typed: a date, or the first letters of a title.</summary>
internal static class ListTarget
{
    /// <summary>Whether there are places to be gone to: the list goes by dates or by titles.</summary>
    public static bool IsIn(ListScope scope) =>
        scope.Shelf != Trees.Shelf.Recent && scope.Order is ArticleOrder.NewestFirst or ArticleOrder.OldestFirst or ArticleOrder.Title;

    /// <summary>The place before which all stand that are passed over; null where the text means none.</summary>
    /// <remarks>
    /// Of a time the end is met first with the newest first, the last article of a month. Where the oldest come first, the
    /// list is that of the newest read backwards: the place is just before the time, so that all in it stand before it there.
    /// </remarks>
    public static ArticlePlace? Of(string typed, ArticleOrder order, QueryContext context)
    {
        if (order == ArticleOrder.Title)
            return typed.Trim() is { Length: > 0 } letters ? new(null, "") { Title = letters } : null;
        if (QueryDate.Find(typed, context) is not { From: { } from, Until: { } until })
            return null;
        var met = order == ArticleOrder.OldestFirst ? from : until;
        return new(met.ToUnixTimeSeconds() > DateTimeOffset.MinValue.ToUnixTimeSeconds() ? met.AddSeconds(-1) : met, "");
    }
}
