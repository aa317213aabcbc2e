using System.Text;
using Tui.Cli.Parsing;
using Tui.Core.Articles;
using Tui.Core.Language;
using Tui.Core.Typesetting;
using Tui.Text;
using Tui.Text.Bidi;
using Tui.Text.Machine;

namespace Tui.Cli;

/// <summary>Sets one file on standard output, as the reader would show it.</summary>
internal sealed class ShowCommand(AppEnvironment environment)
{
    /// <summary>The room for text where there is no terminal, in cells.</summary>
    private const int DefaultWidth = 80;

    // ECMA-48 BDSM: a terminal that reorders by itself (VTE, mintty) is not to reorder what is in order already.
    private const string ShowAsWritten = "\e[8l";
    private const string ReorderAgain = "\e[8h";

    public int Run(AppTask.Show task)
    {
        var article = new ArticleReader(task.TimeZone).Read(Path.GetFileName(task.File), ReadFile(task.File));
        foreach (var problem in article.Problems)
            environment.Tell(ProblemLine.Of(problem with { Path = task.File }, environment.Language()));

        var width = task.Shape.Width;
        var settings = task.Shape.Settings.For(environment.Terminals.Output);
        var columns = environment.Terminals.Columns();
        var measure = settings.MeasureIn(width ?? columns ?? DefaultWidth);
        var room = new TextRoom(measure, width is null ? Math.Max(measure, columns ?? 0) : measure);
        var options = new TypesetOptions(room, environment.Clock.GetUtcNow(), task.TimeZone)
        {
            Settings = settings,
        };
        Write(Typesetter.Typeset(article, options), InColor(task.Color), settings.Order is TextOrder.Visual);
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
                Directory.Exists(path) ? (Phrase)$"'{file}' is a folder; 'tui {file}' browses it." : $"Not allowed to read '{file}'.");
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
        _ => environment.Terminals.Output && !new NamedTerminal(environment.Variable).IsColorless,
    };

    private void Write(TypesetArticle article, bool inColor, bool isDrawn)
    {
        using var output = new StreamWriter(environment.Output, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        var keepsTerminal = isDrawn && environment.Terminals.Output && HasRightToLeft(article);
        if (!keepsTerminal)
        {
            WriteLines(output, article, inColor);
            return;
        }

        output.Write(ShowAsWritten);
        try
        {
            WriteLines(output, article, inColor);
        }
        finally
        {
            output.Write(ReorderAgain);
        }
    }

    private static void WriteLines(TextWriter output, TypesetArticle article, bool inColor)
    {
        foreach (var (line, _) in article.Lines)
        {
            if (inColor)
                AnsiWriter.Write(output, line, links: true);
            else
                output.Write(AnsiWriter.ToPlain(line));
            output.Write('\n');
        }
    }

    private static bool HasRightToLeft(TypesetArticle article) =>
        article.Lines.Any(line => line.Line.Spans.Any(span => RightToLeftSearch.MayBeIn(span.Text)));
}
