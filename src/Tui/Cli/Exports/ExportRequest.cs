using Tui.Cli.Parsing;

namespace Tui.Cli.Exports;

/// <summary>How articles are to be written.</summary>
/// <param name="Format">The format.</param>
/// <param name="Shape">How text is set; without a width it is left unwrapped.</param>
/// <param name="Limit">How many articles at most; null for all.</param>
/// <param name="Target">Where to.</param>
internal sealed record ExportRequest(ExportFormat Format, TextShape Shape, int? Limit, ExportTarget Target);

/// <summary>The formats of export.</summary>
internal enum ExportFormat
{
    /// <summary>One JSON array.</summary>
    Json,

    /// <summary>A JSON object a line.</summary>
    JsonLines,

    /// <summary>A row an article.</summary>
    Csv,

    /// <summary>Text, unwrapped or set.</summary>
    Text,
}

/// <summary>Where an export goes.</summary>
internal abstract record ExportTarget
{
    private ExportTarget()
    {
    }

    /// <summary>To standard output.</summary>
    public sealed record StandardOutput : ExportTarget;

    /// <summary>To one file; where one is there already, over it or not at all.</summary>
    public sealed record ToFile(string Path, bool Replaces) : ExportTarget;

    /// <summary>To a folder, one file an article; where they are there already, over them or not at all.</summary>
    public sealed record ToFolder(string Path, bool Replaces, bool MayReplace) : ExportTarget;
}
