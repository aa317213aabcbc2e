using Tui.Cli.Parsing;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Language;
using Tui.Text;

namespace Tui.Cli.Exports;

/// <summary>Writes articles that were picked in the browser to a file, in the format that its name ends in.</summary>
/// <param name="environment">The outside world.</param>
/// <param name="archive">The archive.</param>
/// <param name="index">Its index, for reading.</param>
internal sealed class SelectionExport(AppEnvironment environment, Archive archive, ArticleIndex index)
{
    /// <summary>Looks the articles up where the index is used, and leaves the writing to be done elsewhere.</summary>
    /// <param name="paths">The articles' files below the archive's folder.</param>
    /// <param name="named">Where to, as it was typed: a file, or a folder where it ends in <c>/</c>.</param>
    /// <returns>What writes them until it is told to break off, and says what it did.</returns>
    /// <exception cref="UserFacingException">Nothing can be written there; what is returned throws it too.</exception>
    public Func<CancellationToken, Phrase> Prepare(IReadOnlyList<string> paths, string named)
    {
        var kind = FormatOf(named);
        var place = new ExportPlace(new ArticleFolder(archive.Folder), replaces: false, mayReplace: false);
        var target = place.Of(FullName(named), environment.CurrentFolder, kind);
        var articles = paths.Select(index.Find).OfType<ArticleSummary>().ToList();
        return leaving =>
        {
            var writer = new ExportWriter(environment with { Interrupted = leaving }, archive, _ => { });
            return Said(writer.Write(articles, ExportFormats.Of(kind, archive.TimeZone), target), target);
        };
    }

    private static Phrase Said(int count, ExportTarget target)
    {
        var path = target is ExportTarget.ToFolder folder ? folder.Path : ((ExportTarget.ToFile)target).Path;
        return $"Wrote {Wording.Articles(count)} to {TextCleaner.CleanLine(path)}";
    }

    private static ExportFormat FormatOf(string named) => Path.GetExtension(named).ToLowerInvariant() switch
    {
        ".json" => ExportFormat.Json,
        ".jsonl" => ExportFormat.JsonLines,
        ".csv" => ExportFormat.Csv,
        ".txt" => ExportFormat.Text,
        _ when named.EndsWith('/') => ExportFormat.Text,
        _ => throw new UserFacingException("must end in .jsonl .json .csv .txt or /"),
    };

    // No shell has read it.
    private string FullName(string named) =>
        named.StartsWith("~/", StringComparison.Ordinal) && environment.Variable("HOME") is { Length: > 0 } home
            ? Path.Join(home, named[2..])
            : named;
}
