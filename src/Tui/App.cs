using Tui.Cli;
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
            environment.Error.WriteLine($"tui: {TextCleaner.CleanLine(problem.Message)}");
            return problem.ExitCode;
        }
        catch (OperationCanceledException)
        {
            return ExitCodes.Interrupted;
        }
        catch (IOException problem) when (BrokenPipe.IsCauseOf(problem))
        {
            return ExitCodes.Done;
        }
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
