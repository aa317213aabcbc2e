using Tui.Browsing.Effects;
using Tui.Cli;
using Tui.Cli.Configuration;
using Tui.Cli.Exports;
using Tui.Cli.Parsing;
using Tui.Core.Indexing;
using Tui.Core.Language;

namespace Tui;

/// <summary>The program without its real streams: parses, chooses, runs and gives the exit code.</summary>
internal sealed class App(AppEnvironment environment)
{
    /// <summary>Runs the program to its end.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(IReadOnlyList<string> args)
    {
        var language = new Lazy<Phrases>(() => SpokenLanguage.Of(environment, args));
        var spoken = environment with { Language = () => language.Value };
        try
        {
            return Run(new CommandLine(spoken).Parse(args), spoken);
        }
        catch (UserFacingException problem)
        {
            return Fail(spoken, problem.Reason, problem.ExitCode);
        }
        catch (IndexException problem)
        {
            return Fail(spoken, problem.Reason);
        }
        catch (UnusableException problem)
        {
            return Fail(spoken, problem.Reason);
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
            return Fail(spoken, $"Cannot write: {problem.Message}");
        }
        catch (UnauthorizedAccessException problem)
        {
            // So the framework calls a standard output that is closed.
            return Fail(spoken, $"Cannot write: {(problem.InnerException ?? problem).Message}");
        }
    }

    private static int Fail(AppEnvironment environment, Phrase reason, int exitCode = ExitCodes.BadRequest)
    {
        environment.Say($"tui: {reason}");
        return exitCode;
    }

    private static int Run(AppTask task, AppEnvironment environment) => task switch
    {
        AppTask.Browse browse => new BrowseCommand(environment).Run(browse),
        AppTask.Export export => new ExportCommand(environment).Run(export),
        AppTask.Index index => new IndexCommand(environment).Run(index),
        AppTask.Check check => new CheckCommand(environment).Run(check),
        AppTask.Show show => new ShowCommand(environment).Run(show),
        AppTask.Explain explain => Explain(explain, environment),
        _ => throw new InvalidOperationException($"No command for {task}."),
    };

    private static int Explain(AppTask.Explain explain, AppEnvironment environment)
    {
        using var writer = new StreamWriter(environment.Output, leaveOpen: true);
        explain.Print(writer);
        return ExitCodes.Done;
    }
}
