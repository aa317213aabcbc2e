using Tui.Cli;
using Tui.Core.Indexing;
using Tui.Text;

namespace Tui;

/// <summary>The program without its real streams: parses, chooses, runs and gives the exit code.</summary>
internal sealed class App(AppEnvironment environment)
{
    /// <summary>Runs the program to its end.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(IReadOnlyList<string> args)
    {
        try
        {
            return Run(new CommandLine(environment).Parse(args));
        }
        catch (UserFacingException problem)
        {
            return Fail(problem.Message, problem.ExitCode);
        }
        catch (IndexException problem)
        {
            return Fail(problem.Message);
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (IOException problem) when (BrokenPipe.IsCauseOf(problem))
        {
            return ExitCodes.Done;
        }
        catch (IOException problem)
        {
            return Fail($"Cannot write: {problem.Message}");
        }
    }

    private int Fail(string reason, int exitCode = ExitCodes.BadRequest)
    {
        try
        {
            environment.Error.WriteLine($"tui: {TextCleaner.CleanLine(reason)}");
        }
        catch (IOException)
        {
            // Nobody is left to be told; the exit code is.
        }

        return exitCode;
    }

    private int Run(AppTask task) => task switch
    {
        AppTask.Browse browse => new BrowseCommand(environment).Run(browse),
        AppTask.Export export => new ExportCommand(environment).Run(export),
        AppTask.Index index => new IndexCommand(environment).Run(index),
        AppTask.Check check => new CheckCommand(environment).Run(check),
        AppTask.Show show => new ShowCommand(environment).Run(show),
        AppTask.Explain explain => Explain(explain),
        _ => throw new InvalidOperationException($"No command for {task}."),
    };

    private int Explain(AppTask.Explain explain)
    {
        using var writer = new StreamWriter(environment.Output, leaveOpen: true);
        explain.Print(writer);
        return ExitCodes.Done;
    }
}
