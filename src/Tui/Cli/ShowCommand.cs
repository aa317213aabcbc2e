using System.Text;
using Tui.Core.Articles;
using Tui.Core.Typesetting;
using Tui.Text;

namespace Tui.Cli;

/// <summary>Sets one file on standard output, as the reader would show it.</summary>
internal sealed class ShowCommand(AppEnvironment environment)
{
    /// <summary>The room for text where there is no terminal, in cells.</summary>
    private const int DefaultWidth = 80;

    public int Run(AppTask.Show task)
    {
        var article = new ArticleReader(task.TimeZone).Read(Path.GetFileName(task.File), ReadFile(task.File));
        foreach (var problem in article.Problems)
            environment.Error.WriteLine(ProblemLine.Of(problem with { Path = task.File }));

        var (width, settings) = task.Shape;
        var measure = settings.MeasureIn(width ?? environment.Terminals.Columns() ?? DefaultWidth);
        var options = new TypesetOptions(measure, environment.Clock.GetUtcNow(), task.TimeZone, environment.Culture)
        {
            Settings = settings.For(environment.Terminals.Output),
        };
        Write(Typesetter.Typeset(article, options), InColor(task.Color));
        return ExitCodes.Done;
    }

    private byte[] ReadFile(string file)
    {
        var path = Path.GetFullPath(file, environment.CurrentFolder);
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception problem) when (problem is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UserFacingException($"No such file: '{file}'.");
        }
        catch (UnauthorizedAccessException)
        {
            throw new UserFacingException(
                Directory.Exists(path) ? $"'{file}' is a folder; 'tui {file}' browses it." : $"Not allowed to read '{file}'.");
        }
        catch (IOException problem)
        {
            throw new UserFacingException($"Cannot read '{file}': {problem.Message}");
        }
    }

    private bool InColor(ColorChoice choice) => choice switch
    {
        ColorChoice.Always => true,
        ColorChoice.Never => false,
        _ => environment.Terminals.Output && string.IsNullOrEmpty(environment.Variable("NO_COLOR")),
    };

    private void Write(TypesetArticle article, bool inColor)
    {
        using var output = new StreamWriter(environment.Output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        foreach (var (line, _) in article.Lines)
        {
            if (inColor)
                AnsiWriter.Write(output, line, links: true);
            else
                output.Write(AnsiWriter.ToPlain(line));
            output.Write('\n');
        }
    }
}
