using Tui.Cli.Configuration;
using Tui.Cli.Exports;
using Tui.Core.Indexing;
using Tui.Core.Typesetting;

namespace Tui.Cli.Parsing;

/// <summary>What the user asked for, checked: beyond here no option is missing or malformed.</summary>
internal abstract record AppTask
{
    private AppTask()
    {
    }

    /// <summary>Browse an archive, beginning with what a query finds; an empty query finds everything.</summary>
    public sealed record Browse(Archive Archive, string QueryText, ReaderConfiguration Configuration) : AppTask;

    /// <summary>Write articles of an archive.</summary>
    public sealed record Export(Archive Archive, ArticleSelection Selection, ExportRequest Request) : AppTask;

    /// <summary>Bring an archive's index up to date.</summary>
    public sealed record Index(Archive Archive, bool Rebuild, bool Json) : AppTask
    {
        /// <summary>Whether it is kept up to date until the user interrupts.</summary>
        public bool Watch { get; init; }
    }

    /// <summary>List the files with problems.</summary>
    public sealed record Check(Archive Archive, bool Json) : AppTask
    {
        /// <summary>The folder as the user named it, from which an editor finds its files again.</summary>
        public string Named { get; init; } = ".";
    }

    /// <summary>Set one file on standard output.</summary>
    public sealed record Show(string File, TextShape Shape, ColorChoice Color, TimeZoneInfo TimeZone) : AppTask;

    /// <summary>Print help or the version.</summary>
    public sealed record Explain(Action<TextWriter> Print) : AppTask;
}

/// <summary>A folder of articles and where its index stands.</summary>
/// <param name="Folder">The folder's full path.</param>
/// <param name="IndexFile">The index's full path.</param>
/// <param name="Update">Whether the index is brought up to date first.</param>
/// <param name="TimeZone">The zone of dates that name none.</param>
internal sealed record Archive(string Folder, string IndexFile, bool Update, TimeZoneInfo TimeZone);

/// <summary>How text is to be set.</summary>
/// <param name="Width">The cells that there are; null where the terminal decides.</param>
/// <param name="Settings">The reader's settings.</param>
internal sealed record TextShape(int? Width, TypesetSettings Settings);

/// <summary>When colours are used.</summary>
internal enum ColorChoice
{
    /// <summary>On a terminal.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}
