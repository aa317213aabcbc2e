using System.Globalization;
using Tui.Core.Articles;

namespace Tui.Core.Exporting;

/// <summary>What several formats write in the same way.</summary>
internal static class ExportText
{
    /// <summary>The date in UTC as ISO 8601 has it, to the second; null where there is none.</summary>
    public static string? DateOf(Article article)
        => article.Date?.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
