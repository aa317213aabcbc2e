using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;

namespace Terminal.Gui.Drivers;

/// <summary>The clipboard of the machine that the program runs on, through the program that its desktop has for it, without a shell.</summary>
/// <param name="environment">Gives a variable's value; null where it is not set.</param>
internal sealed class LocalClipboard(Func<string, string?> environment)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    /// <summary>Hands the text over, and waits a little for the program to take it.</summary>
    /// <param name="text">The text in UTF-8.</param>
    /// <returns>False where there is no desktop, no such program, or where it failed.</returns>
    internal bool Take(byte[] text)
    {
        foreach (var command in Commands())
        {
            if (Find(command[0]) is { } program && Run(program, command.AsSpan()[1..], text))
                return true;
        }

        return false;
    }

    private IEnumerable<ImmutableArray<string>> Commands()
    {
        if (OperatingSystem.IsMacOS())
            yield return ["pbcopy"];
        if (OperatingSystem.IsWindows() || IsSet("WSL_DISTRO_NAME"))
            yield return ["clip.exe"];
        if (IsSet("WAYLAND_DISPLAY"))
            yield return ["wl-copy"];
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
            using (var input = process.StandardInput.BaseStream)
                input.Write(text);
            return process.WaitForExit(Patience) && process.ExitCode == 0;
        }
        catch (Exception problem) when (problem is Win32Exception or IOException)
        {
            return false;
        }
    }

    private bool IsSet(string variable) => !string.IsNullOrEmpty(environment(variable));
}
