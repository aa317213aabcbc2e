using System.Text.Json;
using Tui.Cli.Parsing;
using Tui.Core.Indexing;
using Tui.Core.Indexing.Updating;
using Tui.Core.Language;

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
        environment.Say(
            $"{Wording.Articles(articles)}: {report.Added} new, {report.Changed} changed, {report.Removed} gone, {report.Unchanged} as before.");
        if (problems > 0)
        {
            environment.Say(problems == 1
                ? "1 problem in reading them; 'tui check' names it, and looks for what else is wrong, such as lost pictures."
                : (Phrase)$"{problems} problems in reading them; 'tui check' names them, and looks for what else is wrong, such as lost pictures.");
        }

        foreach (var problem in report.Problems)
            environment.Tell(ProblemLine.Of(problem, environment.Language()));
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
