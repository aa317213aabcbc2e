using System.Text;
using System.Text.Json;
using Tui.Cli.Parsing;
using Tui.Core.Articles;
using Tui.Core.Checking;
using Tui.Core.Exporting;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Folders;
using Tui.Core.Querying;

namespace Tui.Cli;

/// <summary>Lists the files with problems.</summary>
internal sealed class CheckCommand(AppEnvironment environment)
{
    public int Run(AppTask.Check task)
    {
        var problems = new List<ArticleProblem>();
        using var index = new UpdatedIndex(environment).Open(task.Archive, problems.Add);
        problems.AddRange(index.Problems());
        problems.AddRange(Found(task.Archive, index));
        problems = [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Message, StringComparer.Ordinal)];
        if (task.Json)
            WriteJson(problems);
        else
            WriteLines(problems, task.Named);
        return ExitCodes.Done;
    }

    // Files come and go without the article, so the index does not know; it knows which articles have pictures of the archive,
    // and which have no text, or none that has been read.
    private IEnumerable<ArticleProblem> Found(Archive archive, ArticleIndex index)
    {
        var (folder, reader) = (new ArticleFolder(archive.Folder), new ArticleReader(archive.TimeZone));
        var withPictures = index.Stream(new ArticleSelection(new Query.Has(ArticleFeatures.OwnImage)));
        var withoutText = index.Stream(ArticleSelection.All).Where(article => article.Characters == 0);
        return new MissingPictures(folder, reader).Of(PathsOf(withPictures), environment.Interrupted)
            .Concat(new WordlessArticles(folder, reader).Of(PathsOf(withoutText), environment.Interrupted));
    }

    private static List<string> PathsOf(IEnumerable<ArticleSummary> articles) => [.. articles.Select(article => article.Path)];

    // As compilers do: a path leads to the file from where the user stands.
    private void WriteLines(List<ArticleProblem> problems, string folder)
    {
        using var output = new StreamWriter(environment.Output, new UTF8Encoding(false), leaveOpen: true);
        var language = environment.Language();
        foreach (var problem in problems)
            output.WriteLine(ProblemLine.Of(folder is "." ? problem : problem with { Path = Path.Join(folder, problem.Path) }, language));
    }

    private void WriteJson(List<ArticleProblem> problems)
    {
        using (var json = new Utf8JsonWriter(environment.Output))
        {
            json.WriteStartArray();
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                WriteText(json, "path", problem.Path);
                json.WriteNumber("line", problem.Line);
                WriteText(json, "message", problem.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        environment.Output.Write("\n"u8);
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WritePropertyName(name);
        json.WriteRawValue(JsonText.Quote(text), skipInputValidation: true);
    }
}
