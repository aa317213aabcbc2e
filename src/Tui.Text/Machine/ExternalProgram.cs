using System.ComponentModel;
using System.Diagnostics;

namespace Tui.Text.Machine;

/// <summary>A program of the machine, started without a shell and away from the terminal.</summary>
/// <param name="path">Its full path: a bare name would be looked for in the current folder first, which may be an archive.</param>
public sealed class ExternalProgram(string path)
{
    private const UnixFileMode Executable = UnixFileMode.UserExecute | UnixFileMode.GroupExecute | UnixFileMode.OtherExecute;

    /// <summary>Looks for a program in the folders of <c>PATH</c>; null where none of them has it.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="environment">Looks up an environment variable.</param>
    public static ExternalProgram? Find(string name, Func<string, string?> environment)
    {
        ArgumentNullException.ThrowIfNull(environment);
        foreach (var folder in (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            // A relative folder would let an archive that one stands in bring its own.
            if (Path.IsPathFullyQualified(folder) && Path.Join(folder, name) is var file && IsProgram(file))
                return new ExternalProgram(file);
        }

        return null;
    }

    /// <summary>Starts it without waiting for it; false where it cannot be started.</summary>
    /// <param name="arguments">What it is given.</param>
    public bool Start(params IReadOnlyList<string> arguments)
    {
        if (Begin(arguments) is not { } process)
            return false;
        process.StandardInput.Close();
        Drain(process.StandardOutput.BaseStream);
        Drain(process.StandardError.BaseStream);
        return true;
    }

    /// <summary>Runs it and returns what it writes; null where it fails, takes too long, or writes too much.</summary>
    /// <param name="arguments">What it is given.</param>
    /// <param name="patience">How long it may take, its end included.</param>
    /// <param name="longest">The most bytes that it may write.</param>
    public byte[]? Read(IReadOnlyList<string> arguments, TimeSpan patience, int longest)
    {
        var started = Stopwatch.GetTimestamp();
        using var process = Begin(arguments);
        if (process is null)
            return null;
        process.StandardInput.Close();
        Drain(process.StandardError.BaseStream);
        var bytes = new byte[longest + 1];
        var reading = process.StandardOutput.BaseStream.ReadAtLeastAsync(bytes, bytes.Length, throwOnEndOfStream: false).AsTask();
        if (reading.Wait(patience) && reading.Result <= longest && process.WaitForExit(Left()))
            return process.ExitCode == 0 ? bytes[..reading.Result] : null;
        process.Kill();
        return null;

        TimeSpan Left() => patience - Stopwatch.GetElapsedTime(started) is { Ticks: > 0 } left ? left : TimeSpan.Zero;
    }

    /// <summary>Runs it and hands a text over to it; false where it fails or takes too long.</summary>
    /// <param name="arguments">What it is given.</param>
    /// <param name="input">What it reads from its standard input.</param>
    /// <param name="patience">How long it may take to read that, and how long after that to end.</param>
    public bool Feed(IReadOnlyList<string> arguments, ReadOnlyMemory<byte> input, TimeSpan patience)
    {
        using var process = Begin(arguments);
        if (process is null)
            return false;
        if (HandOver(process.StandardInput.BaseStream, input, patience) && process.WaitForExit(patience))
            return process.ExitCode == 0;
        process.Kill();
        return false;
    }

    // A file that may not be run is passed over, as a shell does.
    private static bool IsProgram(string file)
    {
        try
        {
            return File.Exists(file) && (OperatingSystem.IsWindows() || (File.GetUnixFileMode(file) & Executable) != 0);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException)
        {
            return false; // it has gone meanwhile
        }
    }

    private Process? Begin(IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(path)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var argument in arguments)
            start.ArgumentList.Add(argument);

        try
        {
            return Process.Start(start);
        }
        catch (Exception problem) when (problem is Win32Exception or IOException)
        {
            return null;
        }
    }

    // A program that reads nothing, such as one whose display is gone, would hold the writer for ever.
    private static bool HandOver(Stream stream, ReadOnlyMemory<byte> input, TimeSpan patience)
    {
        try
        {
            if (!stream.WriteAsync(input).AsTask().Wait(patience))
                return false;
            stream.Dispose();
            return true;
        }
        catch (Exception problem) when (problem is IOException or AggregateException { InnerException: IOException })
        {
            // It ended without reading to the end.
            return false;
        }
    }

    // What the program says must not reach the screen, and it must be able to say it for as long as it runs: a pipe
    // that nobody reads fills up, and one that is closed ends whoever writes into it. Reading blocks a thread.
    private static void Drain(Stream output) => new Thread(() =>
    {
        using (output)
            output.CopyTo(Stream.Null);
    })
    { IsBackground = true }.Start();
}
