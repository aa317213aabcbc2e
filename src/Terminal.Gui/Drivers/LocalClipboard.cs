using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace Terminal.Gui.Drivers;

/// <summary>The clipboard of the machine that the program runs on, through the program that its desktop has for it, without a shell.</summary>
/// <param name="environment">Gives a variable's value; null where it is not set.</param>
internal sealed class LocalClipboard(Func<string, string?> environment)
{
    // It takes anything else for the code page of its console.
    private const string ClipExe = "clip.exe";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Hands the text over, and waits a little for the program to take it.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>False where there is no desktop, no such program, or where it failed.</returns>
    internal bool Take(byte[] text)
    {
        foreach (var command in Commands())
        {
            var input = command[0] is ClipExe ? [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(text))] : text;
            if (Find(command[0]) is { } program && Run(program, command.AsSpan()[1..], input))
                return true;
        }

        return false;
    }

    private IEnumerable<ImmutableArray<string>> Commands()
    {
        if (OperatingSystem.IsMacOS())
            yield return ["pbcopy"];
        if (OperatingSystem.IsWindows() || IsSet("WSL_DISTRO_NAME"))
            yield return [ClipExe];
        if (IsSet("WAYLAND_DISPLAY"))
            yield return ["wl-copy", "--type", "text/plain;charset=utf-8"];
        if (!IsSet("DISPLAY"))
            yield break;
        yield return ["xclip", "-selection", "clipboard", "-in"];
        yield return ["xsel", "--clipboard", "--input"];
    }

    private string? Find(string program)
    {
        foreach (var folder in (environment("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries))
        {
            // A relative folder would let an archive that one stands in bring its own.
            if (Path.IsPathFullyQualified(folder) && Path.Join(folder, program) is var path && File.Exists(path))
                return path;
        }

        return null;
    }

    private static bool Run(string program, ReadOnlySpan<string> arguments, byte[] text)
    {
        // What it says must not reach the screen.
        var start = new ProcessStartInfo(program)
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
            using var process = Process.Start(start);
            if (process is null)
                return false;
            if (HandOver(process, text) && process.WaitForExit(Patience))
                return process.ExitCode == 0;
            process.Kill();
            return false;
        }
        catch (Exception problem) when (problem is Win32Exception or IOException or AggregateException { InnerException: IOException })
        {
            return false;
        }
    }

    // A program that reads nothing, such as one whose display is gone, would hold the writer for ever.
    private static bool HandOver(Process process, byte[] text)
    {
        var input = process.StandardInput.BaseStream;
        var write = input.WriteAsync(text).AsTask();
        if (!write.Wait(Patience))
            return false;
        input.Dispose();
        return true;
    }

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
}
