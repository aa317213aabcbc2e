using System.Text;
using System.Text.Json;
using Tui.Core.Articles;
using Tui.Core.Exporting;

namespace Tui.Cli;

/// <summary>Lists the files with problems.</summary>
internal sealed class CheckCommand(AppEnvironment environment)
{
    public int Run(AppTask.Check task)
    {
        var problems = new List<ArticleProblem>();
        using var index = new UpdatedIndex(environment).Open(task.Archive, problems.Add);
        problems.AddRange(index.Problems());
        problems = [.. problems.OrderBy(p => p.Path, StringComparer.Ordinal).ThenBy(p => p.Line)];
        if (task.Json)
            WriteJson(problems);
        else
            WriteLines(problems);
        return ExitCodes.Done;
    }

    private void WriteLines(List<ArticleProblem> problems)
    {
        using var output = new StreamWriter(environment.Output, new UTF8Encoding(false), leaveOpen: true);
        foreach (var problem in problems)
            output.WriteLine(ProblemLine.Of(problem));
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
