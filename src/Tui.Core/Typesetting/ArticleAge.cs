using System.Globalization;
using Humanizer;

namespace Tui.Core.Typesetting;

/// <summary>How long ago something was. Alone in using Humanizer, which is slow the first time.</summary>
internal static class ArticleAge
{
    /// <summary>The time from a moment to now in words, such as <c>5 years ago</c>.</summary>
    public static string InWords(DateTimeOffset moment, DateTimeOffset now, CultureInfo culture) =>
        moment.Humanize(now, culture);
}
