using Tui.Core.Exporting;

namespace Tui.Cli.Exports;

/// <summary>The writers of the formats.</summary>
internal static class ExportFormats
{
    /// <summary>The writer of a format; of text that of unwrapped text.</summary>
    /// <param name="format">The format.</param>
    /// <param name="zone">The time zone that dates in text are told in.</param>
    public static IArticleFormat Of(ExportFormat format, TimeZoneInfo zone) => format switch
    {
        ExportFormat.Json => new JsonFormat(),
        ExportFormat.JsonLines => new JsonLinesFormat(),
        ExportFormat.Csv => new CsvFormat(),
        _ => new TextFormat(zone),
    };
}
