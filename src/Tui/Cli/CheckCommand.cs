using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tui.Core.Articles;

namespace Tui.Cli;

/// <summary>Lists the files with problems.</summary>
internal sealed class CheckCommand(AppEnvironment environment)
{
    public int Run(AppTask.Check task)
    {
        using var index = new UpdatedIndex(environment).Open(task.Archive);
        var problems = index.Problems();
        if (task.Json)
            WriteJson(problems);
        else
            WriteLines(problems);
        return ExitCodes.Done;
    }

    private void WriteLines(IReadOnlyList<ArticleProblem> problems)
    {
        using var output = new StreamWriter(environment.Output, new UTF8Encoding(false), leaveOpen: true);
        foreach (var problem in problems)
            output.WriteLine(ProblemLine.Of(problem));
    }

    private void WriteJson(IReadOnlyList<ArticleProblem> problems)
    {
        var options = new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
        using (var json = new Utf8JsonWriter(environment.Output, options))
        {
            json.WriteStartArray();
            foreach (var problem in problems)
            {
                json.WriteStartObject();
                json.WriteString("path", problem.Path);
                json.WriteNumber("line", problem.Line);
                json.WriteString("message", problem.Message);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        environment.Output.Write("\n"u8);
    }
}
