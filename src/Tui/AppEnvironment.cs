using Terminal.Gui.App;
using Tui.Core.Indexing.Folders;
using Tui.Core.Indexing.Following;
using Tui.Core.Language;
using Tui.Text;

namespace Tui;

/// <summary>All that the program takes from the outside world, so that a test can give it another.</summary>
internal sealed record AppEnvironment
{
    /// <summary>Where data goes.</summary>
    public required Stream Output { get; init; }

    /// <summary>Where talk goes: progress, problems, errors.</summary>
    public required TextWriter Error { get; init; }

    /// <summary>Which of the three streams are terminals.</summary>
    public required TerminalStreams Terminals { get; init; }

    /// <summary>The clock.</summary>
    public required TimeProvider Clock { get; init; }

    /// <summary>The machine's time zone.</summary>
    public required TimeZoneInfo TimeZone { get; init; }

    /// <summary>Reads an environment variable; null where it is not set.</summary>
    public required Func<string, string?> Variable { get; init; }

    /// <summary>The folder that relative paths on the command line start from.</summary>
    public required string CurrentFolder { get; init; }

    /// <summary>
    /// Makes the interface for a terminal that draws ambiguous characters so wide; it takes the terminal only when it
    /// is initialised.
    /// </summary>
    public required Func<AmbiguousWidth, IApplication> CreateApplication { get; init; }

    /// <summary>Makes a watch over a folder of articles; it watches only when it is started.</summary>
    public Func<ArticleFolder, IFolderWatch> WatchOver { get; init; } = folder => new SystemFolderWatch(folder);

    /// <summary>The language of what is said; asked for only when something is.</summary>
    public Func<Phrases> Language { get; init; } = static () => Phrases.English;

    /// <summary>Cancelled when the user interrupts.</summary>
    public CancellationToken Interrupted { get; init; }

    /// <summary>Says something to the user, as a line where talk goes.</summary>
    public void Say(Phrase phrase) => Tell(TextCleaner.CleanLine(Language().Of(phrase)));

    /// <summary>Writes a line where talk goes. Where nobody is left to be told, the exit code tells.</summary>
    public void Tell(string line)
    {
        try
        {
            Error.WriteLine(line);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            // Closed, or a full disk: what is written to the output is not to end for it.
        }
    }
}

/// <summary>Which streams are terminals, and how wide the one for output is.</summary>
/// <param name="Columns">Finds the width of the terminal in cells; null where there is none.</param>
internal sealed record TerminalStreams(bool Input, bool Output, bool Error, Func<int?> Columns);
