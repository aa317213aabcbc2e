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
        problems.AddRange(MissingPicturesOf(task.Archive, index));
        problems.AddRange(new WordlessArticles(new ArticleFolder(task.Archive.Folder))
            .Of([.. index.Stream(ArticleSelection.All).Where(article => article.Characters is 0).Select(article => article.Path)]));
        problems = [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Message, StringComparer.Ordinal)];
        if (task.Json)
            WriteJson(problems);
        else
            WriteLines(problems, task.Named);
        return ExitCodes.Done;
    }

    // Files come and go without the article, so the index does not know; it knows which articles have pictures of the archive.
    private IEnumerable<ArticleProblem> MissingPicturesOf(Archive archive, ArticleIndex index)
    {
        var withFiles = new ArticleSelection(new Query.Has(ArticleFeatures.OwnImage));
        return new MissingPictures(new ArticleFolder(archive.Folder), new ArticleReader(archive.TimeZone))
            .Of(index.Stream(withFiles).Select(article => article.Path).ToList(), environment.Interrupted);
    }

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
