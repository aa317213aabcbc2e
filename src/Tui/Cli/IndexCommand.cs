using System.Globalization;
using System.Text.Json;
using Tui.Browsing.Views;
using Tui.Core.Indexing;

namespace Tui.Cli;

/// <summary>Brings an archive's index up to date and says what that took.</summary>
internal sealed class IndexCommand(AppEnvironment environment)
{
    public int Run(AppTask.Index task)
    {
        var indexes = new UpdatedIndex(environment);
        using var index = UpdatedIndex.OpenForWriting(task.Archive, task.Rebuild);
        if (task.Watch)
            new IndexWatch(environment, task.Archive).Run(index, report => Write(report, index, task.Json));
        else
            Write(indexes.Update(index, task.Archive), index, task.Json);
        return ExitCodes.Done;
    }

    private void Write(IndexReport report, ArticleIndex index, bool isJson)
    {
        var articles = index.Count(ArticleSelection.All);
        if (isJson)
            WriteJson(report, articles, index.Problems().Count);
        else
            WriteSentence(report, articles, index.Problems().Count);
    }

    private void WriteSentence(IndexReport report, int articles, int problems)
    {
        environment.Error.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{Wording.Articles(articles)}: {report.Added:N0} new, {report.Changed:N0} changed, {report.Removed:N0} gone, {report.Unchanged:N0} as before."));
        if (problems > 0)
        {
            environment.Error.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{problems:N0} {(problems == 1 ? "problem" : "problems")} in their files; 'tui check' lists them."));
        }

        foreach (var problem in report.Problems)
            environment.Error.WriteLine(ProblemLine.Of(problem));
    }

    private void WriteJson(IndexReport report, int articles, int problems)
    {
        using (var json = new Utf8JsonWriter(environment.Output))
        {
            json.WriteStartObject();
            json.WriteNumber("articles", articles);
            json.WriteNumber("added", report.Added);
            json.WriteNumber("changed", report.Changed);
            json.WriteNumber("removed", report.Removed);
            json.WriteNumber("unchanged", report.Unchanged);
            json.WriteNumber("problems", problems);
            json.WriteEndObject();
        }

        environment.Output.Write("\n"u8);
    }
}
