using Tui.Core.Querying;

namespace Tui.Browsing.Marks;

/// <summary>What changes of the reader's own are called where they are kept, to be undone in another session too.</summary>
internal static class ChangeLabels
{
    public const string Starred = "starred";
    public const string NoLongerStarred = "no longer starred";
    public const string MarkedRead = "marked read";
    public const string MarkedUnread = "marked unread";
    public const string MarkedAllRead = "marked all read";
    public const string Tagged = "tagged";

    /// <summary>The change that sets marks, or takes them away.</summary>
    public static string Of(ArticleMarks marks, bool isSet) => (marks, isSet) switch
    {
        (ArticleMarks.Starred, true) => Starred,
        (ArticleMarks.Starred, _) => NoLongerStarred,
        (_, true) => MarkedRead,
        _ => MarkedUnread,
    };
}
